import { TELL_COLORS } from "@/server/contract";
import type { Published } from "../bus/bus";
import { Fifo } from "../fifo";
import { type Chunk, chunkBytes, FrameWriter } from "../frames/frame";

/** One event of the firehose: its bytes as every client gets them, and what a filter asks about. */
export interface LoggedEvent extends Chunk {
  readonly seq: number;
  /** Monotonic milliseconds. */
  readonly at: number;
  readonly type: string;
  readonly character: string | null;
  /** A private message. */
  readonly isTell: boolean;
  /** A reading of which only the newest, for its character, matters to somebody who is behind. */
  readonly isReading: boolean;
}

export interface EventLogLimits {
  /** How long events are held for clients that come back. */
  keepMs: number;
  /** Bound of what is held; when it is reached, less time than `keepMs` is held. */
  bytesMax: number;
}

/** A minute is promised; the rest covers a client that takes its time. */
export const EVENT_LOG_LIMITS: EventLogLimits = { keepMs: 75_000, bytesMax: 64 * 1024 * 1024 };

const READINGS: ReadonlySet<string> = new Set(["telemetry", "vitals", "nearby_objects"]);

/**
 * The firehose of this process's life (its `epoch`): numbers events, turns each into bytes once, and holds the
 * last minute of them.
 */
export class EventLog {
  private readonly frames = new FrameWriter();
  private readonly held = new Fifo<LoggedEvent>();
  private lastSeq = 0;
  private bytes = 0;

  constructor(
    readonly epoch: string,
    private readonly limits: EventLogLimits = EVENT_LOG_LIMITS,
  ) {}

  /** `seq` of the newest event; 0 before the first. */
  get seq(): number {
    return this.lastSeq;
  }

  get heldBytes(): number {
    return this.bytes;
  }

  append({ event, json }: Published, now: number): LoggedEvent {
    this.lastSeq += 1;
    const { buffer, start, end } = this.frames.write(json, `,"seq":${this.lastSeq}}`);
    const type = event.type;
    const character = "character_name" in event ? event.character_name : null;
    const logged: LoggedEvent = {
      buffer,
      start,
      end,
      seq: this.lastSeq,
      at: now,
      type,
      character,
      isTell:
        type === "chat" &&
        "color" in event &&
        typeof event.color === "number" &&
        TELL_COLORS.has(event.color),
      isReading: READINGS.has(type),
    };
    this.held.push(logged);
    this.bytes += end - start;
    this.forget(now);
    return logged;
  }

  /** The events after `seq`, oldest first, or null when they are not all held. */
  after(seq: number): LoggedEvent[] | null {
    if (seq === this.lastSeq) return [];
    const first = this.held.first();
    if (first === undefined || seq > this.lastSeq || seq + 1 < first.seq) return null;
    return this.held.from(seq + 1 - first.seq);
  }

  private forget(now: number): void {
    for (let first = this.held.first(); first !== undefined; first = this.held.first()) {
      if (this.bytes <= this.limits.bytesMax && now - first.at <= this.limits.keepMs) return;
      this.held.shift();
      this.bytes -= chunkBytes(first);
    }
  }
}
