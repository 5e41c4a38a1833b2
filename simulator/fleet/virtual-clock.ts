/**
 * Time as the fleet lives it. At rate 1 it is the machine's own; at another it runs from its start at that rate
 * and never past the present, because a server believes no timestamp from the future.
 */
export class VirtualClock {
  readonly startMs: number;
  readonly #rate: number;
  readonly #wallMs: () => number;
  #anchorWallMs: number;
  #anchorMs: number;

  constructor(startMs: number, rate: number, wallMs: () => number = Date.now) {
    this.startMs = startMs;
    this.#rate = rate;
    this.#wallMs = wallMs;
    this.#anchorWallMs = wallMs();
    this.#anchorMs = startMs;
  }

  nowMs(): number {
    const wall = this.#wallMs();
    const ran = this.#anchorMs + (wall - this.#anchorWallMs) * this.#rate;
    // A fleet that is started in the future on purpose (a fixed --start) keeps its own time.
    return this.startMs > this.#anchorWallMs ? ran : Math.min(ran, wall);
  }

  /** Lets time stand still up to this moment: the network could not follow. */
  hold(atMs: number): void {
    this.#anchorWallMs = this.#wallMs();
    this.#anchorMs = atMs;
  }
}
