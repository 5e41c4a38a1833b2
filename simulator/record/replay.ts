import { setTimeout as delay } from "node:timers/promises";
import { readLines } from "./ndjson-file";
import { moveTimes, readRecordedFrame, type SkipReason, timestampOf } from "./recorded-frame";
import { ReplayLink } from "./replay-link";

/** A replay gives up on missing acknowledgements when none has come for so long, milliseconds. */
const QUIET_MS_MAX = 30_000;
/** How long a full socket is waited for before looking again, milliseconds. */
const ROOM_CHECK_MS = 250;
/** Frames due within this time are sent together, milliseconds. */
const AHEAD_MS = 2;

export interface ReplayOptions {
  file: string;
  /** The plugin socket. */
  url: string | URL;
  secret: string;
  /** Recorded seconds per second; Infinity sends as fast as the server takes it. 1 unless told. */
  rate?: number;
  /** All times move by one offset so that the first becomes this, milliseconds since the epoch. */
  shiftToMs?: number;
  /** Ends the replay early. */
  signal?: AbortSignal;
  onProgress?(totals: Readonly<ReplayTotals>): void;
  onRefused?(status: number): void;
}

export interface ReplayTotals {
  /** Lines of the file, frames sent, and lines left out by reason. */
  lines: number;
  sent: number;
  skipped: Partial<Record<SkipReason, number>>;
  characters: number;
  /** Frames the server says are safe, and frames it has not spoken of when the replay ended. */
  acknowledged: number;
  unacknowledged: number;
  /** Error answers by code. */
  errors: Record<string, number>;
  /** Milliseconds from the first frame to the last acknowledgement. */
  tookMs: number;
}

/**
 * Sends a recording to a server, one socket per character, in its own order and spacing. Ends when the server has
 * acknowledged every frame, or when it has been silent for 30 s with frames still open.
 * @throws Error when the file cannot be read
 */
export async function replay(options: ReplayOptions): Promise<ReplayTotals> {
  const run = new Replay(options);
  try {
    return await run.run();
  } finally {
    await run.close();
  }
}

class Replay {
  readonly #options: ReplayOptions;
  readonly #links = new Map<string, ReplayLink>();
  readonly #totals: ReplayTotals;
  #progressAtMs = 0;
  #wake: (() => void) | null = null;

  constructor(options: ReplayOptions) {
    this.#options = options;
    this.#totals = {
      lines: 0,
      sent: 0,
      skipped: {},
      characters: 0,
      acknowledged: 0,
      unacknowledged: 0,
      errors: {},
      tookMs: 0,
    };
  }

  async run(): Promise<ReplayTotals> {
    const { file, rate = 1, shiftToMs, signal, onProgress } = this.#options;
    const totals = this.#totals;
    const beganMs = performance.now();
    let firstT: number | null = null;
    let moveByMs: number | null = shiftToMs === undefined ? 0 : null;
    for await (const line of readLines(file)) {
      if (signal?.aborted) break;
      totals.lines++;
      const record = readRecordedFrame(line);
      if (typeof record === "string") {
        totals.skipped[record] = (totals.skipped[record] ?? 0) + 1;
        continue;
      }
      firstT ??= record.t;
      if (moveByMs === null && shiftToMs !== undefined) {
        const first = timestampOf(record.frame);
        if (first !== null) moveByMs = shiftToMs - first;
      }
      await this.#until(beganMs + (record.t - firstT) / rate);
      if (moveByMs) moveTimes(record.frame, moveByMs);
      await this.#send(record.character, record.type, JSON.stringify(record.frame));
      onProgress?.(totals);
    }
    await this.#allAcknowledged();
    totals.unacknowledged = this.#unacknowledged();
    totals.tookMs = Math.round(performance.now() - beganMs);
    return totals;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  async #until(atMs: number): Promise<void> {
    const waitMs = atMs - performance.now();
    if (waitMs > AHEAD_MS)
      await delay(waitMs, undefined, { signal: this.#options.signal }).catch(ignoreAbort);
  }

  async #send(character: string, type: string, text: string): Promise<void> {
    const link = this.#linkOf(character);
    while (!link.hasRoom && !this.#options.signal?.aborted) await this.#room();
    link.send(type, text);
    this.#totals.sent++;
  }

  /** Until some link says that it has room, or a moment has passed. */
  async #room(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ROOM_CHECK_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
    for (const link of this.#links.values()) link.checkAlive(Date.now());
  }

  async #allAcknowledged(): Promise<void> {
    this.#progressAtMs = performance.now();
    while (this.#unacknowledged() > 0 && !this.#options.signal?.aborted) {
      if (performance.now() - this.#progressAtMs > QUIET_MS_MAX) return;
      await this.#room();
    }
  }

  #unacknowledged(): number {
    let open = 0;
    for (const link of this.#links.values()) open += link.unacknowledged;
    return open;
  }

  #linkOf(character: string): ReplayLink {
    const known = this.#links.get(character);
    if (known) return known;
    const { url, secret, onRefused } = this.#options;
    const { errors } = this.#totals;
    const link = new ReplayLink({
      url: new URL(url),
      secret,
      character,
      onAcknowledged: () => {
        this.#totals.acknowledged++;
        this.#progressAtMs = performance.now();
        if (link.unacknowledged === 0) this.#wake?.();
      },
      onError(code) {
        errors[code] = (errors[code] ?? 0) + 1;
      },
      onRefused: (status) => onRefused?.(status),
      onRoom: () => this.#wake?.(),
    });
    this.#links.set(character, link);
    this.#totals.characters++;
    return link;
  }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "AbortError") throw error;
}
