import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  chatEvent,
  portalEvent,
  rareEvent,
  secondsLater,
  spawnEvent,
  telemetryEvent,
  vitalsEvent,
} from "@/server/test/events";
import { everything, rowsIn, totalKills } from "@/server/test/stored";
import { connect } from "../client";
import { DatabaseUnavailable } from "../errors";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

describe("a row the database refuses", () => {
  const readings = (length: number) =>
    Array.from({ length }, (_, i) => telemetryEvent({ timestamp: secondsLater(i), kills: i }));
  type Fields = Record<string, unknown>;
  const poisons: [string, Fields, RegExp][] = [
    ["a NUL", { vt_state: "a\0b" }, /^22021/],
    ["a number beyond int4", { kills: 1e12 }, /^22003/],
    ["a fraction where an integer belongs", { deaths: 1.5 }, /^22P02/],
    ["a missing coordinate", { ew: undefined }, /^23502/],
    ["a year no clock shows", { timestamp: "+292278994-08-17T07:12:55.807Z" }, /^22/],
    ["an object", { char_tag: {} }, /^unwritable_value/],
  ];

  // A hundred go in by one statement, three hundred by COPY.
  test.each([100, 300].flatMap((neighbours) => poisons.map((poison) => [...poison, neighbours] as const)))(
    "%s is singled out, and its neighbours are stored",
    async (_, poison, reason, neighbours) => {
      const good = readings(neighbours);
      const bad = { ...telemetryEvent({ timestamp: secondsLater(900), kills: 777 }), ...poison };
      const batch = { telemetry: [...good.slice(0, 37), bad, ...good.slice(37)], chats: [chatEvent()] };
      const result = await writeBatch(database.db, batch);
      expect(result.written).toBe(neighbours + 1);
      expect(result.rejected).toEqual([
        { table: "telemetry", row: bad, reason: expect.stringMatching(reason) },
      ]);
      expect(await rowsIn(database.db, "telemetry_events")).toBe(neighbours);
      expect(await rowsIn(database.db, "chat_messages")).toBe(1);
      // Nothing of the bad row got through sideways.
      expect(await totalKills(database.db)).toBe(neighbours - 1);
      const [latest] = await database.db.sql`select timestamp from character_latest`;
      expect(latest?.timestamp).toBe(secondsLater(neighbours - 1));
    },
  );

  test("in every list at once leaves only the good ones", async () => {
    const nul = "x\0y";
    const { rejected, written } = await writeBatch(database.db, {
      telemetry: [telemetryEvent(), telemetryEvent({ timestamp: secondsLater(1), onlinetime: nul })],
      vitals: [vitalsEvent({ character_name: nul }), vitalsEvent()],
      spawns: [spawnEvent({ mob: nul }), spawnEvent()],
      rares: [rareEvent({ name: nul }), rareEvent()],
      portals: [portalEvent({ portal_name: nul }), portalEvent()],
      chats: [chatEvent(), chatEvent({ text: nul })],
      seen: [{ character_name: nul, received_at: secondsLater(0) }],
    });
    expect(written).toBe(6);
    expect(rejected.map((row) => row.table).sort()).toEqual([
      "chats",
      "portals",
      "rares",
      "seen",
      "spawns",
      "telemetry",
      "vitals",
    ]);
    for (const table of [
      "telemetry_events",
      "character_vitals",
      "spawn_events",
      "rare_events",
      "portals",
      "chat_messages",
    ]) {
      expect([table, await rowsIn(database.db, table)]).toEqual([table, 1]);
    }
  });
});

describe("what the server says of a row", () => {
  /** From now on the server answers with this SQLSTATE whenever a portal of that name is written. */
  async function refuse(portal: string, sqlstate: string): Promise<void> {
    await database.db.sql.unsafe(`
      create function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'refused' using errcode = '${sqlstate}'; end $$;
      create trigger refuse before insert on portals for each row when (new.portal_name = '${portal}')
        execute function refuse()`);
  }
  const batch = () => ({
    portals: ["Good", "Bad", "Fine"].map((portal_name) => portalEvent({ portal_name })),
    chats: [chatEvent()],
  });

  test.each(["21000", "22000", "23514", "54001"])(
    "%s means that row: it is singled out, and its neighbours are stored",
    async (sqlstate) => {
      await refuse("Bad", sqlstate);
      const { written, rejected } = await writeBatch(database.db, batch());
      expect(rejected).toMatchObject([{ row: { portal_name: "Bad" }, reason: `${sqlstate} refused` }]);
      expect(written).toBe(3);
      expect(await rowsIn(database.db, "portals")).toBe(2);
    },
  );

  test.each(["XX000", "P0001", "42804", "0A000"])(
    "%s may come from the rows, so it is no outage to wait for, and no row is refused for it",
    async (sqlstate) => {
      await refuse("Bad", sqlstate);
      const error = await writeBatch(database.db, batch()).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: sqlstate });
      expect(error).not.toBeInstanceOf(DatabaseUnavailable);
    },
  );

  test.each(["25006", "42501", "42P01", "53100", "57P03"])(
    "%s is the database's trouble, which no row is lost for",
    async (sqlstate) => {
      await refuse("Bad", sqlstate);
      await expect(writeBatch(database.db, batch())).rejects.toThrow(DatabaseUnavailable);
    },
  );
});

describe("a database that is away", () => {
  test("is reported as unavailable, and the same batch goes in once it is back", async () => {
    const batch = everything();
    const gone = connect("postgres://nobody@127.0.0.1:1/none", { name: "test", max: 1 });
    await expect(writeBatch(gone, batch)).rejects.toThrow(DatabaseUnavailable);
    await gone.close();
    const writer = connect(database.url, { name: "killed-writer", max: 1 });
    await database.db.sql.begin(async (blocker) => {
      await blocker`lock table telemetry_events in access exclusive mode`;
      const failed = expect(writeBatch(writer, batch)).rejects.toThrow(DatabaseUnavailable);
      const kill = () => database.db.sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'killed-writer' and wait_event_type = 'Lock'`;
      await expect.poll(async () => (await kill()).length).toBe(1);
      await failed;
    });
    expect(await writeBatch(writer, batch)).toMatchObject({ written: 216, rejected: [] });
    await writer.close();
    expect(await totalKills(database.db)).toBe(199);
  });

  test("a table that is missing loses no row: it is the database's fault", async () => {
    await database.db.sql`drop table rare_events`;
    await expect(writeBatch(database.db, { rares: [rareEvent()] })).rejects.toThrow(DatabaseUnavailable);
  });
});
