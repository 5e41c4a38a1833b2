import type { Worker } from "node:worker_threads";
import type { Logger } from "pino";
import type { Refusal } from "@/server/contract";
import { isOutOfMemory, startWorker } from "@/server/start-worker";
import { Fifo } from "../fifo";
import type { DecodeReply, DecodeRequest, DecoderMessage } from "./decode-worker";

export type { DecodeReply } from "./decode-worker";

/** What the thread may take for one frame. */
export interface DecoderLimits {
  /** A frame can become many times its size in objects; the thread gives up before the machine does. */
  heapMbMax: number;
  /** Milliseconds for one frame. */
  decodeMsMax: number;
  /** Bytes of frames that wait for it, together. */
  waitingBytesMax: number;
}

/**
 * Ten times what an inventory of twenty thousand items needs of memory and time on a machine that is not busy, and room
 * for the inventories that a guild of sixty sends at once after a restart.
 */
const LIMITS: DecoderLimits = { heapMbMax: 512, decodeMsMax: 10_000, waitingBytesMax: 256 * 1024 * 1024 };

/** Time for a thread to begin, in milliseconds: on a busy machine, from source, it takes seconds. */
const START_MS_MAX = 30_000;

/** Without work for so long the thread ends, and its memory goes back. Inventories come in bursts, at logins. */
const IDLE_MS = 60_000;

const OUT_OF_TIME = refusal("too large or too complex: it takes too long to read. Send less in one frame");
const OUT_OF_MEMORY = refusal("too large or too complex: it takes too much memory. Send less in one frame");
const FAILED = refusal("the frame could not be taken apart");
const BUSY = refusal("too many large frames at once: send it again in a minute", "rate_limited");
const STOPPED = refusal("the server restarts: send it again");

/** A frame that waits for the thread, or that it works on. */
interface Job {
  data: Buffer;
  nowMs: number;
  fileOf: string | undefined;
  done(reply: DecodeReply): void;
}

/**
 * Decodes large frames beside the event loop: an inventory of twenty thousand items takes 40–70 ms to parse,
 * and nobody else should wait for that. The thread starts with the first such frame.
 *
 * It has one frame at a time, the others wait here: each socket has one at most, so they take turns. A frame that
 * takes too long, or more memory than there is, ends the thread and is refused; the next one gets a new thread.
 */
export class DecoderThread {
  private thread: Worker | null = null;
  private isReady = false;
  private readonly waiting = new Fifo<Job>();
  private waitingBytes = 0;
  private work: Job | null = null;
  private workBeganAt = 0;
  private deadline: NodeJS.Timeout | null = null;
  private idle: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    private readonly log: Logger,
    private readonly limits: DecoderLimits = LIMITS,
  ) {}

  /**
   * Never rejects. `data` belongs to the thread from now on.
   * @param fileOf whose inventory it is, where the data are a file of one and no frame
   */
  decode(data: Buffer, nowMs: number, fileOf?: string): Promise<DecodeReply> {
    if (this.stopped) return Promise.resolve({ frame: STOPPED, tookMs: 0 });
    if (this.waitingBytes + data.length > this.limits.waitingBytesMax)
      return Promise.resolve({ frame: BUSY, tookMs: 0 });
    return new Promise((done) => {
      this.waitingBytes += data.length;
      this.waiting.push({ data, nowMs, fileOf, done });
      this.next();
    });
  }

  /** Refuses every frame that is not decoded, at once; resolves when the thread has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    const ended = this.end();
    const left = this.work === null ? [] : [this.work];
    this.work = null;
    for (let job = this.waiting.shift(); job !== undefined; job = this.waiting.shift()) left.push(job);
    for (const { done } of left) done({ frame: STOPPED, tookMs: 0 });
    await ended;
  }

  private next(): void {
    if (this.work !== null) return;
    this.work = this.waiting.shift() ?? null;
    this.waitingBytes -= this.work?.data.length ?? 0;
    if (this.work === null) {
      this.idle = setTimeout(() => void this.end(), IDLE_MS).unref();
      return;
    }
    if (this.idle !== null) clearTimeout(this.idle);
    this.idle = null;
    if (this.thread === null) this.start();
    else if (this.isReady) this.give(this.thread, this.work);
  }

  private start(): void {
    const source = new URL("./decode-worker.ts", import.meta.url);
    const thread = startWorker("decode-worker", source, this.limits.heapMbMax);
    let reason = FAILED;
    thread.unref();
    thread.on("message", (message: DecoderMessage) => {
      if (this.thread !== thread) return;
      if (message !== "ready") this.finish(message);
      else {
        this.isReady = true;
        if (this.work !== null) this.give(thread, this.work);
      }
    });
    thread.on("error", (error) => {
      if (isOutOfMemory(error)) reason = OUT_OF_MEMORY;
      this.log.error({ err: error }, "the decoder thread failed");
    });
    thread.on("exit", () => {
      if (this.thread === thread) this.giveUp(reason);
    });
    this.thread = thread;
    this.isReady = false;
    this.workBeganAt = performance.now();
    this.limit(START_MS_MAX);
  }

  private give(thread: Worker, { data, nowMs, fileOf }: Job): void {
    const bytes = ownBytes(data);
    const request: DecodeRequest = { bytes, nowMs, fileOf };
    this.workBeganAt = performance.now();
    this.limit(this.limits.decodeMsMax);
    thread.postMessage(request, [bytes.buffer]);
  }

  private limit(ms: number): void {
    if (this.deadline !== null) clearTimeout(this.deadline);
    const { work } = this;
    this.deadline = setTimeout(() => {
      // When it is we who were busy, the answer is there already, and is read before this.
      setImmediate(() => {
        if (this.work !== work) return;
        this.log.warn({ ms }, "the decoder thread took too long for a frame");
        this.giveUp(OUT_OF_TIME);
      });
    }, ms).unref();
  }

  /** Refuses the frame in work, and only that. */
  private giveUp(frame: Refusal): void {
    void this.end();
    this.finish({ frame, tookMs: performance.now() - this.workBeganAt });
  }

  private finish(reply: DecodeReply): void {
    const { work } = this;
    this.work = null;
    if (this.deadline !== null) clearTimeout(this.deadline);
    this.deadline = null;
    this.next();
    work?.done(reply);
  }

  private async end(): Promise<void> {
    const { thread } = this;
    for (const timer of [this.deadline, this.idle]) if (timer !== null) clearTimeout(timer);
    this.deadline = null;
    this.idle = null;
    this.thread = null;
    await thread?.terminate();
  }
}

function refusal(message: string, code: Refusal["code"] = "invalid"): Refusal {
  return { ok: false, code, message };
}

/** Bytes that can be handed over whole; a view into a shared buffer is copied. */
function ownBytes(data: Buffer): Uint8Array<ArrayBuffer> {
  const { buffer } = data;
  const isWhole = buffer instanceof ArrayBuffer && data.byteOffset === 0 && data.length === buffer.byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(data);
}
