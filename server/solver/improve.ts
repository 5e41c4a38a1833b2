import type { Problem } from "./problem";
import { SuitState } from "./suit-state";

/** A suit as forms, in increasing order, and what it is worth. */
export interface Found {
  forms: readonly number[];
  value: number;
}

/** Rounds over all pieces of a suit; it rarely takes more than three. */
const ROUNDS_MAX = 8;

/**
 * Makes good suits out of beginnings, quickly and without any promise: what the proof finds out later is how good.
 * Always the same for the same beginning.
 */
export class Improver {
  private readonly suit: SuitState;

  constructor(private readonly problem: Problem) {
    this.suit = new SuitState(problem);
  }

  /** What a suit of these forms is worth; null where they are no suit. */
  evaluate(forms: Iterable<number>): number | null {
    const { suit } = this;
    suit.clear();
    for (const form of forms) {
      if (!suit.fits(form)) return null;
      suit.add(form);
    }
    return suit.isComplete ? suit.value : null;
  }

  /** The best suit that this beginning leads to by exchanging one piece at a time for what else of `pool` fits. */
  improve(beginning: Iterable<number>, pool: Int32Array): Found | null {
    this.start(beginning, pool);
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const before = this.suit.value;
      for (const form of [...this.suit.forms]) this.exchange([form], pool);
      if (this.suit.value <= before) break;
    }
    return this.asFound();
  }

  /** The same, exchanging also all pieces of an owner and any two pieces; yields after each. */
  *polish(beginning: Iterable<number>, pool: Int32Array): Generator<void, Found | null, void> {
    this.start(beginning, pool);
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const before = this.suit.value;
      for (const { forms, among } of this.exchanges(pool)) {
        this.exchange(forms, among);
        yield;
      }
      if (this.suit.value <= before) break;
    }
    return this.asFound();
  }

  private start(beginning: Iterable<number>, pool: Int32Array): void {
    this.suit.clear();
    for (const form of beginning) if (this.suit.fits(form)) this.suit.add(form);
    this.fill(pool);
  }

  /** A suit made by taking the best piece again and again, from all there are; yields after each. */
  *begin(): Generator<void, Found | null, void> {
    const { suit, problem } = this;
    const all = Int32Array.from({ length: problem.formCount }, (_, form) => form);
    suit.clear();
    for (let form = this.bestOf(all); form >= 0; form = this.bestOf(all)) {
      suit.add(form);
      yield;
    }
    return this.asFound();
  }

  private asFound(): Found | null {
    if (!this.suit.isComplete) return null;
    return { forms: [...this.suit.forms].sort((a, b) => a - b), value: this.suit.value };
  }

  /** Adds the best of `pool` again and again, while that is worth something. */
  private fill(pool: Int32Array): void {
    for (let form = this.bestOf(pool); form >= 0; form = this.bestOf(pool)) this.suit.add(form);
  }

  /** What fits and adds the most; -1 where nothing adds anything. */
  private bestOf(pool: Int32Array): number {
    const { suit } = this;
    let [best, bestGain] = [-1, 0];
    for (let at = 0; at < pool.length; at++) {
      const form = pool[at] ?? 0;
      if (!suit.fits(form)) continue;
      const gain = suit.gainOf(form);
      if (gain > bestGain) [best, bestGain] = [form, gain];
    }
    return best;
  }

  /** Takes pieces out and the best of `pool` in, if that makes the suit better. */
  private exchange(forms: readonly number[], pool: Int32Array): void {
    const { suit } = this;
    const there = forms.filter((form) => suit.forms.includes(form));
    if (there.length === 0) return;
    const before = suit.value;
    for (const form of there) suit.remove(suit.forms.indexOf(form));
    const left = suit.forms.length;
    this.fill(pool);
    if (suit.value > before) return;
    while (suit.forms.length > left) suit.remove(suit.forms.length - 1);
    for (const form of there) suit.add(form);
  }

  /** What to take out, and what to take instead. */
  private *exchanges(pool: Int32Array): Generator<{ forms: number[]; among: Int32Array }, void, void> {
    const { problem } = this;
    const forms = [...this.suit.forms];
    for (const form of forms) yield { forms: [form], among: pool };
    const ownerOf = (form: number) => problem.itemOwner[problem.formItem[form] ?? 0] ?? 0;
    for (const owner of new Set(forms.map(ownerOf)))
      if (owner !== 0)
        yield {
          forms: forms.filter((form) => ownerOf(form) === owner),
          among: pool.filter((form) => ownerOf(form) !== owner),
        };
    for (const [index, form] of forms.entries())
      for (const other of forms.slice(index + 1)) yield { forms: [form, other], among: pool };
  }
}
