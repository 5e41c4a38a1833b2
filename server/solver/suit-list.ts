import { PLACE } from "./forms";
import type { Found } from "./improve";
import type { Problem } from "./problem";

/** The best suits so far that differ: in their armor, or in any item. */
export class SuitList {
  private readonly byKey = new Map<string, Found>();
  private worst = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly problem: Problem,
    private readonly size: number,
    private readonly distinct: "armor" | "items",
  ) {}

  /** The suits, best first. */
  get suits(): Found[] {
    return [...this.byKey.values()].sort((a, b) => b.value - a.value);
  }

  /** A suit worth no more than this is not listed; minus infinity while there is room. */
  get threshold(): number {
    return this.worst;
  }

  /** What the suit listed with the same armor (or items) is worth; minus infinity where there is none. */
  valueLike(forms: readonly number[]): number {
    return this.byKey.get(this.keyOf(forms))?.value ?? Number.NEGATIVE_INFINITY;
  }

  /** Lists a suit if it is good enough. Of equal ones those that came first stay. */
  offer(found: Found): void {
    if (found.value <= this.worst) return;
    const key = this.keyOf(found.forms);
    const known = this.byKey.get(key);
    if (known !== undefined && known.value >= found.value) return;
    this.byKey.set(key, found);
    if (this.byKey.size > this.size) this.dropWorst();
    if (this.byKey.size === this.size) this.worst = Math.min(...this.values());
  }

  private dropWorst(): void {
    const least = Math.min(...this.values());
    let last: string | null = null;
    for (const [key, { value }] of this.byKey) if (value === least) last = key;
    if (last !== null) this.byKey.delete(last);
  }

  private values(): number[] {
    return [...this.byKey.values()].map(({ value }) => value);
  }

  private keyOf(forms: readonly number[]): string {
    const kept =
      this.distinct === "items" ? forms : forms.filter((form) => this.problem.formPlace[form] === PLACE.body);
    return [...kept].sort((a, b) => a - b).join(" ");
  }
}
