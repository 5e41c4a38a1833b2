import { isJsonObject } from "@/server/contract";
import { ReconnectingSocket } from "../fleet/reconnecting-socket";

/** Frames that may be on their way without an acknowledgement, per character. */
const UNACKNOWLEDGED_MAX = 500;
const BUFFERED_BYTES_MAX = 1024 * 1024;

export interface ReplayLinkOptions {
  url: URL;
  secret: string;
  character: string;
  onAcknowledged(): void;
  onError(code: string): void;
  onRefused(status: number): void;
  /** There is room for another frame. */
  onRoom(): void;
}

/**
 * One character's connection of a replay. Every frame asks for an acknowledgement and is kept until it comes; after
 * a lost connection what is still open is sent again, so that a server may die in the middle and nothing is missing.
 */
export class ReplayLink {
  readonly #options: ReplayLinkOptions;
  readonly #socket: ReconnectingSocket;
  readonly #open = new Map<number, string>();
  #lastAckId = 0;
  #register: string;

  constructor(options: ReplayLinkOptions) {
    this.#options = options;
    const { character, url, secret, onRefused } = options;
    this.#register = JSON.stringify({
      type: "register",
      character_name: character,
      player_name: character,
      version: "replay",
    });
    this.#socket = new ReconnectingSocket({
      url,
      headers: { "X-Plugin-Secret": secret },
      onOpen: () => this.#opened(),
      onText: (text) => this.#heard(text),
      onRefused,
    });
    this.#socket.open();
  }

  get unacknowledged(): number {
    return this.#open.size;
  }

  get hasRoom(): boolean {
    return this.#open.size < UNACKNOWLEDGED_MAX && this.#socket.bufferedBytes < BUFFERED_BYTES_MAX;
  }

  send(type: string, text: string): void {
    if (type === "register") this.#register = text;
    const ackId = ++this.#lastAckId;
    const asking = `${text.slice(0, -1)},"ack_id":${ackId}}`;
    this.#open.set(ackId, asking);
    this.#socket.send(asking);
  }

  checkAlive(nowMs: number): void {
    this.#socket.checkAlive(nowMs);
  }

  close(): Promise<void> {
    return this.#socket.close();
  }

  #opened(): void {
    this.#socket.send(this.#register);
    for (const text of this.#open.values()) this.#socket.send(text);
  }

  #heard(text: string): void {
    const { onAcknowledged, onError, onRoom } = this.#options;
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      return;
    }
    if (!isJsonObject(message)) return;
    if (message.type === "ack" && typeof message.ack_id === "number") {
      if (!this.#open.delete(message.ack_id)) return;
      onAcknowledged();
      if (this.hasRoom) onRoom();
    } else if (message.type === "error") {
      onError(String(message.code));
    }
  }
}
