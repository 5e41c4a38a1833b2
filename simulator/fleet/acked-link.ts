import type { JsonObject } from "@/server/contract";
import { AckedQueue } from "./acked-queue";
import { parseDownlink } from "./downlink";
import { Greeting } from "./greeting";
import { ReconnectingSocket } from "./reconnecting-socket";

const BUFFERED_BYTES_MAX = 1024 * 1024;
/** Whoever logs in again waits so long for the last acknowledgements of the session before, milliseconds. */
const LEAVE_MS_MAX = 15_000;

export interface AckedLinkOptions {
  url: URL;
  secret: string;
  character: string;
  /** What may wait for its acknowledgement; beyond it the oldest frames are given up. */
  framesMax: number;
  bytesMax: number;
  random?: () => number;
  /** A frame went out; `again` when it had gone out before. */
  onSent(bytes: number, again: boolean): void;
  onAcknowledged(): void;
  /** So many old frames were given up for a new one. */
  onDropped?(frames: number): void;
  /** Whatever else the server says. */
  onMessage(message: JsonObject): void;
  onOpened?(): void;
  /** A connection ended that was not ended by us. */
  onLost?(): void;
  onRefused(status: number): void;
}

/**
 * One character's connection that loses nothing: every frame asks for an acknowledgement and is kept until it comes.
 * A new connection begins with `register` and then sends again, in order, what is still open, so that a server may
 * die in the middle and nothing is missing.
 */
export class AckedLink {
  readonly #options: AckedLinkOptions;
  readonly #socket: ReconnectingSocket;
  readonly #queue: AckedQueue;
  readonly #greeting: Greeting;
  #wanted = false;
  #wasOpen = false;
  /** The last frame of a session that is to end, and since when it is to. */
  #leaving: { after: number; sinceMs: number } | null = null;

  constructor(options: AckedLinkOptions) {
    this.#options = options;
    const { url, secret, character, framesMax, bytesMax, random, onRefused, onLost } = options;
    this.#queue = new AckedQueue(framesMax, bytesMax);
    const unheard = {
      type: "register",
      character_name: character,
      player_name: character,
      version: "replay",
    };
    this.#greeting = new Greeting(JSON.stringify(unheard));
    this.#socket = new ReconnectingSocket({
      url,
      headers: { "X-Plugin-Secret": secret },
      random,
      onOpen: () => this.#opened(),
      onText: (text) => this.#heard(text),
      onRefused,
      onLost: () => {
        if (this.#wasOpen) onLost?.();
        this.#wasOpen = false;
      },
    });
  }

  get isOpen(): boolean {
    return this.#socket.isOpen;
  }

  get bufferedBytes(): number {
    return this.#socket.bufferedBytes;
  }

  get unacknowledged(): number {
    return this.#queue.size;
  }

  /** False when another frame would make it give up an old one, or the network is behind. */
  get hasRoom(): boolean {
    return this.#queue.hasRoom && this.#socket.bufferedBytes < BUFFERED_BYTES_MAX;
  }

  /** Connects when it has to. */
  send(type: string, text: string): void {
    const dropped = this.#queue.add(text);
    if (dropped > 0) this.#options.onDropped?.(dropped);
    this.#greeting.note(this.#queue.last, type, text);
    if (this.#leaving && performance.now() - this.#leaving.sinceMs > LEAVE_MS_MAX) this.#hangUp();
    this.#connect();
    this.#pump();
  }

  /** Ends the connection once everything so far is acknowledged; what is sent later opens another. */
  leave(): void {
    this.#leaving = { after: this.#queue.last, sinceMs: performance.now() };
    this.#leaveWhenDone();
  }

  checkAlive(nowMs: number): void {
    this.#socket.checkAlive(nowMs);
  }

  /** Closes for good, whatever is open. */
  close(): Promise<void> {
    return this.#socket.close();
  }

  #connect(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.#socket.open();
  }

  #opened(): void {
    this.#wasOpen = true;
    this.#options.onOpened?.();
    this.#queue.rewind();
    for (const text of this.#greeting.before(this.#queue.oldest)) this.#socket.send(text);
    this.#pump();
  }

  #pump(): void {
    while (this.#socket.isOpen && this.#socket.bufferedBytes < BUFFERED_BYTES_MAX) {
      const frame = this.#queue.next(this.#leaving?.after);
      if (!frame) return;
      this.#socket.send(frame.text);
      this.#options.onSent(frame.text.length, frame.again);
    }
  }

  #heard(text: string): void {
    const message = parseDownlink(text);
    if (message.type !== "ack") {
      this.#options.onMessage(message);
      return;
    }
    if (typeof message.ack_id !== "number" || !this.#queue.acknowledge(message.ack_id)) return;
    this.#options.onAcknowledged();
    this.#pump();
    this.#leaveWhenDone();
  }

  #leaveWhenDone(): void {
    if (this.#leaving && this.#queue.oldest > this.#leaving.after) this.#hangUp();
  }

  #hangUp(): void {
    this.#leaving = null;
    this.#wanted = false;
    this.#wasOpen = false;
    void this.#socket.close();
    if (this.#queue.size > 0) this.#connect();
  }
}
