import type { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import { RequestRefused } from "@/server/errors";
import type { SearchOrder, SearchReport } from "@/server/solver/worker/messages";
import { isOutOfMemory, startWorker } from "@/server/start-worker";
import type { SearchFailure, SearchSink } from "./search-sink";

export interface ThreadLimits {
  /** Of memory for objects, in MB; the largest search takes a quarter of it. */
  heapMbMax: number;
  /** From being told to stop until the thread is ended by force, in milliseconds: where somebody waits, or nobody. */
  stopMsMax: number;
  abandonMsMax: number;
  /** For a whole search, in milliseconds: none may ask for so much. */
  searchMsMax: number;
}

const LIMITS: ThreadLimits = { heapMbMax: 768, stopMsMax: 5_000, abandonMsMax: 800, searchMsMax: 130_000 };

const SOURCE = new URL("../../../solver/worker/suit-worker.ts", import.meta.url);

/** Reads what is stored of everybody's items, as JSON arrays. */
export type LoadInventory = () => Promise<readonly string[]>;

/** A search that a thread is at. */
interface Work {
  /** Null once the thread has it. */
  body: Uint8Array | null;
  stop: Int32Array;
  sink: SearchSink;
  resolve(): void;
}

const FAILED: SearchFailure = { code: "INTERNAL_ERROR", message: "The search failed. Try again." };
const OUT_OF_MEMORY: SearchFailure = {
  code: "OUT_OF_MEMORY",
  message: "The search took too much memory. Ask for fewer characters or cantrips.",
};
const STOPPED: SearchFailure = { code: "STOPPED", message: "The server restarts. Search again in a moment." };

/** A thread that does one search at a time; what breaks it ends that search, and the next one gets a new thread. */
export class SearchThread {
  private worker: Worker | null = null;
  private isReady = false;
  private work: Work | null = null;
  private deadline: NodeJS.Timeout | null = null;
  private deadlineAt = 0;

  constructor(
    private readonly load: LoadInventory,
    private readonly log: Logger,
    private readonly limits: ThreadLimits = LIMITS,
  ) {}

  /** Resolves when the thread is free again; never rejects. */
  run(body: Uint8Array, sink: SearchSink): Promise<void> {
    return new Promise((resolve) => {
      this.work = { body, stop: new Int32Array(new SharedArrayBuffer(4)), sink, resolve };
      this.limit(this.limits.searchMsMax);
      if (this.worker === null) this.tryStart();
      else if (this.isReady) this.give(this.work);
    });
  }

  /** Tells the search to end with what it has: it does within some 20 ms, unless the machine is busy with other things. */
  stop(): void {
    this.tellStop(this.limits.stopMsMax);
  }

  /** The same where nobody is left to hear what it has. */
  abandon(): void {
    this.tellStop(this.limits.abandonMsMax);
  }

  private tellStop(withinMs: number): void {
    if (this.work === null) return;
    Atomics.store(this.work.stop, 0, 1);
    this.limit(withinMs);
  }

  /** Ends the thread, and what it is at. */
  async close(): Promise<void> {
    await this.end(STOPPED);
  }

  /** A machine without room for another thread refuses it. */
  private tryStart(): void {
    try {
      this.start();
    } catch (error) {
      this.log.error({ err: error }, "a search thread did not start");
      void this.end(FAILED);
    }
  }

  private start(): void {
    const worker = startWorker("suit-worker", SOURCE, this.limits.heapMbMax);
    worker.unref();
    let failure = FAILED;
    worker.on("message", (report: SearchReport) => {
      if (this.worker === worker) this.hear(report);
    });
    worker.on("error", (error) => {
      if (isOutOfMemory(error)) failure = OUT_OF_MEMORY;
      this.log.error({ err: error }, "a search thread failed");
    });
    worker.on("exit", () => {
      if (this.worker === worker) void this.end(failure);
    });
    this.worker = worker;
    this.isReady = false;
  }

  private hear(report: SearchReport): void {
    const { work } = this;
    if (report.type === "ready") {
      this.isReady = true;
      if (work !== null) this.give(work);
    }
    if (work === null) return;
    switch (report.type) {
      case "ready":
        return;
      case "needsInventory":
        void this.giveInventory(work);
        return;
      case "refused":
        work.sink.refused(new RequestRefused(report.problem));
        this.finish();
        return;
      case "progress":
      case "suit":
        work.sink[report.type](report.data);
        return;
      case "done":
        work.sink.done(report.data);
        this.finish();
        return;
    }
  }

  private give(work: Work): void {
    if (work.body === null) return;
    const body = ownBytes(work.body);
    work.body = null;
    const order: SearchOrder = { type: "search", body, stop: work.stop };
    this.worker?.postMessage(order, [body.buffer]);
  }

  private async giveInventory(work: Work): Promise<void> {
    try {
      const order: SearchOrder = { type: "inventory", parts: await this.load() };
      if (this.work === work) this.worker?.postMessage(order);
    } catch (error) {
      if (this.work !== work) return;
      // The thread waits for what does not come.
      const { worker } = this;
      this.worker = null;
      void worker?.terminate();
      work.sink.refused(error instanceof Error ? error : new Error(String(error)));
      this.finish();
    }
  }

  /** Never later than what was set before. */
  private limit(ms: number): void {
    const at = performance.now() + ms;
    if (this.deadline !== null && this.deadlineAt <= at) return;
    if (this.deadline !== null) clearTimeout(this.deadline);
    this.deadlineAt = at;
    this.deadline = setTimeout(() => {
      this.log.warn({ ms }, "a search thread did not end in time");
      void this.end(FAILED);
    }, ms).unref();
  }

  private finish(): void {
    if (this.deadline !== null) clearTimeout(this.deadline);
    this.deadline = null;
    const { work } = this;
    this.work = null;
    work?.resolve();
  }

  private async end(failure: SearchFailure): Promise<void> {
    const { worker, work } = this;
    this.worker = null;
    const ended = worker?.terminate();
    work?.sink.failed(failure);
    this.finish();
    await ended;
  }
}

/** Bytes that can be handed over whole; a view into a larger buffer is copied. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
