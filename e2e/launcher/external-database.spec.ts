import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { connect } from "@/db/client";
import { ensureDatabase } from "@/db/embedded/ensure-database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { expectLive, openDashboard } from "../dashboard/open-dashboard";
import { eventually } from "../support/eventually";
import { startStack } from "../support/launched-stack";

const owner = { role: "overlord", password: "external-password", database: "overlord" };
/** Long enough for several flushes to fail. */
const outageMs = 8_000;

let server: TestPostgres;
let url: string;

test.beforeAll(async () => {
  server = await bootPostgres();
  await ensureDatabase(server.adminUrl, owner);
  url = `postgres://${owner.role}:${owner.password}@127.0.0.1:${server.port}/${owner.database}`;
});

test.afterAll(async () => {
  await server.stop();
});

test("DATABASE_URL is used instead of the embedded database, and waited for when it is away", async () => {
  await server.pause();
  const stack = await startStack({ env: { DATABASE_URL: url } });
  try {
    await eventually("the launcher says what it waits for", 20_000, () =>
      stack.output().includes("does not answer"),
    );
    expect(stack.output()).not.toContain(owner.password);
    await server.start();
    await stack.ready();
    expect((await fetch(`${stack.url}/readyz`)).status).toBe(200);
    expect(existsSync(join(stack.dataDir, "postgres"))).toBe(false);
  } finally {
    await stack.stop();
  }
});

test("a wrong password in DATABASE_URL is said at once", async () => {
  const stack = await startStack({ env: { DATABASE_URL: url.replace(owner.password, "not-the-password") } });
  expect((await stack.ended()).code).not.toBe(0);
  expect(stack.output()).toContain("DATABASE_URL: the password is wrong");
  await stack.stop();
});

test("SIGTERM while it waits ends the start", async () => {
  await server.pause();
  const stack = await startStack({ env: { DATABASE_URL: url } });
  await eventually("the launcher waits", 20_000, () => stack.output().includes("does not answer"));
  stack.launcher.kill("SIGTERM");
  expect((await stack.ended()).code).toBe(0);
  await server.start();
  await stack.stop();
});

test("a database that goes away under load costs no row, and pages open by themselves once it is back", async ({
  page,
}) => {
  const guild = { ...owner, database: "guild" };
  await ensureDatabase(server.adminUrl, guild);
  const guildUrl = url.replace(/[^/]+$/, guild.database);
  const stack = await startStack({ demo: true, env: { DEMO_DATABASE_URL: guildUrl } });
  const db = connect(guildUrl, { name: "looker", max: 1 });
  try {
    await stack.ready();
    await openDashboard(page, stack.url);
    await server.pause();
    const awayAt = new Date();
    const late = await page.context().newPage();
    // A session may be remembered for a moment; what a page shows is asked anew each time.
    await late.goto(stack.url);
    await expect(late.getByRole("main").getByRole("alert")).toContainText("the page opens by itself");
    expect((await fetch(`${stack.url}/readyz`)).status).toBe(503);
    await delay(outageMs);
    await expectLive(page);
    const backAt = new Date();
    await server.start();
    await expectLive(late);

    // Sixty characters report every two seconds; some may have logged out meanwhile.
    const wanted = ((backAt.getTime() - awayAt.getTime()) / 1000) * 20;
    await expect
      .poll(async () => {
        const [row] = await db.sql<{ rows: number }[]>`
          select count(*)::int as rows from telemetry_events
          where timestamp between ${awayAt.toISOString()} and ${backAt.toISOString()}`;
        return row?.rows ?? 0;
      })
      .toBeGreaterThan(wanted);
  } finally {
    await db.close();
    await stack.stop();
  }
});
