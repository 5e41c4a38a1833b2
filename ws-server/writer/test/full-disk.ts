import { execFileSync, spawnSync } from "node:child_process";
import { isMainThread } from "node:worker_threads";

/** Whether a full disk can be had here: by a limit of the system that every write of this process runs into. */
export const canFillDisk = isMainThread && spawnSync("prlimit", ["--version"]).status === 0;

/** From now on this process can write to no file, as on a full disk. */
export function fillDisk(): void {
  limit("0");
}

export function freeDisk(): void {
  limit("unlimited");
}

function limit(bytes: string): void {
  execFileSync("prlimit", ["--pid", String(process.pid), `--fsize=${bytes}:`]);
}
