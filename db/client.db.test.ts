import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { connect, type Database, inTransaction } from "./client";
import { ConnectionLost, isUnavailable } from "./errors";
import { createUser, listUsers } from "./queries/users";
import { users } from "./schema";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("instants come out as ISO 8601 in UTC by raw SQL and by typed query alike", async () => {
  const { sql, orm } = database.db;
  const [raw] = await sql`select ${"2026-11-22T20:50:54.123Z"}::timestamptz as at, null::timestamptz as none`;
  expect(raw).toEqual({ at: "2026-11-22T20:50:54.123Z", none: null });
  await createUser(database.db, { name: "Instant", password_hash: "x", role: "viewer" });
  const [typed] = await orm.select({ at: users.created_at }).from(users);
  expect(typed?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test("int8 is a number where a number holds it, and text beyond", async () => {
  const [row] = await database.db
    .sql`select 9007199254740991::int8 as safe, 9223372036854775807::int8 as huge`;
  expect(row).toEqual({ safe: 9_007_199_254_740_991, huge: "9223372036854775807" });
});

test("the connection carries its process's name", async () => {
  const db = connect(database.url, { name: "some-process", max: 1 });
  const [row] =
    await db.sql`select current_setting('application_name') as name, current_setting('TimeZone') as zone`;
  await db.close();
  expect(row).toEqual({ name: "some-process", zone: "UTC" });
});

test("a transaction that throws leaves nothing behind", async () => {
  const failing = inTransaction(database.db, async (tx) => {
    await createUser(tx, { name: "Half", password_hash: "x", role: "viewer" });
    throw new Error("second thought");
  });
  await expect(failing).rejects.toThrow("second thought");
  expect((await listUsers(database.db)).map((user) => user.name)).not.toContain("Half");
});

/** Ends the one connection of that name once it shows in `pg_stat_activity` as the condition says. */
async function kill(name: string, condition: string): Promise<void> {
  const { sql } = database.db;
  const killed = () => sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = ${name} and ${sql.unsafe(condition)}`;
  await expect.poll(async () => (await killed()).length).toBe(1);
}

describe("a connection lost", () => {
  test.each([
    ["between queries", "state = 'idle'", async (db: Database) => db.sql`select 1`],
    ["during a query", "query like '%pg_sleep%'", (db: Database) => db.sql`select pg_sleep(20)`],
    [
      "inside a transaction",
      "query like '%pg_sleep%'",
      (db: Database) => db.sql.begin((tx) => Promise.all([tx`select pg_sleep(20)`, tx`select 1`])),
    ],
    [
      "in a transaction that is idle",
      "state = 'idle in transaction'",
      (db: Database) =>
        db.sql.begin(async (tx) => {
          await tx`select 1`;
          await new Promise((resolve) => setTimeout(resolve, 3_000));
          await tx`select 1`;
        }),
    ],
    [
      "in a typed transaction",
      "query like '%pg_sleep%'",
      (db: Database) => db.orm.transaction((tx) => tx.execute("select pg_sleep(20)")),
    ],
  ])("%s is an error that can be caught, and the next query works at once", async (_, condition, work) => {
    const name = `victim-${Math.random().toString(36).slice(2)}`;
    const db = connect(database.url, { name, max: 2 });
    const failing = Promise.resolve(work(db)).then(
      () => null,
      (error: unknown) => error,
    );
    await kill(name, condition);
    const error = await failing;
    if (error !== null) expect(isUnavailable(error)).toBe(true);
    await expect.poll(async () => (await db.sql`select 1 as one`.catch(() => []))[0]?.one).toBe(1);
    await db.sql.begin(async (tx) => expect(await tx`select 2 as two`).toEqual([{ two: 2 }]));
    await db.close();
  });

  test("is no different when the server was never there", async () => {
    const db = connect("postgres://nobody@127.0.0.1:1/none", { name: "nobody", max: 2 });
    await expect(db.sql`select 1`).rejects.toSatisfy(isUnavailable);
    await expect(db.sql.begin((tx) => tx`select 1`)).rejects.toSatisfy(isUnavailable);
    await db.close();
  });
});

/** A promise, and who keeps it. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

describe("a lock", () => {
  const takeLock = (sql: Pick<Database["sql"], "unsafe">) =>
    sql.unsafe("select pg_advisory_xact_lock(hashtext('client.db.test'))");

  /** A transaction that has the lock and waits for `resume`; its outcome is what it fails with. */
  const holdLock = async ({ sql }: Database) => {
    const resume = signal();
    const locked = signal();
    const outcome = sql
      .begin(async (tx) => {
        await takeLock(tx);
        locked.give();
        await resume.given;
        await tx`select 1`;
      })
      .catch((error: unknown) => error);
    await locked.given;
    return { outcome, resume };
  };

  test("of a client that hangs inside its transaction is free for the others after 15 s", async () => {
    const hanging = connect(database.url, { name: "hanging", max: 1 });
    const { outcome: lost, resume } = await holdLock(hanging);
    const startedAt = performance.now();
    await database.db.sql.begin((tx) => takeLock(tx));
    expect(performance.now() - startedAt).toBeLessThan(20_000);
    resume.give();
    expect(await lost).toSatisfy(isUnavailable);
    expect(await hanging.sql`select 1 as one`).toEqual([{ one: 1 }]);
    await hanging.close();
  });

  test("is not kept by a transaction that fails because another connection of its pool was lost", async () => {
    const db = connect(database.url, { name: "two-connections", max: 2 });
    const { outcome: failed, resume } = await holdLock(db);
    const other = db.sql`select pg_sleep(20)`.catch((error: unknown) => error);
    await kill("two-connections", "query like '%pg_sleep%'");
    expect(await failed).toBeInstanceOf(ConnectionLost);
    expect(await other).toSatisfy(isUnavailable);
    resume.give();
    const startedAt = performance.now();
    await database.db.sql.begin((tx) => takeLock(tx));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await db.close();
  });
});

test("a client whose host is gone is noticed within half a minute, also while a statement of its runs", async () => {
  const { sql } = database.db;
  const settings = await sql`
    select name, setting::int as value from pg_settings where name like 'tcp\\_%' order by name`;
  expect(settings).toEqual([
    { name: "tcp_keepalives_count", value: 4 },
    { name: "tcp_keepalives_idle", value: 10 },
    { name: "tcp_keepalives_interval", value: 5 },
    { name: "tcp_user_timeout", value: 30_000 },
  ]);
});

test("a failed statement undoes its transaction and the connection serves on", async () => {
  const db = connect(database.url, { name: "one-connection", max: 1 });
  await db.sql`create table scratch (n int)`;
  const failing = db.sql.begin((tx) => Promise.all([tx`insert into scratch values (1)`, tx`select 1/0`]));
  await expect(failing).rejects.toThrow("division by zero");
  expect(await db.sql`select * from scratch`).toEqual([]);
  await db.close();
});

test("a transaction that waited too long for a lock is undone too", async () => {
  const db = connect(database.url, { name: "lock-waiter", max: 1 });
  await database.db.sql.begin(async (holder) => {
    await holder`lock table users in access exclusive mode`;
    const waiting = db.sql.begin(async (tx) => {
      await tx`set local lock_timeout = '50ms'`;
      await tx`select * from users`;
    });
    await expect(waiting).rejects.toSatisfy(isUnavailable);
  });
  const state = () =>
    database.db.sql`select state from pg_stat_activity where application_name = 'lock-waiter'`;
  await expect.poll(async () => (await state())[0]?.state).toBe("idle");
  await db.close();
});

test("a transaction whose failed statement nobody minded does not pretend to be kept", async () => {
  const silent = database.db.sql.begin((tx) => tx`select 1/0`.catch(() => undefined));
  await expect(silent).rejects.toThrow("division by zero");
});

test("more statements than the driver sends ahead are done in order", async () => {
  const rows = await database.db.sql.begin((tx) =>
    Promise.all(Array.from({ length: 250 }, (_, i) => tx<{ n: number }[]>`select ${i}::int as n`)),
  );
  expect(rows.map(([row]) => row?.n)).toEqual(Array.from({ length: 250 }, (_, i) => i));
});
