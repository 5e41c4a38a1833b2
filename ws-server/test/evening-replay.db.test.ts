import { afterAll, beforeAll, expect, it } from "vitest";
import { EVENING } from "@/bench/soak/evening";
import { comparable, type Figures, storedFigures } from "@/bench/soak/stored-figures";
import { storedRows } from "@/bench/soak/stored-rows";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { recordedFigures } from "@/simulator/record/recorded-figures";
import { type ReplayOptions, replay } from "@/simulator/record/replay";
import { eventually } from "./eventually";
import { bootWsServer, TEST_SECRETS, type TestServer } from "./server";

/** The recording begins an hour and a half ago, so that all of its times are believed. */
const shiftToMs = Date.now() - 90 * 60_000;

let database: TestDatabase;
let server: TestServer;
let expected: Map<string, Figures>;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await bootWsServer(database.url);
  expected = comparable(await recordedFigures(EVENING));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

async function play(options: Partial<ReplayOptions>) {
  const url = `${server.url}/ws/position`;
  const totals = await replay({
    file: EVENING,
    url,
    secret: TEST_SECRETS.SHARED_SECRET,
    shiftToMs,
    ...options,
  });
  expect(totals).toMatchObject({ unacknowledged: 0, errors: {} });
  await eventually(
    "everything to be written",
    async () => (await server.metric("writer_rows_waiting")) === 0,
  );
}

it("an evening in fifty times its speed makes the figures that its frames say, and again adds nothing", async () => {
  await play({ rate: 50 });
  expect(await storedFigures(database.db)).toEqual(expected);
  const rows = await storedRows(database.db);

  await play({ rate: Number.POSITIVE_INFINITY });
  expect(await storedFigures(database.db)).toEqual(expected);
  expect(await storedRows(database.db)).toEqual(rows);
}, 240_000);

it("frames that come twice, late and in another order make the same figures", async () => {
  const other = await createTestDatabase();
  const disturbed = await bootWsServer(other.url);
  const url = `${disturbed.url}/ws/position`;
  const options = { file: EVENING, url, secret: TEST_SECRETS.SHARED_SECRET, shiftToMs };
  await replay({ ...options, rate: Number.POSITIVE_INFINITY, disturb: { seed: "disorder" } });
  await eventually(
    "everything to be written",
    async () => (await disturbed.metric("writer_rows_waiting")) === 0,
  );
  const figures = await storedFigures(other.db);
  await disturbed.stop();
  await other.drop();
  expect(figures).toEqual(expected);
}, 120_000);
