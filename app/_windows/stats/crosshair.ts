import { Signal } from "@/app/_live/signal";

/** Stretches of time that a page key leaps over. */
const PAGE = 10;

/** Which stretch of time is pointed at, in all charts at once; null: none. Moves with every move of the pointer. */
export class Crosshair extends Signal {
  #at: number | null = null;
  #lastAt: number | null = null;

  get at(): number | null {
    return this.#at;
  }

  /** Where it was last: what is told of that place stays when the pointer goes to read it. */
  get lastAt(): number | null {
    return this.#lastAt;
  }

  move(at: number | null): void {
    if (at === this.#at) return;
    this.#at = at;
    if (at !== null) this.#lastAt = at;
    this.changed();
  }

  /** Other charts: no place in them has been pointed at yet. */
  reset(): void {
    this.#at = null;
    this.#lastAt = null;
    this.changed();
  }

  /** One press of a key; false where it moves nothing. From nowhere it begins at the end. */
  press(key: string, count: number): boolean {
    const at = this.#at ?? count;
    const steps = { ArrowLeft: -1, ArrowRight: 1, PageUp: -PAGE, PageDown: PAGE }[key];
    if (steps !== undefined) this.move(Math.max(0, Math.min(count - 1, at + steps)));
    else if (key === "Home") this.move(0);
    else if (key === "End") this.move(count - 1);
    else return false;
    return true;
  }
}
