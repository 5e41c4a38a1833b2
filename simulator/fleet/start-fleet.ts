import type { SimFrame } from "../life/scene";
import { Random } from "../random";
import { createWorld, type World } from "../world/world";
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
  /** Closes every socket; resolves when all are closed, within a few seconds. */
  stop(): Promise<void>;
}

/** Starts a fleet on real sockets, one per character, and returns at once. */
export function startFleet(options: FleetOptions): Fleet {
  return new RunningFleet(options);
}

class RunningFleet implements Fleet {
  readonly world: World;
  readonly #stats = newStats();
  readonly #options: FleetOptions;
  readonly #clock: VirtualClock;
  readonly #rate: number;
  readonly #links = new Map<string, PluginLink>();
  readonly #timers: NodeJS.Timeout[];

  constructor(options: FleetOptions) {
    this.#options = options;
    this.#rate = options.rate ?? 1;
    const startMs = options.startMs ?? (this.#rate > 1 ? Date.now() - FAST_START_MS : Date.now());
    this.world = createWorld({ seed: options.seed, characters: options.characters, startMs });
    this.#clock = new VirtualClock(startMs, this.#rate);
    const network = new Random(`network ${options.seed}`);
    for (const character of this.world.names) this.#links.set(character, this.#newLink(character, network));
    this.#timers = [
      setInterval(() => this.#tick(), TICK_MS),
      setInterval(() => this.#checkAlive(), ALIVE_CHECK_MS),
    ];
  }

  get stats(): Readonly<FleetStats> {
    const links = [...this.#links];
    this.#stats.open = links.filter(([, link]) => link.isOpen).length;
    this.#stats.online = links.filter(([name]) => this.world.isOnline(name)).length;
    return this.#stats;
  }

  nowMs(): number {
    return this.#clock.nowMs();
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#links.values()].map((link) => link.close()));
  }

  #newLink(character: string, network: Random): PluginLink {
    const { url, secret, onRefused } = this.#options;
    return new PluginLink({
      url: new URL(url),
      secret,
      character,
      stats: this.#stats,
      random: () => network.next(),
      hello: () => this.world.hello(character).map((frame) => frame.text),
      onCommand: (command) => this.world.command(character, command),
      onRefused: (status) => onRefused?.(status),
    });
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
    if (frame.type === "register") link.open();
    if (frame.t >= staleBeforeMs || frame.type === "register") link.send(frame.type, frame.text);
    else this.#stats.unsent++;
    if (frame.closes) void link.close();
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
