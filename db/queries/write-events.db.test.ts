import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { portalEvent, rareEvent, secondsLater } from "@/server/test/events";
import { rowsIn } from "@/server/test/stored";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

describe("rares", () => {
  test("the same rare of the same finder within a minute is one find, in any order", async () => {
    const at = (...seconds: number[]) => seconds.map((s) => rareEvent({ timestamp: secondsLater(s) }));
    await writeBatch(database.db, { rares: at(60, 0, 30, 200) });
    await writeBatch(database.db, {
      rares: [...at(201), rareEvent({ character_name: "Ulf" }), rareEvent({ name: "Other" })],
    });
    const rows = await database.db
      .sql`select timestamp from rare_events where character_name = 'Larsson' and name like 'Black%' order by 1`;
    expect(rows.map((row) => row.timestamp)).toEqual([secondsLater(60), secondsLater(200)]);
    expect(await rowsIn(database.db, "rare_events")).toBe(4);
  });

  test.each([
    [
      "as the game spells it",
      ["black cloud bow", "the Black Cloud Bow", "Black Cloud Bow"],
      "Black Cloud Bow",
    ],
    [
      "as it was sent first where nobody lists it",
      ["the Moon Bow", "moon bow", "A Moon Bow"],
      "the Moon Bow",
    ],
  ])("told with or without article, in any letter case, is one find: %s", async (_, names, stored) => {
    const told = names.map((name, i) => rareEvent({ name, timestamp: secondsLater(i * 20) }));
    const { news } = await writeBatch(database.db, { rares: told });
    expect(news.rares.map(({ name }) => name)).toEqual([stored]);
    await writeBatch(database.db, { rares: told });
    const rows = await database.db.sql`
      select name, total_rares from rare_events join rare_stats using (character_name)`;
    expect(rows).toEqual([{ name: stored, total_rares: 1 }]);
  });
});

describe("portals", () => {
  const see = (seconds: number, fields = {}) => portalEvent({ timestamp: secondsLater(seconds), ...fields });

  test("are one per name and place rounded to 0.1, and a sighting renews them", async () => {
    await writeBatch(database.db, {
      portals: [
        see(0),
        see(10, { character_name: "Ulf", ns: 42.34, ew: 33.46 }),
        see(20, { ns: 42.36 }),
        see(30, { portal_name: "Another" }),
        see(40, { ns: -0.04, ew: 0.04 }),
        see(41, { ns: 0.04, ew: -0.04 }),
      ],
    });
    const rows = await database.db.sql`
      select portal_name, ns, discovered_by, discovered_at, last_seen_at from portals order by discovered_at`;
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      portal_name: "Gateway to Facility Hub",
      ns: 42.3,
      discovered_by: "Larsson",
      discovered_at: secondsLater(0),
      last_seen_at: secondsLater(10),
    });
    expect(rows[3]).toMatchObject({ discovered_at: secondsLater(40), last_seen_at: secondsLater(41) });
  });

  test("seen after an hour are discovered anew; a late earlier sighting of the same hour was the discovery", async () => {
    await writeBatch(database.db, { portals: [see(0, { character_name: "First" })] });
    await writeBatch(database.db, { portals: [see(3700, { character_name: "Second" })] });
    await writeBatch(database.db, {
      portals: [see(3650, { character_name: "Late" }), see(5, { character_name: "Stale" })],
    });
    const [row] = await database.db.sql`select discovered_by, discovered_at, last_seen_at from portals`;
    expect(row).toEqual({
      discovered_by: "Late",
      discovered_at: secondsLater(3650),
      last_seen_at: secondsLater(3700),
    });
  });
});
