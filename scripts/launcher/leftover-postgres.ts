import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { identityOf } from "./process-identity";
import { sendSignal } from "./send-signal";

/** Fast shutdown; immediate shutdown (recovery follows); the end. Orphaned backends end by themselves. */
const escalation = [
  { signal: "SIGINT", patienceMs: 15_000 },
  { signal: "SIGQUIT", patienceMs: 5_000 },
  { signal: "SIGKILL", patienceMs: 5_000 },
] as const;
const pollMs = 50;

/**
 * Ends the server that a killed guard left behind, and makes sure that the next one can start.
 * PostgreSQL itself copes with the pid file of a dead server and waits for its last backends, except when
 * that number belongs to another process meanwhile (usual in containers) or to a zombie: only then the file
 * is removed here, because two servers on the same files destroy them.
 */
export async function stopLeftoverPostgres(folder: string): Promise<void> {
  const pidFile = join(folder, "postmaster.pid");
  const pid = readPid(pidFile);
  if (pid === null) return;
  for (const { signal, patienceMs } of escalation) {
    const servers = serversOn(folder, pid);
    // The postmaster ends its backends in the right order; they must be asked themselves only when it is gone.
    for (const server of servers.includes(pid) ? [pid] : servers) sendSignal(server, signal);
    const deadline = Date.now() + patienceMs;
    while (serversOn(folder, pid).length > 0 && Date.now() < deadline) await delay(pollMs);
  }
  if (isTaken(pid)) rmSync(pidFile, { force: true });
}

function readPid(pidFile: string): number | null {
  try {
    const pid = Number(readFileSync(pidFile, "utf8").split("\n", 1)[0]);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    // No file: the last server ended cleanly.
    return null;
  }
}

/** The server and its backends. */
function serversOn(folder: string, postmaster: number): number[] {
  if (process.platform !== "linux") return identityOf(postmaster) ? [postmaster] : [];
  const real = realpathSync(folder);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && isServerOn(folder, real, name))
    .map(Number);
}

/**
 * PostgreSQL works inside its data folder. Root in a container may not look at where another user's
 * process works, but everybody may read the command line, in which the postmaster has the folder.
 */
function isServerOn(folder: string, real: string, pid: string): boolean {
  try {
    if (readFileSync(`/proc/${pid}/comm`, "utf8").trim() !== "postgres") return false;
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return command.split("\0").includes(folder) || readlinkSync(`/proc/${pid}/cwd`) === real;
  } catch {
    // Ended meanwhile, a zombie, or somebody else's: not a server of ours.
    return false;
  }
}

/** Whether the number is in use, be it by a zombie. */
function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
