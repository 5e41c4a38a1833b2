import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { idleAlert } from "@/server/detectors";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { vitalsEvent } from "@/server/test/events";
import { type ClaimRules, claimAlerts, settleAlerts } from "./alert-outbox";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

const rules: ClaimRules = { groupMax: 10, waitingMax: 50, tryMs: 3_600_000, leaseMs: 15_000 };
const startMs = Date.now();
const at = (seconds: number) => new Date(startMs + seconds * 1000);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(() => database.db.sql`truncate alerts, alert_outbox`);

/** Alerts of as many characters, queued in the order of their numbers. */
async function queue(count: number, first = 1, createdAt = at(-10)): Promise<void> {
  for (let i = first; i < first + count; i++) {
    const since = at(-310).toISOString();
    const reading = { timestamp: createdAt.toISOString(), vt_state: "idle" };
    const alert = idleAlert(`Character ${i}`, { since, ew: 1, ns: 1, alertedAt: since }, reading);
    await writeBatch(database.db, { alerts: [alert] }, { alertChannels: ["here"] });
  }
}
const claim = (seconds = 0, channel = "here") => claimAlerts(database.db, channel, at(seconds), rules);
const states = async () => {
  const rows = await database.db.sql`select state, attempts, last_error from alert_outbox order by id`;
  return rows.map(({ state, attempts, last_error }) => [state, attempts, last_error]);
};
const idsOf = ({ entries }: Awaited<ReturnType<typeof claim>>) => entries.map(({ entry_id }) => entry_id);

describe("claiming", () => {
  test("an empty outbox has nothing", async () => {
    expect(await claim()).toEqual({ entries: [], waiting: 0, dueAt: null, uncertain: 0, failed: 0 });
  });

  test("takes one at a time, oldest first, with all that a message needs", async () => {
    await queue(3);
    const { entries, waiting } = await claim();
    expect(entries).toMatchObject([
      {
        attempts: 0,
        kind: "idle",
        created_at: at(-10).toISOString(),
        text: expect.stringContaining("Character 1 "),
      },
    ]);
    expect(waiting).toBe(2);
  });

  test("nobody takes what somebody is sending, nor anything behind it", async () => {
    await queue(3);
    const claims = await Promise.all([claim(), claim(), claim(), claim()]);
    expect(claims.map(({ entries }) => entries.length).sort()).toEqual([0, 0, 0, 1]);
    expect((await claim(14)).entries).toEqual([]);
  });

  test("channels do not wait for each other", async () => {
    await queue(1);
    await claim();
    const [alert] = await database.db.sql`select id from alerts`;
    await database.db.sql`
      insert into alert_outbox (alert_id, channel, next_attempt_at) values (${alert?.id}, 'there', ${at(0).toISOString()})`;
    expect((await claim(1, "there")).entries).toHaveLength(1);
  });

  test("more than ten go ten at a time", async () => {
    await queue(12);
    const first = await claim();
    expect(first.entries).toHaveLength(10);
    expect(first.waiting).toBe(2);
    await settleAlerts(database.db, idsOf(first), at(1), { state: "sent" });
    expect((await claim(1)).entries).toHaveLength(1);
  });

  test("what waits for its next attempt holds back what was queued behind it", async () => {
    await queue(2);
    const first = await claim();
    await settleAlerts(database.db, idsOf(first), at(1), {
      state: "pending",
      error: "HTTP 500",
      dueAt: at(8),
      isAttempt: true,
    });
    expect(await claim(7)).toMatchObject({ entries: [], waiting: 2, dueAt: at(8).toISOString() });
    expect((await claim(8)).entries).toMatchObject([{ entry_id: first.entries[0]?.entry_id, attempts: 1 }]);
  });

  test("what a process was sending when it died is uncertain, and the rest goes on", async () => {
    await queue(2);
    await claim();
    expect(await claim(16)).toMatchObject({
      uncertain: 1,
      entries: [{ text: expect.stringContaining("Character 2 ") }],
    });
    expect(await states()).toEqual([
      ["uncertain", 1, "the process that was sending it ended"],
      ["sending", 0, null],
    ]);
  });

  test("what cannot be sent in time is given up", async () => {
    await queue(1, 1, at(-1_800));
    await queue(1, 2);
    expect(await claim(1_800)).toMatchObject({
      failed: 1,
      entries: [{ text: expect.stringContaining("Character 2 ") }],
    });
    expect(await states()).toMatchObject([
      ["failed", 0, "too late"],
      ["sending", 0, null],
    ]);
  });

  test("when too many wait the oldest are given up", async () => {
    await queue(53);
    const { failed, waiting, entries } = await claim();
    expect([failed, waiting, entries.length]).toEqual([3, 40, 10]);
    expect((await states()).slice(0, 4)).toEqual([
      ["failed", 0, "too many were waiting"],
      ["failed", 0, "too many were waiting"],
      ["failed", 0, "too many were waiting"],
      ["sending", 0, null],
    ]);
  });
});

describe("settling", () => {
  test.each([
    [{ state: "sent" } as const, ["sent", 1, null]],
    [{ state: "failed", error: "HTTP 404" } as const, ["failed", 1, "HTTP 404"]],
    [{ state: "uncertain", error: "ECONNRESET" } as const, ["uncertain", 1, "ECONNRESET"]],
    [
      { state: "pending", error: "HTTP 500", dueAt: at(9), isAttempt: true } as const,
      ["pending", 1, "HTTP 500"],
    ],
    [
      { state: "pending", error: "HTTP 429", dueAt: at(9), isAttempt: false } as const,
      ["pending", 0, "HTTP 429"],
    ],
  ])("%j", async (settlement, expected) => {
    await queue(1);
    const claimed = await claim();
    await settleAlerts(database.db, idsOf(claimed), at(1), settlement);
    expect(await states()).toEqual([expected]);
  });

  test("better knowledge that comes late counts, and nothing is sent a second time", async () => {
    await queue(1);
    const claimed = await claim();
    await claim(60);
    await settleAlerts(database.db, idsOf(claimed), at(61), { state: "sent" });
    expect((await states()).map(([state]) => state)).toEqual(["sent"]);
    await settleAlerts(database.db, idsOf(claimed), at(62), {
      state: "pending",
      error: "late",
      dueAt: at(62),
      isAttempt: true,
    });
    expect((await claim(63)).entries).toEqual([]);
  });
});

describe("queueing", () => {
  test("no channel, or more than an hour old when it was received: an alert without an entry", async () => {
    const alert = (name: string, seconds: number) =>
      idleAlert(
        name,
        { since: at(seconds - 300).toISOString(), ew: 1, ns: 1, alertedAt: null },
        { timestamp: at(seconds).toISOString(), vt_state: "idle" },
      );
    await writeBatch(database.db, { alerts: [alert("A", 0)] });
    const old = { ...alert("B", -3_601), received_at: at(0).toISOString() };
    await writeBatch(database.db, { alerts: [old] }, { alertChannels: ["here"] });
    expect(await states()).toEqual([]);
  });

  test("an alert that is known has its entry already", async () => {
    await queue(1);
    await queue(1);
    expect(await states()).toHaveLength(1);
  });
});

test("alerts are kept for 90 days, finished entries for 30", async () => {
  await queue(4);
  const { sql } = database.db;
  const days = (count: number) => new Date(startMs - count * 86_400_000).toISOString();
  const [first, second, third] = (await sql`select id from alert_outbox order by id`).map(({ id }) => id);
  await sql`update alert_outbox set state = 'sent', finished_at = ${days(31)} where id = ${first}`;
  await sql`update alert_outbox set state = 'failed', finished_at = ${days(29)} where id = ${second}`;
  await sql`update alerts set created_at = ${days(91)} where id = (select alert_id from alert_outbox where id = ${third})`;
  await runRetention(database.db, at(0));
  expect((await states()).map(([state]) => state)).toEqual(["failed", "pending"]);
  expect(await sql`select from alerts`).toHaveLength(3);
});

describe("what is queued", () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  /** How many are, of a death that happened and was received so many minutes ago. */
  const told = async (happened: number, received: number) => {
    const character_name = `Died ${happened} minutes ago, heard of ${received} minutes ago`;
    for (const [earlier, vitae] of [
      [10, 0],
      [0, 5],
    ] as const) {
      const time = { timestamp: ago(happened + earlier), received_at: ago(received + earlier) };
      const vitals = [vitalsEvent({ character_name, ...time, vitae })];
      await writeBatch(database.db, { vitals }, { alertChannels: ["here"] });
    }
    return (await database.db.sql`select from alert_outbox`).length;
  };

  test("is also what waited for the database for more than an hour", async () => {
    expect(await told(70, 70)).toBe(1);
  });
  test("is nothing of a recording", async () => {
    expect(await told(70, 0)).toBe(0);
  });
  test("is nothing that waited for more than a day", async () => {
    expect(await told(1_450, 1_450)).toBe(0);
  });
});
