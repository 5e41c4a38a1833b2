import type { ChildProcess } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { createDataDir, endServerProcesses, startServerProcess } from "./process";
import { closeTestSockets, connectLive, connectPlugin } from "./sockets";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  closeTestSockets();
  await endServerProcesses();
});

const start = (env: Record<string, string> = {}) => startServerProcess(database.url, env);

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

  it("refuses a data folder that another one uses, and says what to do", async () => {
    const DATA_DIR = createDataDir();
    await start({ DATA_DIR }).listening;
    const second = start({ DATA_DIR });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`DATA_DIR: ${join(DATA_DIR, "spool")} is in use by another ws-server`);
  });

  it("takes over a data folder from a predecessor that is still being ended", async () => {
    const DATA_DIR = createDataDir();
    const first = start({ DATA_DIR });
    await first.listening;
    const second = start({ DATA_DIR });
    first.child.kill("SIGTERM");
    await second.listening;
    expect(await first.ended).toBe(0);
  });

  it("keeps what waits on disk to its owner", async () => {
    const DATA_DIR = createDataDir();
    await start({ DATA_DIR }).listening;
    const spool = join(DATA_DIR, "spool");
    expect(statSync(spool).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(spool)) expect(statSync(join(spool, name)).mode & 0o077, name).toBe(0);
  });
});
