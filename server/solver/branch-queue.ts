import type { Branch } from "./branch";

/** Branches that wait, the one with the highest bound first; of equal ones the one that came last. */
export class BranchQueue {
  private readonly heap: { branch: Branch; number: number }[] = [];
  private added = 0;
  private held = 0;

  /** What the branches take of memory, nearly. */
  get bytes(): number {
    return this.held;
  }

  /** The highest bound of all; minus infinity where none waits. */
  get bound(): number {
    return this.heap[0]?.branch.bound ?? Number.NEGATIVE_INFINITY;
  }

  push(branch: Branch): void {
    const { heap } = this;
    heap.push({ branch, number: this.added++ });
    this.held += sizeOf(branch);
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Branch | null {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined) return null;
    this.held -= sizeOf(first.branch);
    if (heap.length === 0) return first.branch;
    heap[0] = last;
    for (let at = 0; ; ) {
      let next = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && this.isBefore(child, next)) next = child;
      if (next === at) return first.branch;
      this.swap(at, next);
      at = next;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (one === undefined || other === undefined) return false;
    if (one.branch.bound !== other.branch.bound) return one.branch.bound > other.branch.bound;
    return one.number > other.number;
  }

  private swap(a: number, b: number): void {
    const [one, other] = [this.heap[a], this.heap[b]];
    if (one === undefined || other === undefined) return;
    this.heap[a] = other;
    this.heap[b] = one;
  }
}

function sizeOf({ open, prices }: Branch): number {
  return open.byteLength + prices.byteLength;
}
