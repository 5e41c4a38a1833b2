import type { Clock } from "../clock";
import { Fifo } from "../fifo";
import { type Chunk, chunkBytes, joinChunks } from "../frames/frame";
import type { LoggedEvent } from "./event-log";

/** Most bytes that wait for one client, handed to the socket or not. */
export const QUEUE_BYTES_MAX = 4 * 1024 * 1024;

/** Most bytes handed to the socket at once; what is still here can be replaced by something newer. */
const WRITE_BYTES_MAX = 256 * 1024;
const BACKLOG_BYTES_MAX = QUEUE_BYTES_MAX - WRITE_BYTES_MAX;

/** The part of a `net.Socket` that is needed here. */
export interface OutboxSocket {
  /** Bytes handed over that the system has not taken yet. */
  readonly writableLength: number;
  write(data: Buffer, written: () => void): void;
}

export interface OutboxParts {
  socket: OutboxSocket;
  clock: Clock;
  onWrite(bytes: number): void;
  onDropped(events: number): void;
  /** The client is too far behind, newest-wins included: it has to be closed. */
  onOverflow(): void;
}

/** An event, or an answer to this client alone. */
type Waiting = LoggedEvent | (Chunk & { readonly seq?: undefined });

/**
 * The way out to one client. As long as the system takes what is written, events pass straight through. When
 * it does not, they wait here, and never in another client's way: readings that a newer one replaces go first,
 * and when the rest is still more than the bound, the client is given up.
 */
export class Outbox {
  /** Monotonic milliseconds of the last write. */
  lastWriteAt: number;
  private backlog = new Fifo<Waiting>();
  /** Bytes of the backlog that count against the bound (see `cost`). */
  private bytes = 0;
  private thinAt = WRITE_BYTES_MAX;
  /** Events up to here were asked for again by the client. */
  private replayedTo = 0;
  private closed = false;

  constructor(private readonly parts: OutboxParts) {
    this.lastWriteAt = parts.clock.monotonic();
  }

  /** True when the client has taken everything so far. */
  get idle(): boolean {
    return this.backlog.length === 0 && this.parts.socket.writableLength === 0;
  }

  /** @param joined the same events as one buffer, which all clients of a filter share */
  send(events: readonly LoggedEvent[], joined: Buffer): void {
    if (this.closed) return;
    if (this.idle && joined.length <= WRITE_BYTES_MAX) {
      this.write(joined);
      return;
    }
    for (const event of events) this.queue(event);
    this.pump();
    this.bound();
  }

  /** A frame for this client alone; behind everything that waits. */
  reply(chunk: Chunk): void {
    if (this.closed) return;
    if (this.idle) {
      this.write(joinChunks([chunk]));
      return;
    }
    this.queue(chunk);
    this.bound();
  }

  /**
   * Events the client missed, up to the newest of all. They are held anyway, so they do not count against the
   * bound; what waited for the client is among them.
   */
  replay(events: readonly LoggedEvent[], to: number): void {
    const replies = this.backlog.from(0).filter((waiting) => waiting.seq === undefined);
    this.replayedTo = to;
    this.refill([...replies, ...events]);
    this.pump();
  }

  /**
   * Goes on where a write of the WebSocket's own (a ping) came last: that one does not tell us when it is done.
   * To be called now and then.
   */
  nudge(): void {
    this.pump();
  }

  close(): void {
    this.closed = true;
    this.refill([]);
  }

  private queue(waiting: Waiting): void {
    if (this.closed) return;
    if (isLarge(waiting) && !this.admitsLarge()) {
      this.parts.onOverflow();
      return;
    }
    this.backlog.push(waiting);
    this.bytes += this.cost(waiting);
  }

  /**
   * One frame larger than the bound may pass on an empty queue. What shares its flush, or a moment of the
   * network, does not make a queue; being behind does, and so does another such frame.
   */
  private admitsLarge(): boolean {
    return this.bytes <= WRITE_BYTES_MAX && !this.backlog.some(isLarge);
  }

  /** What counts against the bound: not the one large frame, and not what is replayed, which is held anyway. */
  private cost(waiting: Waiting): number {
    const isReplayed = waiting.seq !== undefined && waiting.seq <= this.replayedTo;
    return isLarge(waiting) || isReplayed ? 0 : chunkBytes(waiting);
  }

  private bound(): void {
    if (this.bytes > this.thinAt) this.thin();
    if (this.bytes > BACKLOG_BYTES_MAX) this.parts.onOverflow();
  }

  /** Newest wins. Done again only when the queue has doubled, so that it costs little however long it lasts. */
  private thin(): void {
    const newestFirst = this.backlog.from(0).reverse();
    const newer = new Set<string>();
    const kept = newestFirst.filter((waiting) => {
      if (waiting.seq === undefined || !waiting.isReading) return true;
      const reading = `${waiting.type} ${waiting.character}`;
      if (newer.has(reading)) return false;
      newer.add(reading);
      return true;
    });
    this.parts.onDropped(newestFirst.length - kept.length);
    this.refill(kept.reverse());
    this.thinAt = Math.min(BACKLOG_BYTES_MAX, Math.max(WRITE_BYTES_MAX, 2 * this.bytes));
  }

  private refill(waiting: readonly Waiting[]): void {
    this.backlog = new Fifo();
    this.backlog.unshift(waiting);
    this.bytes = waiting.reduce((sum, chunk) => sum + this.cost(chunk), 0);
  }

  /** Hands over what waits, piece by piece, as long as the system takes it. */
  private pump(): void {
    while (!this.closed && this.backlog.length > 0 && this.parts.socket.writableLength === 0) {
      const piece: Chunk[] = [];
      let bytes = 0;
      for (let next = this.backlog.first(); next !== undefined; next = this.backlog.first()) {
        if (piece.length > 0 && bytes + chunkBytes(next) > WRITE_BYTES_MAX) break;
        this.backlog.shift();
        this.bytes -= this.cost(next);
        bytes += chunkBytes(next);
        piece.push(next);
      }
      this.write(joinChunks(piece));
    }
    if (this.backlog.length === 0) this.thinAt = WRITE_BYTES_MAX;
  }

  private write(data: Buffer): void {
    this.lastWriteAt = this.parts.clock.monotonic();
    this.parts.onWrite(data.length);
    this.parts.socket.write(data, this.written);
  }

  private readonly written = (): void => {
    if (this.backlog.length > 0) this.pump();
  };
}

function isLarge(chunk: Chunk): boolean {
  return chunkBytes(chunk) > BACKLOG_BYTES_MAX;
}
