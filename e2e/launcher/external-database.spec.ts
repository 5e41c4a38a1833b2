import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ensureDatabase } from "@/db/embedded/ensure-database";
import { bootPostgres, type TestPostgres } from "@/server/test/postgres";
import { eventually } from "../support/eventually";
import { startStack } from "../support/launched-stack";

const owner = { role: "overlord", password: "external-password", database: "overlord" };
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
