import { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import type { DecodedFrame } from "./decode-frame";
import type { DecodeReply, DecodeRequest } from "./decode-worker";

/** A frame can become many times its size in objects; the thread gives up before the machine does. */
const HEAP_MB_MAX = 512;

/** Without work for so long the thread ends, and its memory goes back. Inventories come in bursts, at logins. */
const IDLE_MS = 60_000;

const FAILED: DecodedFrame = { ok: false, code: "invalid", message: "the frame could not be taken apart" };

/** A running thread, and who waits for its answers. */
interface Thread {
  worker: Worker;
  waiting: Map<number, (frame: DecodedFrame) => void>;
}

/**
 * Decodes large frames beside the event loop: an inventory of twenty thousand items takes 40–70 ms to parse,
 * and nobody else should wait for that. The thread starts with the first such frame and is replaced when it dies.
 */
export class DecoderThread {
  private thread: Thread | null = null;
  private idle: NodeJS.Timeout | null = null;
  private nextId = 1;

  constructor(private readonly log: Logger) {}

  /** Never rejects. `data` belongs to the thread from now on. */
  decode(data: Buffer, nowMs: number): Promise<DecodedFrame> {
    this.stayAwake();
    this.thread ??= this.start();
    const { worker, waiting } = this.thread;
    const id = this.nextId++;
    const bytes = ownBytes(data);
    const request: DecodeRequest = { id, bytes, nowMs };
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage(request, [bytes.buffer]);
    });
  }

  async stop(): Promise<void> {
    this.stayAwake();
    const worker = this.thread?.worker;
    this.thread = null;
    await worker?.terminate();
  }

  private start(): Thread {
    const thread: Thread = { worker: createWorker(), waiting: new Map() };
    const { worker, waiting } = thread;
    worker.unref();
    worker.on("message", ({ id, frame }: DecodeReply) => {
      waiting.get(id)?.(frame);
      waiting.delete(id);
      if (waiting.size === 0) this.idle = setTimeout(() => void this.stop(), IDLE_MS).unref();
    });
    worker.on("error", (error) => this.log.error({ err: error }, "the decoder thread failed"));
    worker.on("exit", () => {
      if (this.thread === thread) this.thread = null;
      for (const resolve of waiting.values()) resolve(FAILED);
    });
    return thread;
  }

  private stayAwake(): void {
    if (this.idle !== null) clearTimeout(this.idle);
    this.idle = null;
  }
}

/** Bytes that can be handed over whole; a view into a shared buffer is copied. */
function ownBytes(data: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer } = data;
  const isWhole = buffer instanceof ArrayBuffer && data.byteOffset === 0 && data.length === buffer.byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(data);
}

function createWorker(): Worker {
  const options = { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MB_MAX } };
  // Bundled, the thread's program lies beside ours.
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("./decode-worker.mjs", import.meta.url), options);
  return new Worker(fromSource(new URL("./decode-worker.ts", import.meta.url)), { ...options, eval: true });
}

/** A thread does not inherit the loader that reads TypeScript, and `--import` does not give it one. */
function fromSource(file: URL): string {
  return `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
}
