import { setTimeout as delay } from "node:timers/promises";
import type { JsonObject } from "@/server/contract";
import type { SimFrame } from "../life/scene";
import { Random } from "../random";
import { createWorld, type World } from "../world/world";
import { AckedLink } from "./acked-link";
import { PluginLink } from "./plugin-link";
import { type FleetStats, newStats } from "./stats";
import { VirtualClock } from "./virtual-clock";

/** How often the world moves on and sends, milliseconds. */
const TICK_MS = 50;
const ALIVE_CHECK_MS = 10_000;
/** The world moves in steps of at most this, so that commands and logouts keep their place. */
const STEP_MS_MAX = 1_000;
/** After the machine slept, older frames than this (in real time) are not worth sending any more. */
const STALE_MS = 30_000;
/** A fleet that runs faster than time waits when so much is stuck in its sockets. */
const BUFFERED_BYTES_MAX = 16 * 1024 * 1024;
/** A fast fleet begins in the past, or it would be at the present at once. */
const FAST_START_MS = 24 * 60 * 60 * 1000;
/** What a plugin that asks for acknowledgements keeps while the server is away; hours of telemetry. */
const OPEN_FRAMES_MAX = 10_000;
const OPEN_BYTES_MAX = 16 * 1024 * 1024;
const SETTLE_CHECK_MS = 50;

export interface FleetOptions {
  seed: string | number;
  characters: number;
  /** The plugin socket, such as ws://127.0.0.1:8765/ws/position. */
  url: string | URL;
  secret: string;
  /** Virtual seconds per second; 1 unless told. */
  rate?: number;
  /** When its world begins, milliseconds since the epoch; now, or a day ago for a fast fleet. */
  startMs?: number;
  /** Deaths, rares, lost lines and the like so many times as often as usual; 1 unless told. */
  eventful?: number;
  /** Every frame asks for an acknowledgement and is kept until it comes; after a lost connection it is sent again. */
  ack?: boolean;
  /** Sees every frame, sent or not. */
  onFrame?(frame: SimFrame): void;
  /** The server refused a socket: HTTP status, or close code 4401 or 4409. The fleet goes on trying. */
  onRefused?(status: number): void;
}

export interface Fleet {
  readonly world: World;
  readonly stats: Readonly<FleetStats>;
  /** Virtual time now, milliseconds. */
  nowMs(): number;
  /** Lives no further; resolves when every frame is acknowledged, or after `ms`, with the number of those that are not. */
  settle(ms: number): Promise<number>;
  /** Closes every socket; resolves when all are closed, within a few seconds. */
  stop(): Promise<void>;
}

/** Starts a fleet on real sockets, one per character, and returns at once. */
export function startFleet(options: FleetOptions): Fleet {
  return new RunningFleet(options);
}

/** What a fleet needs of a connection, whether it asks for acknowledgements or not. */
type Link = Pick<
  AckedLink,
  "isOpen" | "bufferedBytes" | "unacknowledged" | "send" | "leave" | "checkAlive" | "close"
>;

class RunningFleet implements Fleet {
  readonly world: World;
  readonly #stats = newStats();
  readonly #options: FleetOptions;
  readonly #clock: VirtualClock;
  readonly #rate: number;
  readonly #links = new Map<string, Link>();
  readonly #tickTimer: NodeJS.Timeout;
  readonly #aliveTimer: NodeJS.Timeout;

  constructor(options: FleetOptions) {
    this.#options = options;
    this.#rate = options.rate ?? 1;
    const startMs = options.startMs ?? (this.#rate > 1 ? Date.now() - FAST_START_MS : Date.now());
    const { seed, characters, eventful } = options;
    this.world = createWorld({ seed, characters, startMs, eventful });
    this.#clock = new VirtualClock(startMs, this.#rate);
    const network = new Random(`network ${options.seed}`);
    for (const character of this.world.names) this.#links.set(character, this.#newLink(character, network));
    this.#tickTimer = setInterval(() => this.#tick(), TICK_MS);
    this.#aliveTimer = setInterval(() => this.#checkAlive(), ALIVE_CHECK_MS);
  }

  get stats(): Readonly<FleetStats> {
    const links = [...this.#links];
    this.#stats.open = links.filter(([, link]) => link.isOpen).length;
    this.#stats.online = links.filter(([name]) => this.world.isOnline(name)).length;
    this.#stats.unacknowledged = this.#unacknowledged();
    return this.#stats;
  }

  nowMs(): number {
    return this.#clock.nowMs();
  }

  async settle(ms: number): Promise<number> {
    clearInterval(this.#tickTimer);
    const endMs = performance.now() + ms;
    while (this.#unacknowledged() > 0 && performance.now() < endMs) await delay(SETTLE_CHECK_MS);
    return this.#unacknowledged();
  }

  async stop(): Promise<void> {
    clearInterval(this.#tickTimer);
    clearInterval(this.#aliveTimer);
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  #newLink(character: string, network: Random): Link {
    const stats = this.#stats;
    const common = {
      url: new URL(this.#options.url),
      secret: this.#options.secret,
      random: () => network.next(),
      onMessage: (message: JsonObject) => this.#heard(character, message),
      onRefused: (status: number) => {
        stats.refused++;
        this.#options.onRefused?.(status);
      },
    };
    if (!this.#options.ack) {
      const hello = () => this.world.hello(character).map((frame) => frame.text);
      return new PluginLink({ ...common, stats, hello });
    }
    return new AckedLink({
      ...common,
      character,
      framesMax: OPEN_FRAMES_MAX,
      bytesMax: OPEN_BYTES_MAX,
      onSent(bytes, again) {
        if (again) stats.resent++;
        else stats.sent++;
        stats.sentBytes += bytes;
      },
      onAcknowledged: () => stats.acknowledged++,
      onDropped(frames) {
        stats.unsent += frames;
      },
      onOpened: () => stats.opened++,
      onLost: () => stats.lostConnections++,
    });
  }

  #heard(character: string, message: JsonObject): void {
    const stats = this.#stats;
    if (typeof message.command === "string" && message.player_name === character) {
      stats.commands++;
      this.world.command(character, message.command);
    } else if (message.type === "request_dungeon_map") {
      this.world.requestMap(character);
    } else if (message.type === "error") {
      const code = String(message.code);
      stats.errors[code] = (stats.errors[code] ?? 0) + 1;
    } else if (typeof message.type === "string" && message.type.startsWith("share_")) {
      stats.fromPeers++;
    }
  }

  #unacknowledged(): number {
    let open = 0;
    for (const link of this.#links.values()) open += link.unacknowledged;
    return open;
  }

  #tick(): void {
    if (this.#rate > 1 && this.#bufferedBytes() > BUFFERED_BYTES_MAX) {
      this.#clock.hold(this.world.nowMs);
      return;
    }
    const nowMs = this.#clock.nowMs();
    const staleBeforeMs = nowMs - STALE_MS * Math.max(1, this.#rate);
    while (this.world.nowMs < nowMs) {
      const frames = this.world.advance(Math.min(nowMs, this.world.nowMs + STEP_MS_MAX));
      for (const frame of frames) this.#deliver(frame, staleBeforeMs);
    }
  }

  #deliver(frame: SimFrame, staleBeforeMs: number): void {
    this.#options.onFrame?.(frame);
    const link = this.#links.get(frame.character);
    if (!link) return;
    const fresh = this.#options.ack || frame.t >= staleBeforeMs || frame.type === "register";
    if (fresh) link.send(frame.type, frame.text);
    else this.#stats.unsent++;
    if (frame.closes) link.leave();
  }

  #bufferedBytes(): number {
    let bytes = 0;
    for (const link of this.#links.values()) bytes += link.bufferedBytes;
    return bytes;
  }

  #checkAlive(): void {
    const nowMs = Date.now();
    for (const link of this.#links.values()) link.checkAlive(nowMs);
  }
}
