import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { ManagedChild } from "./managed-child";
import { identityOf } from "./process-identity";
import { testFolder } from "./test-folder";

/** A process that counts its lives in `lives`, says it is ready by making `ready`, and does `then`. */
function childThat(folder: string, then: string, stopTimeoutMs = 5_000) {
  const script = `
    const fs = require("node:fs");
    fs.appendFileSync("lives", process.pid + "\\n");
    fs.writeFileSync("ready", "");
    process.on("SIGTERM", () => process.exit(0));
    ${then}`;
  writeFileSync(join(folder, "program.cjs"), script);
  const said: string[] = [];
  const child = new ManagedChild(
    {
      name: "program",
      command: [process.execPath, "program.cjs"],
      cwd: folder,
      env: process.env,
      isReady: async () => existsSync(join(folder, "ready")),
      stopTimeoutMs,
    },
    {
      progress: {
        say: (line = "") => said.push(line),
        step: (_title, work) => work(),
        doneLine: (mark, text) => `${mark} ${text}`,
        since: () => "1 s",
      },
      logFolder: folder,
      terminalLevel: 40,
      onPidChange: () => undefined,
    },
  );
  onTestFinished(() => child.hurry());
  const lives = () => readFileSync(join(folder, "lives"), "utf8").trim().split("\n").map(Number);
  return { child, said, lives };
}

test("a process that dies is started again, and its last words are shown", async () => {
  const folder = testFolder();
  const { child, said, lives } = childThat(
    folder,
    `if (fs.readFileSync("lives", "utf8").split("\\n").length === 2) {
       console.log("last words");
       setTimeout(() => process.exit(7), 50);
     } else setInterval(() => {}, 1000);`,
  );
  await child.start();
  await vi.waitFor(() => expect(lives()).toHaveLength(2), 5_000);
  expect(said.join("\n")).toMatch(
    /! program ended with exit code 7 after .*; starting it again in 0\.5 s\n\s+last words/,
  );
  await child.stop();
  expect(lives().map(identityOf)).toEqual([null, null]);
});

test("a process that ignores SIGTERM is ended with everything it started", async () => {
  const folder = testFolder();
  const { child, lives } = childThat(
    folder,
    `process.removeAllListeners("SIGTERM").on("SIGTERM", () => {});
     const other = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
     fs.appendFileSync("lives", other.pid + "\\n");
     setInterval(() => {}, 1000);`,
    200,
  );
  await child.start();
  await vi.waitFor(() => expect(lives()).toHaveLength(2), 5_000);
  await child.stop();
  await vi.waitFor(() => expect(lives().map(identityOf)).toEqual([null, null]), 5_000);
});

test("stopping while it waits for the next start starts nothing", async () => {
  const folder = testFolder();
  const { child, said, lives } = childThat(folder, "process.exit(1);");
  const started = child.start();
  await vi.waitFor(() => expect(said.join("\n")).toContain("starting it again"), 5_000);
  await child.stop();
  expect(lives()).toHaveLength(1);
  expect(child.pid).toBeNull();
  void started;
});
