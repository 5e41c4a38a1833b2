import type { SuitRequest, SuitSlot } from "@/server/contract/suits";
import type { Form } from "./candidates";
import { namedSetsOf, weightsOf } from "./defaults";
import type { Entry } from "./slot-buckets";

/** What is worn so far in a slot-by-slot search, with its score kept up to date piece by piece. */
export class Outfit {
  score = 0;
  readonly worn: Form[] = [];

  readonly #used = new Set<SuitSlot>();
  readonly #items = new Set<string>();
  readonly #owners: string[] = [];
  /** By place of the wanted family: points of its best carrier; none: nothing carries it. */
  readonly #cantrips = new Map<number, number>();
  /** By place of the named set. */
  readonly #pieces: number[];
  readonly #targets: readonly number[];
  readonly #weights: { setPiece: number; owner: number; overlap: number };
  readonly #wearer: string | null;

  constructor(request: SuitRequest) {
    const sets = namedSetsOf(request);
    this.#pieces = sets.map(() => 0);
    this.#targets = sets.map(({ target }) => target);
    this.#weights = weightsOf(request);
    this.#wearer = request.wearer?.name ?? null;
  }

  isFree(slot: SuitSlot): boolean {
    return !this.#used.has(slot);
  }

  hasRoomFor({ form }: Entry): boolean {
    return !this.#items.has(form.item.id) && form.slots.every((slot) => this.isFree(slot));
  }

  piecesOf(set: number): number {
    return this.#pieces[set] ?? 0;
  }

  /** Puts something on that there is room for; what is returned takes it off again, the last one first. */
  putOn(entry: Entry): () => void {
    const { form, set } = entry;
    const score = this.score;
    this.score += entry.own - this.#lostOnSet(set) - this.#ownerCost(form.item.character);
    const before = this.#addCantrips(entry);
    if (set >= 0) this.#pieces[set] = this.piecesOf(set) + 1;
    this.worn.push(form);
    this.#owners.push(form.item.character);
    this.#items.add(form.item.id);
    for (const slot of form.slots) this.#used.add(slot);
    return () => {
      this.score = score;
      for (const [family, points] of before) {
        if (points === undefined) this.#cantrips.delete(family);
        else this.#cantrips.set(family, points);
      }
      if (set >= 0) this.#pieces[set] = this.piecesOf(set) - 1;
      this.worn.pop();
      this.#owners.pop();
      this.#items.delete(form.item.id);
      for (const slot of form.slots) this.#used.delete(slot);
    };
  }

  /** Beyond its target a piece of a set has nothing of it. */
  #lostOnSet(set: number): number {
    return set >= 0 && this.piecesOf(set) >= (this.#targets[set] ?? 0) ? this.#weights.setPiece : 0;
  }

  #ownerCost(character: string): number {
    return character === this.#wearer || this.#owners.includes(character) ? 0 : this.#weights.owner;
  }

  /** Returns what each of the families had before. */
  #addCantrips({ carried }: Entry): [family: number, points: number | undefined][] {
    return carried.map(({ family, points }) => {
      const before = this.#cantrips.get(family);
      this.score += Math.max(0, points - (before ?? 0));
      if (before !== undefined) this.score -= this.#weights.overlap;
      this.#cantrips.set(family, Math.max(points, before ?? 0));
      return [family, before];
    });
  }
}
