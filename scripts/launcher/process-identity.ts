import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/**
 * A text that only this very process has: numbers of ended processes are given out again, their start
 * times are not. Null when there is no such process or only its zombie is left.
 */
export function identityOf(pid: number): string | null {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return process.platform === "linux" ? linuxIdentity(pid) : psIdentity(pid);
}

/** Where process numbers mean something: this boot of this machine, and in Linux this container. */
export function processSpace(): string {
  if (process.platform !== "linux") return hostname();
  const boot = readIfThere("/proc/sys/kernel/random/boot_id")?.trim() ?? hostname();
  return `${boot} ${readLinkIfThere("/proc/self/ns/pid") ?? hostname()}`;
}

function linuxIdentity(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The name in parentheses may hold anything; after it come state (3rd field) and start time (22nd).
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startTicks] = [fields[0], fields[19]];
  return state === "Z" || state === "X" || startTicks === undefined ? null : `${pid}@${startTicks}`;
}

function psIdentity(pid: number): string | null {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    const [state = "Z", ...start] = line.split(/\s+/);
    return state.startsWith("Z") ? null : `${pid}@${start.join(" ")}`;
  } catch {
    // ps answers with an exit code when there is no such process.
    return null;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process ended, or never was: both mean that there is nothing to read.
    return null;
  }
}

function readLinkIfThere(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    // Some sandboxes hide it.
    return null;
  }
}
