import { Random } from "../random";
import type { World } from "../world/world";

/** Time between two looks, and how long one lasts, milliseconds. */
const PAUSE_MS = [4 * 60_000, 9 * 60_000] as const;
const LOOK_MS = [10_000, 20_000] as const;

/** Somebody at a browser: opens the radar of a character now and then, for some seconds. */
export class Onlooker {
  readonly #world: World;
  readonly #rng: Random;
  #nextMs: number;
  #watched: string | null = null;

  constructor(world: World, seed: string | number) {
    this.#world = world;
    this.#rng = new Random(`onlooker ${seed}`);
    this.#nextMs = world.nowMs + this.#rng.int(60_000, PAUSE_MS[0]);
  }

  /** Does what is due; call it every few seconds. */
  look(nowMs: number): void {
    if (nowMs < this.#nextMs) return;
    if (this.#watched !== null) {
      this.#world.command(this.#watched, "/radar stop");
      this.#watched = null;
      this.#nextMs = nowMs + this.#rng.int(...PAUSE_MS);
      return;
    }
    const online = this.#world.names.filter((name) => this.#world.isOnline(name));
    if (online.length === 0) return;
    this.#watched = this.#rng.pick(online);
    this.#world.command(this.#watched, "/radar start");
    this.#nextMs = nowMs + this.#rng.int(...LOOK_MS);
  }
}
