interface Entry {
  readonly atMs: number;
  readonly index: number;
}

/** Who acts next: a binary heap ordered by time, then by index, so that the order never depends on chance. */
export class Schedule {
  readonly #heap: Entry[] = [];

  add(atMs: number, index: number): void {
    const entry = { atMs, index };
    const heap = this.#heap;
    let at = heap.length;
    heap.push(entry);
    while (at > 0) {
      const parent = heap[(at - 1) >> 1];
      if (!parent || !isBefore(entry, parent)) break;
      heap[at] = parent;
      at = (at - 1) >> 1;
    }
    heap[at] = entry;
  }

  /** Removes and returns the first entry that is due, or undefined. */
  takeDue(nowMs: number): Entry | undefined {
    const heap = this.#heap;
    const top = heap[0];
    if (!top || top.atMs > nowMs) return undefined;
    const last = heap.pop();
    if (last && heap.length > 0) this.#sink(last);
    return top;
  }

  #sink(entry: Entry): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const child = left && right && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
      const smaller = heap[child];
      if (!smaller || !isBefore(smaller, entry)) break;
      heap[at] = smaller;
      at = child;
    }
    heap[at] = entry;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.index < b.index);
}
