import type { SuitSlot } from "@/server/contract/suits";
import { type Form, leftOf } from "./candidates";
import { cantripTiers } from "./cantrip-tiers";
import { type NamedSet, namedSetsOf } from "./defaults";
import { type HardConstraint, hardConstraintsOf } from "./hard-constraints";
import type { OracleInput } from "./oracle-input";
import { Outfit } from "./outfit";
import { type Bucket, type Entry, slotBuckets } from "./slot-buckets";

/** Nodes between two questions whether to stop. */
const NODES_PER_QUESTION = 4096;

export interface SlotBySlotOptions {
  shouldStop(): boolean;
  /** Told of each new best suit. */
  onSuit?(score: number, worn: readonly Form[]): void;
}

export interface SlotBySlotResult {
  /** Of the best suit found; null: none was. */
  score: number | null;
  /** The search came to its end, and nothing was left out that a bound did not rule out. */
  proved: boolean;
  /** Nodes that were looked into. */
  explored: number;
}

/**
 * The search that suit builders before this one use, in the manner of Mag-SuitBuilder: slot by slot, the best item
 * of each first, cutting where the best item of every slot that is left would not be enough. It is what the solver
 * is measured against, so it is kept as those tools have it, with their blind spot: no more pieces of a set are
 * taken than its target, although one more can be the better armor. Where that rule cut something off, nothing is
 * proved.
 */
export function slotBySlot(input: OracleInput, options: SlotBySlotOptions): SlotBySlotResult {
  const search = new SlotSearch(input, options);
  const ended = search.decide(0);
  return { score: search.best, proved: ended && !search.cutByTarget, explored: search.explored };
}

class SlotSearch {
  best: number | null = null;
  explored = 0;
  /** A piece was left out because its set had its target. */
  cutByTarget = false;

  readonly #options: SlotBySlotOptions;
  readonly #buckets: readonly Bucket[];
  readonly #sets: readonly NamedSet[];
  readonly #constraints: readonly HardConstraint[];
  readonly #outfit: Outfit;
  /** Place of what was chosen in a bucket; none: it was passed over. */
  readonly #chosen = new Map<SuitSlot, number>();

  constructor(input: OracleInput, options: SlotBySlotOptions) {
    this.#options = options;
    this.#buckets = slotBuckets(input);
    this.#sets = namedSetsOf(input.request);
    const tiers = new Map(input.items.map((item) => [item.id, cantripTiers(item, input.spells)]));
    const tierOf = ({ item }: Form, family: string) => tiers.get(item.id)?.get(family) ?? 0;
    this.#constraints = hardConstraintsOf(input.request, tierOf);
    this.#outfit = new Outfit(input.request);
  }

  /** Decides on the buckets from `index` on; false: it was stopped. */
  decide(index: number): boolean {
    this.explored++;
    if (this.explored % NODES_PER_QUESTION === 0 && this.#options.shouldStop()) return false;
    const bucket = this.#buckets[index];
    if (!bucket) {
      this.#keep();
      return true;
    }
    if (!this.#canBeBetter(index) || !this.#canReachSets(index)) return true;
    for (const [place, entry] of bucket.entries.entries()) {
      if (!this.#mayTake(bucket, place, entry)) continue;
      const takeOff = this.#outfit.putOn(entry);
      this.#chosen.set(bucket.slot, place);
      const ended = this.decide(index + 1);
      this.#chosen.delete(bucket.slot);
      takeOff();
      if (!ended) return false;
    }
    return this.decide(index + 1);
  }

  #keep(): void {
    const { worn, score } = this.#outfit;
    if (this.best !== null && score <= this.best) return;
    if (!this.#constraints.every((constraint) => constraint.isMet(worn))) return;
    this.best = score;
    this.#options.onSuit?.(score, worn);
  }

  /** Takes the best of every slot that is free as if it stood alone, which is the weakness of this search. */
  #canBeBetter(index: number): boolean {
    if (this.best === null) return true;
    let most = this.#outfit.score;
    for (const bucket of this.#buckets.slice(index)) {
      if (this.#outfit.isFree(bucket.slot)) most += bucket.most;
    }
    return most > this.best;
  }

  /** Whether the slots left have room for what is missing of each set, and of both together. */
  #canReachSets(index: number): boolean {
    const missing = this.#sets.map(({ min }, set) => Math.max(0, min - this.#outfit.piecesOf(set)));
    if (missing.every((count) => count === 0)) return true;
    const free = this.#buckets.slice(index).filter(({ slot }) => this.#outfit.isFree(slot));
    const ofAny = free.filter(({ sets }) => missing.some((count, set) => count > 0 && sets.has(set)));
    return (
      missing.every((count, set) => count <= free.filter(({ sets }) => sets.has(set)).length) &&
      missing.reduce((sum, count) => sum + count, 0) <= ofAny.length
    );
  }

  #mayTake({ slot }: Bucket, place: number, entry: Entry): boolean {
    if (!this.#outfit.hasRoomFor(entry) || this.#isMirrored(slot, place)) return false;
    const set = this.#sets[entry.set];
    if (!set || set.target === 0 || this.#outfit.piecesOf(entry.set) < set.target) return true;
    this.cutByTarget = true;
    return false;
  }

  /** Of a pair the left side has the earlier one, and is never empty while the right one is not. */
  #isMirrored(slot: SuitSlot, place: number): boolean {
    const left = this.#buckets.find((bucket) => bucket.slot === leftOf(slot));
    if (!left || left.entries.length === 0) return false;
    return place <= (this.#chosen.get(left.slot) ?? Number.POSITIVE_INFINITY);
  }
}
