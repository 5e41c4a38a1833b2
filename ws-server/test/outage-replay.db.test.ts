import { expect, it } from "vitest";
import { EVENING } from "@/bench/soak/evening";
import { replayThrough } from "@/bench/soak/replay-through";
import { comparable, storedFigures } from "@/bench/soak/stored-figures";
import { recordedFigures } from "@/simulator/record/recorded-figures";

/** The recording begins an hour and a half ago, so that all of its times are believed. */
const shiftToMs = Date.now() - 90 * 60_000;

it("a database that is gone for a while, and a server that is killed meanwhile, lose nothing and double nothing", async () => {
  // An hour in a minute.
  const options = { file: EVENING, rate: 60, shiftToMs };
  const troubles = { databaseStopsS: 10, serverDiesS: 25, serverIsBackS: 27, databaseIsBackS: 42 };
  const disturbed = await replayThrough({ ...options, troubles }, storedFigures);
  const undisturbed = await replayThrough({ ...options, rate: Number.POSITIVE_INFINITY }, storedFigures);

  expect(disturbed.totals.acknowledged).toBe(disturbed.totals.sent);
  expect(disturbed.totals.sent).toBe(undisturbed.totals.sent);
  expect(disturbed.rows).toEqual(undisturbed.rows);
  expect(disturbed.seen).toEqual(undisturbed.seen);
  expect(disturbed.seen).toEqual(comparable(await recordedFigures(EVENING)));
}, 300_000);
