import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { eventually } from "../support/eventually";
import { startStack } from "../support/launched-stack";
import { processesOf } from "../support/processes";

test("a fresh data folder boots, and a second start finds the same secrets and accounts", async () => {
  const first = await startStack();
  try {
    await first.ready();
    expect(first.output()).toMatch(/Sign in\s+admin \/ \w{20}/);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    const secretsFile = join(first.dataDir, "secrets.json");
    expect(statSync(secretsFile).mode & 0o777).toBe(0o600);
    const secrets = readFileSync(secretsFile, "utf8");
    const pluginUrl = first.pluginUrl();
    first.launcher.kill("SIGTERM");
    expect(await first.ended()).toEqual({ code: 0, signal: null });

    const second = await startStack({ dataDir: first.dataDir, ports: first.ports });
    await second.ready();
    expect(readFileSync(secretsFile, "utf8")).toBe(secrets);
    expect(second.pluginUrl()).toBe(pluginUrl);
    expect(second.output()).not.toContain("Sign in");
    await second.stop();
  } finally {
    await first.stop();
  }
});

test("no secret stands in a process list or a log", async () => {
  const stack = await startStack();
  try {
    await stack.ready();
    const secrets = Object.values<string>(
      JSON.parse(readFileSync(join(stack.dataDir, "secrets.json"), "utf8")),
    );
    const commands = processesOf(stack.dataDir).map((process) => process.command);
    expect(commands.length).toBeGreaterThan(3);
    const logs = ["postgres", "ws-server", "web"].map((name) =>
      readFileSync(join(stack.dataDir, "logs", `${name}.log`), "utf8"),
    );
    for (const secret of secrets)
      expect([...commands, ...logs].some((text) => text.includes(secret))).toBe(false);
  } finally {
    await stack.stop();
  }
});

test("SIGTERM during the start stops what has been started", async () => {
  const stack = await startStack();
  try {
    await eventually("the database is up", 30_000, () => stack.output().includes("postgres ready"));
    stack.launcher.kill("SIGTERM");
    expect((await stack.ended()).code).toBe(0);
    expect(processesOf(stack.dataDir)).toEqual([]);
  } finally {
    await stack.stop();
  }
});
