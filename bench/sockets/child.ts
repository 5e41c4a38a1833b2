import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** A part of the benchmark in a process of its own, so that its processor time is its own. */
export interface Child {
  /** What it said when it was ready. */
  ready: object;
  /** Asks and waits for the answer. */
  ask<Answer>(question: object): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Bundles a program of this folder as the build does, so that what is measured is what runs, and starts it.
 * @param name of the file, without its ending
 * @param argument what it is told, besides `folder`: one of its own, removed when it stops
 */
export async function startChild(name: string, argument: object): Promise<Child> {
  const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  await build({
    // ws-server looks for its decoder's thread beside itself.
    entryPoints: [source(`./${name}.ts`), source("../../ws-server/ingest/decode-worker.ts")],
    outdir: "dist/bench",
    outExtension: { ".js": ".mjs" },
    entryNames: "[name]",
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const folder = mkdtempSync(join(tmpdir(), "overlord-bench-"));
  const child = fork(`dist/bench/${name}.mjs`, [JSON.stringify({ ...argument, folder })], {
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ready = await answer(child);
  if (typeof ready !== "object" || ready === null) throw new Error("a part of the benchmark is not ready");
  return {
    ready,
    async ask<Answer>(question: object) {
      const answered = answer(child);
      child.send(question);
      return (await answered) as Answer;
    },
    async stop() {
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The next thing it says. @throws when it ends instead */
function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      child.off("exit", onExit);
      resolve(message);
    };
    const onExit = (code: number | null) => {
      child.off("message", onMessage);
      reject(new Error(`a part of the benchmark ended with ${code}`));
    };
    child.once("message", onMessage).once("exit", onExit);
  });
}

/** In the child: answers every question, and says first that it is ready. */
export function answerQuestions(ready: object, reply: (question: unknown) => object | Promise<object>): void {
  process.on("message", async (question) => process.send?.(await reply(question)));
  process.on("disconnect", () => process.exit(0));
  process.send?.(ready);
}
