import { Worker } from "node:worker_threads";

/**
 * A thread with a program of its own.
 * @param program its name in `scripts/setup/build.mjs`: bundled, it lies beside ours
 * @param source its file, where everything runs from source
 * @param heapMbMax memory for objects; beyond it the thread ends with `ERR_WORKER_OUT_OF_MEMORY`
 */
export function startWorker(program: string, source: URL, heapMbMax: number): Worker {
  const options = { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMbMax } };
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL(`./${program}.mjs`, import.meta.url), options);
  return new Worker(fromSource(source), { ...options, eval: true });
}

/** Whether a thread ended because it needed more memory than it may have. */
export function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** A thread does not inherit the loader that reads TypeScript, and `--import` does not give it one. */
function fromSource(file: URL): string {
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
}
