import { BODY_SLOTS } from "@/server/contract/suits";
import type { SetCounts } from "./set-counts";

const NONE = Number.NEGATIVE_INFINITY;

/** Sets of body slots. */
const SLOT_SETS = 1 << BODY_SLOTS.length;

/**
 * The best armor within every set of body slots and for every count of set pieces, by dynamic programming. Of all forms
 * with the same slots and set, a *shape* (`mask * 3 + set`), only the best matters.
 */
export class ArmorPacking {
  /** Shapes that there are forms of, by their lowest slot. */
  readonly shapesAt: number[][] = BODY_SLOTS.map(() => []);
  private readonly shapeValue = new Float64Array(SLOT_SETS * 3);
  private readonly shapeForm = new Int32Array(SLOT_SETS * 3);
  private readonly shapeRound = new Int32Array(SLOT_SETS * 3);
  private round = 0;

  /** `best[slots * size + counts]`: minus infinity where there is no such armor. */
  readonly best: Float64Array;

  /** @param fill slots that are never left empty */
  constructor(
    private readonly sets: SetCounts,
    private readonly fill: number,
  ) {
    this.best = new Float64Array(SLOT_SETS * sets.size);
  }

  /** Forgets every form. */
  clear(): void {
    this.round++;
    for (const shapes of this.shapesAt) shapes.length = 0;
  }

  /** Adds a form at this value. Of equal ones the first stays. */
  offer(form: number, mask: number, set: number, value: number): void {
    const shape = mask * 3 + set;
    if (this.shapeRound[shape] !== this.round) {
      this.shapeRound[shape] = this.round;
      this.shapesAt[lowest(mask)]?.push(shape);
    } else if (value <= (this.shapeValue[shape] ?? NONE)) return;
    this.shapeValue[shape] = value;
    this.shapeForm[shape] = form;
  }

  /** Works out `best` for every part of `free`: each slot is left, or its piece is one whose lowest slot it is. */
  pack(free: number): void {
    const { best } = this;
    const { size } = this.sets;
    best.fill(NONE, 0, size);
    best[0] = 0;
    for (let slots = -free & free; slots !== 0; slots = (slots - free) & free) {
      const low = slots & -slots;
      const to = slots * size;
      if ((low & this.fill) === 0) best.copyWithin(to, (slots ^ low) * size, (slots ^ low) * size + size);
      else best.fill(NONE, to, to + size);
      const shapes = this.shapesAt[lowest(low)] ?? [];
      for (let at = 0; at < shapes.length; at++) this.packShape(shapes[at] ?? 0, slots);
    }
  }

  private packShape(shape: number, slots: number): void {
    const { best } = this;
    const { size, after } = this.sets;
    const set = shape % 3;
    const mask = (shape - set) / 3;
    if ((mask & ~slots) !== 0) return;
    const value = this.shapeValue[shape] ?? NONE;
    const from = (slots ^ mask) * size;
    const to = slots * size;
    const counted = set * size;
    for (let count = 0; count < size; count++) {
      const sum = (best[from + count] ?? NONE) + value;
      const next = to + (after[counted + count] ?? 0);
      if (sum > (best[next] ?? NONE)) best[next] = sum;
    }
  }

  /** The forms of the best armor within `free` with so many set pieces: what leads to exactly that value. */
  read(free: number, counts: number, picks: number[]): void {
    const { best, fill, sets } = this;
    let [slots, count] = [free, counts];
    while (slots !== 0) {
      const low = slots & -slots;
      const value = best[slots * sets.size + count];
      if ((low & fill) === 0 && best[(slots ^ low) * sets.size + count] === value) {
        slots ^= low;
        continue;
      }
      const last = this.findLast(slots, count, value ?? NONE);
      if (last === null) return;
      picks.push(this.shapeForm[last.shape] ?? 0);
      slots ^= Math.floor(last.shape / 3);
      count = last.count;
    }
  }

  private findLast(slots: number, count: number, value: number): { shape: number; count: number } | null {
    const { size, after } = this.sets;
    for (const shape of this.shapesAt[lowest(slots)] ?? []) {
      const mask = Math.floor(shape / 3);
      if ((mask & ~slots) !== 0) continue;
      const from = (slots ^ mask) * size;
      for (let before = 0; before < size; before++)
        if (
          after[(shape % 3) * size + before] === count &&
          (this.best[from + before] ?? NONE) + (this.shapeValue[shape] ?? NONE) === value
        )
          return { shape, count: before };
    }
    return null;
  }
}

/** The place of the lowest bit. */
function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}
