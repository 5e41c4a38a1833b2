/** How long a change that the user asked for takes to be seen, in milliseconds. */
const TWEEN_MS = 140;

/** A number that moves to its new value within the time that the eye can follow. */
export class Tween {
  #from: number;
  #to: number;
  #sinceMs = Number.NEGATIVE_INFINITY;

  constructor(value: number) {
    this.#from = value;
    this.#to = value;
  }

  /** @param still takes it there at once */
  aim(to: number, nowMs: number, still: boolean): void {
    if (to === this.#to) return;
    this.#from = still ? to : this.at(nowMs);
    this.#to = to;
    this.#sinceMs = nowMs;
  }

  at(nowMs: number): number {
    const share = Math.min(1, Math.max(0, (nowMs - this.#sinceMs) / TWEEN_MS));
    return this.#from + (this.#to - this.#from) * share;
  }

  isMoving(nowMs: number): boolean {
    return this.#from !== this.#to && nowMs - this.#sinceMs < TWEEN_MS;
  }
}
