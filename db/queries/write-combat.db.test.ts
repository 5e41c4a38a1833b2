import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { combatEvent, secondsLater } from "@/server/test/events";
import { type WriteBatch, writeBatch } from "./write-batch";
import { raisedBy, readCombat } from "./write-combat";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const write = (batch: WriteBatch) => writeBatch(database.db, batch);

describe("combat", () => {
  const fought = (attacks: number, kills: number) => ({
    started_at: secondsLater(-3600),
    monsters: {
      Drudge: {
        kills,
        offense: {
          melee_missile: {
            fire: { attacks, failed: 0, crits: 0, normal_damage: attacks * 10, max_normal: attacks },
          },
        },
      },
    },
  });
  const at = (seconds: number, attacks: number, kills: number, fields: object = {}) =>
    combatEvent({
      session_id: "a",
      timestamp: secondsLater(seconds),
      session: fought(attacks, kills),
      ...fields,
    });

  const lifetimeKills = async () => {
    const [row] = await database.db.sql`select stats #> '{totals,kills}' as kills from combat_stats`;
    return row?.kills;
  };
  const minutes = () =>
    database.db
      .sql`select "timestamp", monster, kills, damage_given, cells #> '{offense,melee_missile,fire,attacks}' as attacks
      from combat_deltas order by 1`;

  test("snapshots add what they rose by: to the lifetime, and to the minute", async () => {
    await write({ combat: [at(0, 3, 1), at(30, 8, 2)] });
    await write({ combat: [at(60, 10, 4)] });
    expect(await lifetimeKills()).toBe(4);
    expect([...(await minutes())]).toEqual([
      { timestamp: secondsLater(0), monster: "Drudge", kills: 2, damage_given: 80, attacks: 8 },
      { timestamp: secondsLater(60), monster: "Drudge", kills: 2, damage_given: 20, attacks: 2 },
    ]);
    const [session] = await database.db
      .sql`select session_id, "timestamp", started_at from combat_stats_sessions`;
    expect(session).toEqual({
      session_id: "a",
      timestamp: secondsLater(60),
      started_at: secondsLater(-3600),
    });
  });

  test("a second snapshot of a minute, in a later batch, is added to it", async () => {
    await write({ combat: [at(0, 3, 1)] });
    await write({ combat: [at(30, 8, 2)] });
    expect([...(await minutes())]).toMatchObject([{ kills: 2, damage_given: 80, attacks: 8 }]);
  });

  test("the same, late or older snapshots add nothing", async () => {
    const snapshots = [at(0, 3, 1), at(30, 8, 2), at(60, 10, 4)];
    await write({ combat: snapshots });
    const before = [...(await minutes())];
    await write({ combat: [...snapshots].reverse() });
    for (const snapshot of snapshots) await write({ combat: [snapshot] });
    expect(await lifetimeKills()).toBe(4);
    expect([...(await minutes())]).toEqual(before);
  });

  test("another session id, or a newer start of the same, is a reset and adds up", async () => {
    await write({ combat: [at(0, 3, 1)] });
    await write({ combat: [at(100, 2, 1, { session_id: "b" })] });
    const restarted = { ...fought(5, 2), started_at: secondsLater(150) };
    await write({ combat: [at(200, 0, 0, { session: restarted })] });
    expect(await lifetimeKills()).toBe(4);
  });

  test("of the sessions that began anew under one id only those are read that a snapshot can belong to", async () => {
    const begun = (hours: number) => ({
      session: { ...fought(1, 1), started_at: secondsLater(hours * 3600) },
      timestamp: secondsLater(hours * 3600),
    });
    const starts = [-6, -5, -4, -3];
    for (const hours of starts) await write({ combat: [at(0, 0, 0, begun(hours))] });
    const startsRead = async (hours: number) => {
      const { sessions } = await database.db.sql.begin((tx) => readCombat(tx, [at(0, 0, 0, begun(hours))]));
      return sessions.map(({ started_at }) => started_at);
    };
    expect(await startsRead(-5)).toEqual([secondsLater(-5 * 3600), secondsLater(-3 * 3600)]);
    expect(await startsRead(-2)).toEqual([secondsLater(-3 * 3600)]);
    expect(await lifetimeKills()).toBe(4);
  });

  test("large snapshots leave the event loop to others in between", async () => {
    const monsters = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, i) => [
        `made up ${i}`,
        { kills: 1, offense: { magic: { fire: { attacks: 1 }, cold: { attacks: 1 } } } },
      ]),
    );
    const snapshots = ["a", "b", "c"].map((session_id) =>
      at(0, 0, 0, { session_id, session: { started_at: null, monsters } }),
    );
    let turns = 0;
    const other = setInterval(() => turns++, 0);
    await raisedBy(snapshots, { sessions: [], lifetimes: [], deltas: [] });
    clearInterval(other);
    expect(turns).toBeGreaterThanOrEqual(snapshots.length);
  });

  test("a monster may be called anything", async () => {
    const session = JSON.parse(
      '{"monsters":{"constructor":{"kills":1},"a \\\\ \\"b\\" {c}, d":{"kills":1}}}',
    );
    await write({ combat: [at(0, 0, 0, { session })] });
    const names = await database.db.sql`select monster from combat_deltas order by 1`;
    expect(names.map(({ monster }) => monster)).toEqual(['a \\ "b" {c}, d', "constructor"]);
  });
});
