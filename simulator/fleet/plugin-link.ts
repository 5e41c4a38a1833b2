import type { JsonObject } from "@/server/contract";
import { isMomentary } from "../frames/momentary";
import { parseDownlink } from "./downlink";
import { ReconnectingSocket } from "./reconnecting-socket";
import type { FleetStats } from "./stats";

/** What a plugin holds back while its first connection is being made; beyond it frames are lost. */
const QUEUE_FRAMES_MAX = 50;
/** A socket that takes no more is a network that is down: frames are lost, as with the real plugin. */
const BUFFERED_BYTES_MAX = 4 * 1024 * 1024;

export interface PluginLinkOptions {
  url: URL;
  secret: string;
  stats: FleetStats;
  random: () => number;
  /** Frames to begin with on a new connection in the middle of a session. */
  hello(): string[];
  onMessage(message: JsonObject): void;
  onRefused(status: number): void;
}

/**
 * One character's connection, from login to logout, as plugins have it that ask for no acknowledgements: `register`
 * goes first on every socket, and what happens without a socket is lost.
 */
export class PluginLink {
  readonly #options: PluginLinkOptions;
  readonly #socket: ReconnectingSocket;
  #queue: string[] | null = null;
  #wasOpen = false;

  constructor(options: PluginLinkOptions) {
    this.#options = options;
    const { url, secret, random, stats, onMessage, onRefused } = options;
    this.#socket = new ReconnectingSocket({
      url,
      headers: { "X-Plugin-Secret": secret },
      random,
      onOpen: () => this.#opened(),
      onText: (text) => onMessage(parseDownlink(text)),
      onRefused,
      onLost: () => {
        if (this.#wasOpen) stats.lostConnections++;
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

  readonly unacknowledged = 0;

  /** `register` logs in; what is sent before the socket is open waits, within bounds. */
  send(type: string, text: string): void {
    const { stats } = this.#options;
    if (type === "register") this.#open();
    if (this.#socket.isOpen && this.#socket.bufferedBytes < BUFFERED_BYTES_MAX) {
      this.#socket.send(text);
      stats.sent++;
      stats.sentBytes += text.length;
    } else if (this.#queue && this.#queue.length < QUEUE_FRAMES_MAX && !isMomentary(type)) {
      this.#queue.push(text);
    } else {
      stats.unsent++;
    }
  }

  leave(): void {
    void this.close();
  }

  checkAlive(nowMs: number): void {
    this.#socket.checkAlive(nowMs);
  }

  async close(): Promise<void> {
    this.#queue = null;
    this.#wasOpen = false;
    await this.#socket.close();
  }

  #open(): void {
    this.#queue = [];
    this.#socket.open();
  }

  #opened(): void {
    const { hello, stats } = this.#options;
    const frames = this.#queue ?? hello();
    this.#queue = null;
    this.#wasOpen = true;
    stats.opened++;
    for (const text of frames) this.send("", text);
  }
}
