import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, secondsLater, spawnEvent } from "@/server/test/events";
import { makeRollUps } from "./make-roll-ups";
import { runRetention } from "./retention";
import { type HeatCell, spawnHeatmap } from "./spawn-heatmap";
import { type CreatureKinds, spawnKinds } from "./spawn-kinds";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterEach(() => database.drop());

const at = (seconds: number) => new Date(secondsLater(seconds));
const make = (now: Date, bucketsMax = 100) => makeRollUps(database.db, now, { bucketsMax });
const pending = async () => {
  const rows = await database.db.sql<{ bucket: string }[]>`
    select bucket from maintenance.roll_up_pending union all select bucket from maintenance.roll_up_claimed`;
  return rows.map(({ bucket }) => bucket);
};
const midnight = secondsLater(-12 * 3600);
const heat = () => database.db.sql`
  select timestamp, mob, ew_tenths, ns_tenths, creatures from spawn_heat_1h order by 1, 2, 3, 4`;

describe("an hour of sightings", () => {
  test("counts a known creature once in ten minutes of the clock, unknown ones each time", async () => {
    const see = (seconds: number, fields: object = {}) =>
      spawnEvent({ timestamp: secondsLater(seconds), ...fields });
    await writeBatch(database.db, {
      spawns: [
        see(10, { object_id: 7 }),
        see(20, { object_id: 7, character_name: "+Ulf" }),
        see(610, { object_id: 7 }),
        see(30),
        see(40),
        see(50, { mob: "Drudge", ew: 1.04 }),
        see(3599, { object_id: 7 }),
        see(3600, { object_id: 7 }),
      ],
    });
    expect(await make(at(7200))).toBe(2);
    expect(await heat()).toEqual([
      { timestamp: eventTime, mob: "Drudge", ew_tenths: 10, ns_tenths: 849, creatures: 1 },
      { timestamp: eventTime, mob: "Ruschk Sadist", ew_tenths: -71, ns_tenths: 849, creatures: 5 },
      { timestamp: secondsLater(3600), mob: "Ruschk Sadist", ew_tenths: -71, ns_tenths: 849, creatures: 1 },
    ]);
  });
});

test("a day is the sum of its hours, and is made again when one of them is", async () => {
  const see = (seconds: number) => spawnEvent({ timestamp: secondsLater(seconds) });
  await writeBatch(database.db, { spawns: [see(0), see(3600), see(7200)] });
  const days = () => database.db.sql`
    select timestamp, creatures from spawn_heat_all where hours = 24 order by timestamp`;
  expect(await make(at(86_400))).toBe(4);
  expect(await days()).toEqual([{ timestamp: midnight, creatures: 3 }]);
  await writeBatch(database.db, { spawns: [see(7201), see(43_200)] });
  expect(await make(at(90_000), 1)).toBe(1);
  expect(await days()).toEqual([{ timestamp: midnight, creatures: 3 }]);
  expect(await make(at(90_000))).toBe(2);
  expect(await days()).toEqual([{ timestamp: midnight, creatures: 4 }]);
  expect(await make(at(2 * 86_400))).toBe(1);
  expect(await days()).toHaveLength(2);
  expect(await pending()).toEqual([]);
});

test("heat map and kinds say the same before, while and after hours and days are made, at any moment", async () => {
  const { sql } = database.db;
  // Three days and a half; each creature is seen twice.
  const spawns = Array.from({ length: 300 }, (_, n) => n).flatMap((n) => {
    const seen = {
      object_id: n % 3 === 0 ? null : n % 11,
      mob: n % 5 === 0 ? "Drudge" : "Ruschk Sadist",
      ew: (n % 7) / 10,
    };
    return ["Larsson", "+Ulf"].map((character_name, second) =>
      spawnEvent({ ...seen, character_name, timestamp: secondsLater(1000 * n + second) }),
    );
  });
  await writeBatch(database.db, { spawns });
  const questions = [1, 5, 24, 30, 60, 168].flatMap((hours) =>
    [0, 1, 1800, 43_200, 200_000, 259_200, 300_000].flatMap((seconds) =>
      [undefined, "DRUDGE"].map((mob) => ({ hours, mob, now: at(seconds) })),
    ),
  );
  const answers = async () => {
    const heat: HeatCell[][] = [];
    const kinds: CreatureKinds[] = [];
    for (const question of questions) {
      heat.push(await spawnHeatmap(database.db, question));
      kinds.push(await kindsOf(question));
    }
    return { heat, kinds };
  };
  const kindsOf = ({ mob, ...window }: (typeof questions)[number]) =>
    spawnKinds(database.db, { ...window, q: mob, limit: 10 });
  const before = await answers();
  expect(before.heat.flat().length).toBeGreaterThan(100);
  const sightings = (cells: HeatCell[]) => cells.reduce((sum, { intensity }) => sum + intensity, 0);
  expect(before.kinds.map(({ kinds }) => kinds.reduce((sum, { seen }) => sum + seen, 0))).toEqual(
    before.heat.map(sightings),
  );
  for (const [seconds, bucketsMax] of [
    [90_000, 7],
    [90_000, 100],
    [300_000, 30],
    [600_000, 100],
  ] as const) {
    expect(await make(at(seconds), bucketsMax)).toBeGreaterThan(0);
    expect(await answers()).toEqual(before);
  }
  expect(await pending()).toEqual([]);
  // Without the rows only what has been made can answer, for windows that begin and end with an hour.
  const whole = [24, 60, 72].flatMap((hours) =>
    [undefined, "drudge"].map((mob) => ({ hours, mob, now: at(259_200) })),
  );
  const wholeAnswers = () =>
    Promise.all(
      whole.map((question) => Promise.all([spawnHeatmap(database.db, question), kindsOf(question)])),
    );
  const withRows = await wholeAnswers();
  await sql`delete from spawn_events`;
  const without = await wholeAnswers();
  expect(without).toEqual(withRows);
  expect(without.every(([cells, { total }]) => cells.length > 0 && total > 0)).toBe(true);
});
