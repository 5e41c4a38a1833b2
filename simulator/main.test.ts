import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PluginServer } from "./test/plugin-server";

const SECRET = "a-secret-of-the-plugins";

let server: PluginServer;
let child: ChildProcess | undefined;

beforeEach(async () => {
  server = await PluginServer.start(SECRET);
});

afterEach(async () => {
  child?.kill("SIGKILL");
  await server.stop();
});

function run(
  args: string[],
  env: Record<string, string> = {},
): { child: ChildProcess; output: () => string } {
  let output = "";
  const started = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "main.ts"), ...args],
    {
      env: { ...process.env, SHARED_SECRET: SECRET, LOG_LEVEL: "info", ...env },
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  started.stdout?.on("data", (data) => (output += data));
  started.stderr?.on("data", (data) => (output += data));
  child = started;
  return { child: started, output: () => output };
}

const FLEET = ["--characters", "3", "--seed", "main"];

test("SIGTERM ends a fleet cleanly", async () => {
  const started = run([...FLEET, "--url", server.url]);
  await server.until(() => server.ofType("telemetry").length > 0, 15_000);
  started.child.kill("SIGTERM");
  const [code, signal] = await once(started.child, "exit");
  expect({ code, signal }).toEqual({ code: 0, signal: null });
  expect(started.output()).toContain("fleet stopped");
}, 20_000);

test("a supervised fleet ends when its launcher's pipe closes", async () => {
  const started = run([...FLEET, "--url", server.url], { OVERLORD_SUPERVISED: "1" });
  await server.until(() => server.ofType("register").length === 3, 15_000);
  started.child.stdin?.end();
  const [code] = await once(started.child, "exit");
  expect(code).toBe(0);
}, 20_000);

test("a supervised fleet ends on SIGTERM although its pipe stays open", async () => {
  const started = run([...FLEET, "--url", server.url], { OVERLORD_SUPERVISED: "1" });
  await server.until(() => server.ofType("register").length === 3, 15_000);
  started.child.kill("SIGTERM");
  const [code] = await once(started.child, "exit");
  expect(code).toBe(0);
}, 20_000);

test("a wrong secret ends it with what to change", async () => {
  const started = run([...FLEET, "--url", server.url, "--secret", "wrong"]);
  const [code] = await once(started.child, "exit");
  expect(code).toBe(1);
  expect(started.output()).toContain("the server refused --secret (HTTP 401)");
  expect(started.output()).not.toContain("wrong");
}, 20_000);
