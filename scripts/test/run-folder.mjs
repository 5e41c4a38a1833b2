import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** Processes of the tests get this long to end after the last test. */
const graceMs = 15_000;
const pollMs = 100;

/**
 * One run of the tests: a folder for everything temporary, and a mark in the environment that every process
 * of the run inherits, however far it has detached itself.
 */
export function openTestRun() {
  const folder = mkdtempSync(join(tmpdir(), "overlord-test-"));
  // As root, PostgreSQL runs as another user and has to get through to its files.
  chmodSync(folder, 0o711);
  const mark = `OVERLORD_TEST_RUN=${randomUUID()}`;
  const [name, value] = mark.split("=");
  return {
    folder,
    environment: { TMPDIR: folder, [name]: value },
    /** Waits for stragglers, ends those that stay, removes the folder. @returns what had to be ended */
    async close() {
      const deadline = Date.now() + graceMs;
      while (marked(mark).length > 0 && Date.now() < deadline) await delay(pollMs);
      const leftovers = marked(mark);
      for (const { pid } of leftovers) endProcess(pid);
      while (marked(mark).length > 0) await delay(pollMs);
      rmSync(folder, { recursive: true, force: true });
      return leftovers.map(({ pid, command }) => `${pid} ${command}`);
    },
  };
}

/** Living processes with the mark. Only Linux shows environments; elsewhere nothing is found. */
function marked(mark) {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const environment = read(`/proc/${pid}/environ`);
      if (!environment.split("\0").includes(mark)) return [];
      return [
        { pid: Number(pid), command: read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").slice(0, 200) },
      ];
    });
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Ended meanwhile, or somebody else's.
    return "";
  }
}

function endProcess(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
