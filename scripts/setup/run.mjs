import { spawn } from "node:child_process";

/** Output kept of a quiet command, to be shown when it fails. */
const tailCharsMax = 200_000;
const tailLinesMax = 100;

/** Process groups that are running now, so that a signal can end them all. */
const running = new Set();

/** A command that ended badly, with the end of what it printed. */
export class CommandFailed extends Error {
  constructor(title, how, tail) {
    super(`${title} failed (${how})`);
    this.tail = tail;
  }
}

/**
 * Runs a command in its own process group and waits for it.
 * `inherit` shows its output as it comes; otherwise the output is kept and shown only on failure.
 * @returns the exit code when `allowFailure`, else 0; @throws CommandFailed
 */
export function run(
  title,
  command,
  args,
  { cwd, env = process.env, inherit = false, allowFailure = false } = {},
) {
  return new Promise((resolve, reject) => {
    const stdio = inherit ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd, env, stdio, detached: true });
    let output = "";
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(-tailCharsMax);
      });
    }
    const tail = () =>
      output
        .split("\n")
        .filter((line) => line.trim() !== "")
        .slice(-tailLinesMax);
    child.on("error", (error) => {
      running.delete(child);
      reject(new CommandFailed(title, error.message, tail()));
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      // Whatever the command left behind in its group ends with it.
      killGroup(child);
      if (code === 0 || (allowFailure && code !== null)) resolve(code);
      else reject(new CommandFailed(title, signal ? `ended by ${signal}` : `exit code ${code}`, tail()));
    });
  });
}

/** Ends every command that is running, with its children. What they leave half done is found and redone later. */
export function killRunning() {
  for (const child of running) killGroup(child);
}

function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}
