import { readdirSync, readFileSync } from "node:fs";

/** A living process. */
export interface Process {
  pid: number;
  command: string;
}

/** Everything that was started for a data folder: each process has it in its environment or its arguments. */
export function processesOf(dataDir: string): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const command = read(`/proc/${pid}/cmdline`).replaceAll("\0", " ");
      const belongs = command.includes(dataDir) || read(`/proc/${pid}/environ`).includes(dataDir);
      return belongs && command !== "" ? [{ pid: Number(pid), command }] : [];
    });
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Ended meanwhile, or somebody else's.
    return "";
  }
}
