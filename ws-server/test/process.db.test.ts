import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";
import { startWsProcess } from "./ws-process";

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), "overlord-test-process-"));
const children = new Set<ChildProcess>();
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  closeTestSockets();
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

function start(env: Record<string, string> = {}) {
  const DATA_DIR = mkdtempSync(join(folder, "data-"));
  const started = startWsProcess({ DATABASE_URL: database.url, DATA_DIR, ...env });
  children.add(started.child);
  return started;
}

describe("stopping", () => {
  it.each<[string, (child: ChildProcess) => void]>([
    ["SIGTERM", (child) => void child.kill("SIGTERM")],
    ["the end of the launcher", (child) => void child.stdin?.end()],
  ])("%s: says goodbye, writes everything out, and ends", async (_, stop) => {
    const { child, listening, ended } = start();
    const url = await listening;
    const [live, plugin] = [await connectLive(url, "?types=chat"), await connectPlugin(url)];
    const name = `Last words ${_}`;
    for (let i = 1; i <= 500; i++) plugin.send({ type: "chat", character_name: name, text: `line ${i}` });
    await live.hear((frame) => frame.text === "line 500");
    stop(child);
    expect(await plugin.closed()).toBe(1001);
    expect(await live.closed()).toBe(1012);
    expect(await ended).toBe(0);
    const [row] = await database.db
      .sql`select count(*)::int as n from chat_messages where character_name = ${name}`;
    expect(row?.n).toBe(500);
  });
});

describe("starting", () => {
  it("refuses wrong settings, names them all, and shows no secret", async () => {
    const { ended, output } = start({
      SHARED_SECRET: "short-canary",
      SECRET_KEY: "changeme",
      WS_PORT: "port",
    });
    expect(await ended).toBe(1);
    for (const name of ["SHARED_SECRET", "SECRET_KEY", "WS_PORT"]) expect(output()).toContain(`${name}: got`);
    expect(output()).not.toContain("canary");
  });

  it("says so when its port is taken, and ends", async () => {
    const first = start();
    const port = new URL(await first.listening).port;
    const second = start({ WS_PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`WS_PORT: ${port} on 127.0.0.1 is taken`);
  });
});
