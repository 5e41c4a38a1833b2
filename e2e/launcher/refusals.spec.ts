import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { freePorts } from "../support/free-ports";
import { startStack } from "../support/launched-stack";

test("a second start on the same data folder says so and harms nothing", async () => {
  const running = await startStack();
  try {
    await running.ready();
    const second = await startStack({ dataDir: running.dataDir });
    expect((await second.ended()).code).not.toBe(0);
    expect(second.output()).toContain(`process ${running.launcher.pid}`);
    expect(second.output()).toContain(running.url);
    expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  } finally {
    await running.stop();
  }
});

test("taken ports are named, all of them, with the variable to change", async () => {
  const [web = 0, ws = 0] = await freePorts(2);
  const holders = [web, ws].map((port) => createServer().listen(port, "127.0.0.1"));
  const stack = await startStack({ ports: { web, ws } });
  expect((await stack.ended()).code).not.toBe(0);
  expect(stack.output()).toContain(`PORT ${web} is taken`);
  expect(stack.output()).toContain(`WS_PORT ${ws} is taken`);
  for (const holder of holders) holder.close();
  await stack.stop();
});

test("everything wrong in the environment is named before anything starts", async () => {
  const stack = await startStack({
    env: { SHARED_SECRET: "changeme", SECRET_KEY: "too short", LOG_LEVEL: "loud", DATABASE_URL: "mysql://x" },
  });
  expect((await stack.ended()).code).not.toBe(0);
  for (const name of ["SHARED_SECRET", "SECRET_KEY", "LOG_LEVEL", "DATABASE_URL"]) {
    expect(stack.output()).toMatch(new RegExp(`^${name} is `, "m"));
  }
  expect(stack.output()).not.toContain("too short");
  await stack.stop();
});

test("the demo does not open to the network, nor use a real data folder", async () => {
  const open = await startStack({ demo: true, env: { HOST: "0.0.0.0" } });
  expect((await open.ended()).code).not.toBe(0);
  expect(open.output()).toContain("HOST");
  await open.stop();
});
