import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { UsageError } from "./usage-error";

/** Asks twice without showing what is typed; without a terminal takes the first line of stdin. */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const first = await ask("Password: ");
  if (first !== (await ask("Once more: ")))
    throw new UsageError("The two passwords differ; nothing was changed.");
  return first;
}

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  // The terminal is in raw mode and would show each key through this stream.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  terminal.on("SIGINT", () => process.exit(130));
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    process.stderr.write("\n");
  }
}

async function firstLine(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) return line;
  throw new UsageError("No password came on stdin.");
}
