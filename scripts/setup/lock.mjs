import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { say } from "./progress.mjs";
import { CommandFailed } from "./run.mjs";

/** Nothing we do under this lock takes longer; older ones were left by a crash or a reboot. */
const staleAfterMs = 30 * 60_000;
const pollMs = 500;

/** Two starts in one checkout must not install or build at the same time: the second one waits. */
export async function withSetupLock(root, work) {
  const folder = join(root, ".overlord-setup");
  let announced = false;
  while (!tryTake(folder)) {
    if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
    else if (!announced) {
      announced = true;
      say("  … waiting for another start in this folder to finish installing and building");
    }
    await delay(pollMs);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.on("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

function tryTake(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, "pid"), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    if (error.code !== "EACCES" && error.code !== "EROFS") throw error;
    const how = "this user may not write in the checkout; start once as its owner";
    throw new CommandFailed("installing and building", how, []);
  }
}

function isStale(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > staleAfterMs) return true;
    const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
    // An empty file: the other one is between its two calls.
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    // ENOENT: it was just released, or its pid is not written yet; ESRCH: the one who took it is gone.
    return error.code === "ESRCH";
  }
}
