import type { Clock } from "../clock";
import { type Chunk, chunkBytes, joinChunks } from "../frames/frame";
import { PacedFlush, type Scheduler } from "../frames/paced-flush";
import type { Metrics } from "../metrics";

/** A plugin socket as far as sharing goes. */
export interface ShareSocket {
  /** Bytes written to it that the plugin has not read. */
  readonly unreadBytes: number;
  /** Writes whole frames as they are. @returns false when the plugin is gone, or was closed for not reading */
  write(frames: Buffer): boolean;
  /** Sends a message of the server's own. */
  answer(message: object): void;
}

/** One frame on its way to everybody in a room but its sender. */
export interface SharedFrame extends Chunk {
  readonly from: ShareSocket | undefined;
  readonly character: string;
  /** Something newer will follow: may be left out for somebody who is behind. */
  readonly isReading: boolean;
  /** Monotonic milliseconds. */
  readonly receivedAt: number;
}

export interface ShareOutboxParts {
  /** Sockets that share in a room; none twice. */
  socketsIn(room: string): ReadonlySet<ShareSocket>;
  /** The socket that speaks for a character now. */
  socketOf(character: string): ShareSocket | undefined;
  clock: Clock;
  metrics: Metrics["sharing"];
  scheduler?: Scheduler;
}

/** Unread bytes from which on a plugin gets no readings, until it has caught up. */
const UNREAD_BYTES_MAX = 256 * 1024;

/** What has gathered for a room is written at once when it is more than this many bytes. */
const GATHERED_BYTES_MAX = 256 * 1024;

/**
 * Gathers frames and writes them with one write per receiver and flush. Most receivers get the same buffer; one
 * that sent some of it, or is behind, gets its own without those.
 */
export class ShareOutbox {
  private readonly gathered = new Map<string, SharedFrame[]>();
  private gatheredBytes = 0;
  private readonly pace: PacedFlush;

  constructor(private readonly parts: ShareOutboxParts) {
    this.pace = new PacedFlush(() => this.flush(), parts.clock, parts.scheduler);
  }

  add(room: string, frame: SharedFrame): void {
    const frames = this.gathered.get(room);
    if (frames === undefined) this.gathered.set(room, [frame]);
    else frames.push(frame);
    this.gatheredBytes += chunkBytes(frame);
    if (this.gatheredBytes > GATHERED_BYTES_MAX) this.pace.now();
    else this.pace.soon();
  }

  /** @returns how many writes it took */
  private flush(): number {
    const rooms = [...this.gathered];
    this.gathered.clear();
    this.gatheredBytes = 0;
    return rooms.reduce((writes, [room, frames]) => writes + this.deliver(room, frames), 0);
  }

  private deliver(room: string, frames: readonly SharedFrame[]): number {
    const { clock, metrics, socketOf, socketsIn } = this.parts;
    const all = joinChunks(frames);
    const senders = new Set(frames.flatMap(({ from, character }) => [from, socketOf(character)]));
    let writes = 0;
    let written = 0;
    for (const socket of socketsIn(room)) {
      const isBehind = socket.unreadBytes > UNREAD_BYTES_MAX;
      const theirs = isBehind || senders.has(socket) ? this.framesFor(socket, isBehind, frames) : frames;
      if (theirs.length === 0 || !socket.write(theirs === frames ? all : joinChunks(theirs))) continue;
      writes += 1;
      written += theirs.length;
    }
    if (writes === 0) return 0;
    metrics.framesOut.inc(written);
    metrics.writes.inc(writes);
    const now = clock.monotonic();
    for (const { receivedAt, isReading } of frames) {
      metrics.latencySeconds.observe({ kind: isReading ? "reading" : "event" }, (now - receivedAt) / 1000);
    }
    return writes;
  }

  private framesFor(
    socket: ShareSocket,
    isBehind: boolean,
    frames: readonly SharedFrame[],
  ): readonly SharedFrame[] {
    const { metrics, socketOf } = this.parts;
    const ofOthers = frames.filter(
      ({ from, character }) => from !== socket && socketOf(character) !== socket,
    );
    if (!isBehind) return ofOthers;
    const kept = ofOthers.filter(({ isReading }) => !isReading);
    metrics.skipped.inc({ reason: "slow" }, ofOthers.length - kept.length);
    return kept;
  }
}
