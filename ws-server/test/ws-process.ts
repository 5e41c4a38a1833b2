import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { ASK_NOBODY, TEST_SECRETS } from "./server";

export interface WsProcess {
  child: ChildProcess;
  /** `ws://127.0.0.1:port`, once it listens. */
  listening: Promise<string>;
  /** The exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  output(): string;
}

/** ws-server as the launcher starts it: a process of its own. */
export function startWsProcess(env: Record<string, string>): WsProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "ws-server/main.ts"], {
    cwd: new URL("../..", import.meta.url),
    env: {
      NODE_ENV: "production",
      PATH: process.env.PATH,
      ...TEST_SECRETS,
      ...ASK_NOBODY,
      WS_PORT: "0",
      OVERLORD_SUPERVISED: "1",
      ...env,
    },
  });
  let output = "";
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const port = /"port":(\d+)/.exec(output)?.[1];
      if (port) resolve(`ws://127.0.0.1:${port}`);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => reject(new Error(`ws-server ended with ${code}:\n${output}`)));
  });
  // Whoever only waits for the end is not told twice.
  listening.catch(() => undefined);
  const ended = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
  return { child, listening, ended, output: () => output };
}
