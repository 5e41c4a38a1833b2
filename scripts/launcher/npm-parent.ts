import { readFileSync } from "node:fs";
import { identityOf } from "./process-identity";

/** How often to look whether npm is still there. */
const pollMs = 1_000;

/**
 * Calls back when the npm that started us is gone. A killed npm cannot pass the signal on, and the shell it
 * puts between itself and us does not tell; without this we would run on with nobody to stop us.
 */
export function whenNpmIsGone(then: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const npm = [process.ppid, parentOf(process.ppid)].find((pid) => pid !== null && isNpm(pid));
  const watched = npm ?? process.ppid;
  const identity = identityOf(watched);
  const timer = setInterval(() => {
    if (identityOf(watched) === identity) return;
    clearInterval(timer);
    then();
  }, pollMs);
  timer.unref();
}

function isNpm(pid: number): boolean {
  return /^npm |npm-cli\.js/.test(read(`/proc/${pid}/cmdline`).replaceAll("\0", " "));
}

function parentOf(pid: number): number | null {
  const stat = read(`/proc/${pid}/stat`);
  const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  return parent > 1 ? parent : null;
}

/** Where there is no /proc only the parent itself is watched. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Gone meanwhile, or not Linux.
    return "";
  }
}
