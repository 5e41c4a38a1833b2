import { expect, test } from "vitest";
import { HeatStore } from "./heat-store";

const points = [{ ns: 1, ew: 2, intensity: 3 }];
const all = { hours: 24, creature: null };
const olthoi = { hours: 24, creature: "Olthoi Ripper" };

test("says what is shown and of when; the heat of something else is taken away at once", () => {
  const heat = new HeatStore();
  heat.fill(all, { points, total: 3 }, 1_000);
  expect(heat.shown).toEqual({ ...all, total: 3, timeMs: 1_000 });
  expect(heat.want({ ...all })).toBe(false);
  expect(heat.want(olthoi)).toBe(true);
  expect([heat.shown, heat.all]).toEqual([null, []]);
});

test("an answer that comes too late is left alone", () => {
  const heat = new HeatStore();
  heat.want(olthoi);
  heat.fill(all, { points, total: 3 }, 1_000);
  expect(heat.shown).toBeNull();
  heat.fill(olthoi, { points, total: 3 }, 2_000);
  expect(heat.shown).toMatchObject(olthoi);
});
