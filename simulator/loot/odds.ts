import type { Random } from "../random";

/** Weights that are rolled thousands of times: sums are made once. */
export class Odds<T> {
  readonly #values: readonly T[];
  /** For each value the sum of the weights up to it. */
  readonly #sums: readonly number[];
  readonly #total: number;

  constructor(entries: readonly (readonly [T, number])[]) {
    let sum = 0;
    this.#values = entries.map(([value]) => value);
    this.#sums = entries.map(([, weight]) => {
      sum += weight;
      return sum;
    });
    this.#total = sum;
  }

  /** @throws Error when there is nothing to pick from */
  pick(rng: Random): T {
    const at = rng.next() * this.#total;
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (this.#sums[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    if (low >= this.#values.length) throw new Error("nothing to pick from");
    return this.#values[low] as T;
  }
}
