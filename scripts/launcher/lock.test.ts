import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataDirAt } from "./data-dir";
import { takeLock } from "./lock";
import { identityOf, processSpace } from "./process-identity";
import { testFolder } from "./test-folder";

const url = "http://127.0.0.1:3000";
const silent = () => undefined;

function holder(change: Record<string, unknown>): string {
  const me = {
    pid: process.pid,
    identity: identityOf(process.pid),
    space: processSpace(),
    url,
    children: [],
  };
  return JSON.stringify({ ...me, ...change });
}

test("a second launcher is told the process and the address of the first", async () => {
  const dir = dataDirAt(testFolder());
  const lock = await takeLock(dir, url, silent);
  const before = readFileSync(dir.lock, "utf8");
  await expect(takeLock(dir, url, silent)).rejects.toThrow(`process ${process.pid}, ${url}`);
  expect(readFileSync(dir.lock, "utf8")).toBe(before);
  lock.release();
  expect(existsSync(dir.lock)).toBe(false);
});

test("the lock of a process that is gone is taken over", async () => {
  const dir = dataDirAt(testFolder());
  const child = spawn(process.execPath, ["-e", ""]);
  const identity = identityOf(child.pid ?? 0);
  expect(identity).not.toBeNull();
  await new Promise((resolve) => child.once("exit", resolve));
  writeFileSync(dir.lock, holder({ pid: child.pid, identity }));
  (await takeLock(dir, url, silent)).release();
});

test("a pid that was given to another process meanwhile does not keep the lock", async () => {
  const dir = dataDirAt(testFolder());
  writeFileSync(dir.lock, holder({ identity: `${process.pid}@1` }));
  (await takeLock(dir, url, silent)).release();
});

test("a lock that was never written to its end is taken over", async () => {
  const dir = dataDirAt(testFolder());
  writeFileSync(dir.lock, '{"pid":');
  (await takeLock(dir, url, silent)).release();
});

test("what a killed launcher left running is waited for", async () => {
  const dir = dataDirAt(testFolder());
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  const children = [{ name: "ws-server", pid: child.pid, identity: identityOf(child.pid ?? 0) }];
  writeFileSync(dir.lock, holder({ identity: "gone", children }));
  let told = "";
  let noted = "";
  const lock = await takeLock(dir, url, (line) => {
    told = line;
    noted = readFileSync(dir.lock, "utf8");
    child.stdin.end();
  });
  expect(told).toContain("ws-server");
  // Killed while it waits, it leaves the next one as wise.
  expect(noted).toContain(`"pid":${child.pid}`);
  expect(identityOf(child.pid ?? 0)).toBeNull();
  lock.release();
});

test("a lock from another container is respected while it shows signs of life", async () => {
  const dir = dataDirAt(testFolder());
  const elsewhere = holder({ space: "another container" });
  writeFileSync(dir.lock, elsewhere);
  const heartbeat = setInterval(() => writeFileSync(dir.lock, elsewhere), 20);
  await expect(takeLock(dir, url, silent)).rejects.toThrow("Already running");
  clearInterval(heartbeat);
});
