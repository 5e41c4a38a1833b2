import { afterAll, beforeAll, expect, test } from "vitest";
import { createTemplateDatabase, createTestDatabase, type TestDatabase } from "@/server/test/database";
import { chatEvent, secondsLater, telemetryEvent } from "@/server/test/events";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { connect, type Database } from "./client";
import { DatabaseUnavailable, isUnavailable } from "./errors";
import { livePlayers } from "./queries/live-players";
import { runRetention } from "./queries/retention";
import { createUser } from "./queries/users";
import { type WriteBatch, writeBatch } from "./queries/write-batch";

// A server of its own, which keeps what it has acknowledged when it crashes.
let server: TestPostgres;
let database: TestDatabase;
beforeAll(async () => {
  server = await bootPostgres({});
  await createTemplateDatabase(server.adminUrl);
  database = await createTestDatabase(server.adminUrl);
});
afterAll(async () => {
  await database.db.close();
  await server.stop();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Writes the same batch until it is in. */
async function writeUntilStored(db: Database, batch: WriteBatch): Promise<void> {
  for (;;) {
    try {
      expect((await writeBatch(db, batch)).rejected).toEqual([]);
      return;
    } catch (error) {
      expect(error).toBeInstanceOf(DatabaseUnavailable);
      await pause(20);
    }
  }
}

test("a server that goes and comes back under load costs no row, doubles none and crashes nobody", async () => {
  const db = connect(database.url, { name: "under-load", max: 4 });
  const stop = new AbortController();
  let batches = 0;
  const writing = (async () => {
    for (; !stop.signal.aborted; batches += 1) {
      const at = (i: number) => secondsLater(batches * 400 + i);
      await writeUntilStored(db, {
        telemetry: Array.from({ length: 300 }, (_, i) =>
          telemetryEvent({ timestamp: at(i), kills: batches }),
        ),
        chats: [chatEvent({ timestamp: at(0) })],
      });
    }
  })();
  const outcomes = { good: 0, away: 0 };
  const repeat = async (work: () => Promise<unknown>) => {
    while (!stop.signal.aborted) {
      try {
        await work();
        outcomes.good += 1;
      } catch (error) {
        expect(error).toSatisfy(isUnavailable);
        outcomes.away += 1;
      }
      await pause(5);
    }
  };
  let users = 0;
  const others = [
    repeat(() => livePlayers(db, { since: secondsLater(0) })),
    repeat(() =>
      db.orm.transaction((orm) =>
        createUser({ orm }, { name: `U${users++}`, password_hash: "x", role: "viewer" }),
      ),
    ),
    repeat(() => runRetention(db, new Date(secondsLater(0)))),
  ];
  for (const signal of ["SIGINT", "SIGQUIT", "SIGINT", "SIGQUIT"] as const) {
    const before = batches;
    await expect.poll(() => batches, { timeout: 20_000 }).toBeGreaterThan(before + 3);
    await server.pause(signal);
    await pause(100);
    await server.start();
  }
  const before = batches;
  await expect.poll(() => batches, { timeout: 20_000 }).toBeGreaterThan(before + 3);
  stop.abort();
  await Promise.all([writing, ...others]);

  expect(outcomes.good).toBeGreaterThan(0);
  expect(outcomes.away).toBeGreaterThan(0);
  const [counted] = await db.sql`
    select (select count(*) from telemetry_events) as telemetry, (select count(*) from chat_messages) as chats,
      (select total_kills from char_stats) as kills`;
  expect(counted).toEqual({ telemetry: batches * 300, chats: batches, kills: batches - 1 });
  await db.close();
}, 90_000);
