import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { readConfig } from "./config";
import { choosePgPort, requireFreePorts } from "./ports";

const config = (env: Record<string, string>) =>
  readConfig({ NODE_ENV: "test", ...env }, { root: "/", demo: false, buildVersion: "1" });

async function takenPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

test("each taken port is named with its variable", async () => {
  const [web, ws] = [await takenPort(), await takenPort()];
  const checking = requireFreePorts(config({ PORT: String(web), WS_PORT: String(ws) }));
  await expect(checking).rejects.toThrow(/^PORT \d+ is taken.*set PORT.*\nWS_PORT \d+ is taken.*set WS_PORT/);
});

test("a PG_PORT that was asked for is not silently another one", async () => {
  const checking = requireFreePorts(config({ PG_PORT: String(await takenPort()) }));
  await expect(checking).rejects.toThrow(/PG_PORT \d+ is taken/);
});

test("a host that is not ours is named once", async () => {
  await expect(requireFreePorts(config({ HOST: "192.0.2.1" }))).rejects.toThrow(
    /^HOST is "192\.0\.2\.1"[^\n]*$/,
  );
});

test("the database keeps its port, and moves on when that is taken", async () => {
  const taken = await takenPort();
  const chosen = await choosePgPort(taken, [taken + 1]);
  expect(chosen).toBeGreaterThan(taken + 1);
  expect(await choosePgPort(chosen, [])).toBe(chosen);
});
