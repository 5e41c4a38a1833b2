import { setTimeout as delay } from "node:timers/promises";
import { AckedLink } from "../fleet/acked-link";
import { type Disturbance, disturb } from "./disturb";
import { readRecording } from "./read-recording";
import { moveTimes, type RecordedFrame, type SkipReason, timestampOf } from "./recorded-frame";

/** A replay gives up on missing acknowledgements when none has come for so long, milliseconds. */
const QUIET_MS_MAX = 30_000;
/** Frames that may be on their way without an acknowledgement, per character. */
const UNACKNOWLEDGED_MAX = 500;
const UNACKNOWLEDGED_BYTES_MAX = 32 * 1024 * 1024;
/** How long a full socket is waited for before looking again, milliseconds. */
const ROOM_CHECK_MS = 250;
const ALIVE_CHECK_MS = 10_000;
/** Frames due within this time are sent together, milliseconds. */
const AHEAD_MS = 2;

export interface ReplayOptions {
  /** A recording, gzipped when its name ends in `.gz`. */
  file: string;
  /** The plugin socket. */
  url: string | URL;
  secret: string;
  /** Recorded seconds per second; Infinity sends as fast as the server takes it. 1 unless told. */
  rate?: number;
  /** All times move by one offset so that the first becomes this, milliseconds since the epoch. */
  shiftToMs?: number;
  /** Sends some frames twice and some late. */
  disturb?: Disturbance;
  /** How long a silent server is waited for at the end; Infinity ends only when all is acknowledged. 30 s unless told. */
  quietMsMax?: number;
  /** Ends the replay early. */
  signal?: AbortSignal;
  onProgress?(totals: Readonly<ReplayTotals>): void;
  onRefused?(status: number): void;
}

export interface ReplayTotals {
  /** Lines of the file, frames sent (each counted once), and lines left out by reason. */
  lines: number;
  sent: number;
  skipped: Partial<Record<SkipReason, number>>;
  characters: number;
  /** Frames the server says are safe, and frames it has not spoken of when the replay ended. */
  acknowledged: number;
  unacknowledged: number;
  /** Frames that went out once more, because a connection ended before they were acknowledged. */
  resent: number;
  /** Error answers by code. */
  errors: Record<string, number>;
  /** Milliseconds from the first frame to the last acknowledgement. */
  tookMs: number;
}

/**
 * Sends a recording to a server, one socket per character, in its own order and spacing; sockets end where the
 * recorded ones ended. Connects again when the server goes away and sends what is still open once more. Ends when
 * the server has acknowledged every frame, or when it has been silent for too long with frames still open.
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
  readonly #links = new Map<string, AckedLink>();
  readonly #totals: ReplayTotals;
  readonly #aliveTimer: NodeJS.Timeout;
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
      resent: 0,
      errors: {},
      tookMs: 0,
    };
    this.#aliveTimer = setInterval(() => this.#checkAlive(), ALIVE_CHECK_MS);
  }

  async run(): Promise<ReplayTotals> {
    const { rate = 1, signal, onProgress } = this.#options;
    const totals = this.#totals;
    const beganMs = performance.now();
    let firstT: number | null = null;
    for await (const record of this.#frames()) {
      if (signal?.aborted) break;
      firstT ??= record.t;
      await this.#until(beganMs + (record.t - firstT) / rate);
      await this.#send(record);
      onProgress?.(totals);
    }
    await this.#allAcknowledged();
    totals.unacknowledged = this.#unacknowledged();
    totals.tookMs = Math.round(performance.now() - beganMs);
    return totals;
  }

  async close(): Promise<void> {
    clearInterval(this.#aliveTimer);
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  #frames(): AsyncGenerator<RecordedFrame> {
    const { disturb: disturbance } = this.#options;
    return disturbance ? disturb(this.#moved(), disturbance) : this.#moved();
  }

  /** The recording with its times moved. */
  async *#moved(): AsyncGenerator<RecordedFrame> {
    const { file, shiftToMs } = this.#options;
    const totals = this.#totals;
    let moveByMs: number | null = shiftToMs === undefined ? 0 : null;
    const skip = (reason: SkipReason): void => {
      totals.lines++;
      totals.skipped[reason] = (totals.skipped[reason] ?? 0) + 1;
    };
    for await (const record of readRecording(file, skip)) {
      totals.lines++;
      if (moveByMs === null && shiftToMs !== undefined) {
        const first = timestampOf(record.frame);
        if (first !== null) moveByMs = shiftToMs - first;
      }
      if (moveByMs) moveTimes(record.frame, moveByMs);
      yield record;
    }
  }

  async #until(atMs: number): Promise<void> {
    const waitMs = atMs - performance.now();
    if (waitMs > AHEAD_MS)
      await delay(waitMs, undefined, { signal: this.#options.signal }).catch(ignoreAbort);
  }

  async #send({ character, type, frame, closes }: RecordedFrame): Promise<void> {
    const link = this.#linkOf(character);
    while (!link.hasRoom && !this.#options.signal?.aborted) await this.#room();
    this.#totals.sent++;
    link.send(type, JSON.stringify(frame));
    if (closes) link.leave();
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
  }

  async #allAcknowledged(): Promise<void> {
    const { quietMsMax = QUIET_MS_MAX, signal } = this.#options;
    this.#progressAtMs = performance.now();
    while (this.#unacknowledged() > 0 && !signal?.aborted) {
      if (performance.now() - this.#progressAtMs > quietMsMax) return;
      await this.#room();
    }
  }

  #unacknowledged(): number {
    let open = 0;
    for (const link of this.#links.values()) open += link.unacknowledged;
    return open;
  }

  #linkOf(character: string): AckedLink {
    const known = this.#links.get(character);
    if (known) return known;
    const { url, secret, onRefused } = this.#options;
    const totals = this.#totals;
    const link = new AckedLink({
      url: new URL(url),
      secret,
      character,
      framesMax: UNACKNOWLEDGED_MAX,
      bytesMax: UNACKNOWLEDGED_BYTES_MAX,
      onSent: (_bytes, again) => {
        if (again) totals.resent++;
      },
      onAcknowledged: () => {
        totals.acknowledged++;
        this.#progressAtMs = performance.now();
        if (link.hasRoom || link.unacknowledged === 0) this.#wake?.();
      },
      onMessage({ type, code }) {
        if (type === "error") totals.errors[String(code)] = (totals.errors[String(code)] ?? 0) + 1;
      },
      onRefused: (status) => onRefused?.(status),
    });
    this.#links.set(character, link);
    totals.characters++;
    return link;
  }

  #checkAlive(): void {
    for (const link of this.#links.values()) link.checkAlive(Date.now());
  }
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof Error) || error.name !== "AbortError") throw error;
}
