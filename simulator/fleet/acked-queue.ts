/** A frame that waits for its acknowledgement. */
interface OpenFrame {
  readonly text: string;
  /** It went out before, on this connection or an earlier one. */
  sent: boolean;
}

/**
 * Frames that are held until the server says that they are safe, in the order in which they were made. Each gets a
 * number of its own, its `ack_id`. Bounded: the oldest goes first.
 */
export class AckedQueue {
  readonly #framesMax: number;
  readonly #bytesMax: number;
  readonly #open = new Map<number, OpenFrame>();
  #bytes = 0;
  #last = 0;
  /** The last one that went out on this connection. */
  #cursor = 0;

  constructor(framesMax: number, bytesMax: number) {
    this.#framesMax = framesMax;
    this.#bytesMax = bytesMax;
  }

  get size(): number {
    return this.#open.size;
  }

  get hasRoom(): boolean {
    return this.#open.size < this.#framesMax && this.#bytes < this.#bytesMax;
  }

  /** The number of the newest frame, 0 before the first. */
  get last(): number {
    return this.#last;
  }

  /** The number of the oldest frame that is not acknowledged; Infinity when all are. */
  get oldest(): number {
    for (const id of this.#open.keys()) return id;
    return Infinity;
  }

  /** Takes a frame, a JSON object as text; says how many old ones were given up for it. */
  add(text: string): number {
    let dropped = 0;
    for (; !this.hasRoom && this.#open.size > 0; dropped++) this.#remove(this.oldest);
    const id = ++this.#last;
    const asking = `${text.slice(0, -1)},"ack_id":${id}}`;
    this.#open.set(id, { text: asking, sent: false });
    this.#bytes += asking.length;
    return dropped;
  }

  /** False when it was acknowledged before, or is none of ours. */
  acknowledge(id: number): boolean {
    return this.#remove(id);
  }

  /** The next frame to send on this connection, none beyond number `upTo`. */
  next(upTo = Infinity): { text: string; again: boolean } | null {
    while (this.#cursor < Math.min(this.#last, upTo)) {
      const frame = this.#open.get(++this.#cursor);
      if (!frame) continue;
      const again = frame.sent;
      frame.sent = true;
      return { text: frame.text, again };
    }
    return null;
  }

  /** On a new connection everything that is open goes out again. */
  rewind(): void {
    this.#cursor = Math.min(this.oldest, this.#last + 1) - 1;
  }

  #remove(id: number): boolean {
    const frame = this.#open.get(id);
    if (!frame) return false;
    this.#bytes -= frame.text.length;
    return this.#open.delete(id);
  }
}
