import { ACCESSORY_PLACES, type Branch } from "./branch";
import { PLACE_COUNT } from "./forms";
import type { SetCounts } from "./set-counts";

const NONE = Number.NEGATIVE_INFINITY;

/** Places hold two pieces at most; of each kind of set the two best matter. */
const KEPT = 3 * 2;

/** Ways to fill a place: leave it, one piece of three kinds of sets, two of six pairs of kinds. */
const CHOICES_MAX = 10;

/** The best accessories for every count of set pieces: place by place, each filled in the best way. */
export class PlacePacking {
  /** The two best forms of each kind of set, by place. */
  private readonly keptForm = new Int32Array(PLACE_COUNT * KEPT);
  private readonly keptValue = new Float64Array(PLACE_COUNT * KEPT);
  private readonly choiceCount = new Int32Array(PLACE_COUNT);
  private readonly choiceValue = new Float64Array(PLACE_COUNT * CHOICES_MAX);
  private readonly choiceForms = new Int32Array(PLACE_COUNT * CHOICES_MAX * 2);
  /** Kinds of sets of a choice's pieces: `first * 3 + second`. */
  private readonly choiceSets = new Int32Array(PLACE_COUNT * CHOICES_MAX);

  /** Best value of the places up to one, and what made it: the counts before, and the choice. */
  private readonly before: Float64Array[];
  private readonly cameFrom: Int32Array[];
  private readonly cameBy: Int32Array[];
  /** Best value of the places behind one and of the armor. */
  private readonly behind: Float64Array[];
  /** The best of all but one place where it has pieces of these sets: `place * 9 + sets`. */
  private readonly rest = new Float64Array(PLACE_COUNT * 9);
  private holdsPair = new Uint8Array(PLACE_COUNT);
  private holdsOne = new Uint8Array(PLACE_COUNT);

  constructor(private readonly sets: SetCounts) {
    const perPlace = <T>(make: () => T) => Array.from({ length: PLACE_COUNT }, make);
    this.before = perPlace(() => new Float64Array(sets.size));
    this.behind = perPlace(() => new Float64Array(sets.size));
    this.cameFrom = perPlace(() => new Int32Array(sets.size));
    this.cameBy = perPlace(() => new Int32Array(sets.size));
  }

  /** Best value of all places, by counts. */
  get best(): Float64Array {
    return this.stage(this.before, PLACE_COUNT - 1);
  }

  /** Forgets every form. */
  clear(): void {
    this.keptForm.fill(-1);
    this.keptValue.fill(NONE);
  }

  /** Adds a form at this value. Of equal ones the first stays in front. */
  offer(form: number, place: number, set: number, value: number): void {
    const { keptForm, keptValue } = this;
    const first = place * KEPT + set * 2;
    if (value > (keptValue[first] ?? NONE)) {
      keptValue[first + 1] = keptValue[first] ?? NONE;
      keptForm[first + 1] = keptForm[first] ?? -1;
      keptValue[first] = value;
      keptForm[first] = form;
    } else if (value > (keptValue[first + 1] ?? NONE)) {
      keptValue[first + 1] = value;
      keptForm[first + 1] = form;
    }
  }

  /** Works out `best`, beginning with the set pieces that are chosen. */
  pack({ pieces, capacity, need }: Branch): void {
    const { size, of } = this.sets;
    const start = this.stage(this.before, 0);
    start.fill(NONE);
    start[of(pieces[1], pieces[2])] = 0;
    for (const place of ACCESSORY_PLACES) {
      this.listChoices(place, capacity[place] ?? 0, need[place] ?? 0);
      const from = this.stage(this.before, place - 1);
      this.stage(this.before, place).fill(NONE);
      for (let count = 0; count < size; count++)
        if (from[count] !== NONE) this.packFrom(place, count, from[count] ?? NONE);
    }
  }

  private packFrom(place: number, count: number, value: number): void {
    const to = this.stage(this.before, place);
    for (let at = 0; at < (this.choiceCount[place] ?? 0); at++) {
      const choice = place * CHOICES_MAX + at;
      const next = this.counted(count, this.choiceSets[choice] ?? 0);
      const sum = value + (this.choiceValue[choice] ?? NONE);
      if (sum <= (to[next] ?? NONE)) continue;
      to[next] = sum;
      const [cameFrom, cameBy] = [this.cameFrom[place], this.cameBy[place]];
      if (cameFrom !== undefined) cameFrom[next] = count;
      if (cameBy !== undefined) cameBy[next] = choice;
    }
  }

  private listChoices(place: number, holds: number, needs: number): void {
    this.holdsPair[place] = holds > 1 ? 1 : 0;
    this.holdsOne[place] = holds > 0 && needs <= 1 ? 1 : 0;
    this.choiceCount[place] = 0;
    if (needs === 0) this.addChoice(place, 0, -1, -1, 0);
    for (let set = 0; set < 3 && holds > 0; set++) {
      const first = place * KEPT + set * 2;
      const form = this.keptForm[first] ?? -1;
      if (form < 0) continue;
      if (needs <= 1) this.addChoice(place, this.keptValue[first] ?? NONE, form, -1, set * 3);
      if (holds > 1) this.listPairs(place, set, first);
    }
  }

  private listPairs(place: number, set: number, first: number): void {
    for (let other = set; other < 3; other++) {
      const second = set === other ? first + 1 : place * KEPT + other * 2;
      const form = this.keptForm[second] ?? -1;
      if (form < 0) continue;
      const value = (this.keptValue[first] ?? NONE) + (this.keptValue[second] ?? NONE);
      this.addChoice(place, value, this.keptForm[first] ?? -1, form, set * 3 + other);
    }
  }

  private addChoice(place: number, value: number, first: number, second: number, sets: number): void {
    const at = place * CHOICES_MAX + (this.choiceCount[place] ?? 0);
    this.choiceCount[place] = (this.choiceCount[place] ?? 0) + 1;
    this.choiceValue[at] = value;
    this.choiceForms[at * 2] = first;
    this.choiceForms[at * 2 + 1] = second;
    this.choiceSets[at] = sets;
  }

  /** Counts with two more pieces, of the sets `sets / 3` and `sets % 3`. */
  private counted(count: number, sets: number): number {
    const { size, after } = this.sets;
    const first = after[Math.floor(sets / 3) * size + count] ?? 0;
    return after[(sets % 3) * size + first] ?? 0;
  }

  /** The forms of the best accessories with so many set pieces. */
  read(counts: number, picks: number[]): void {
    for (let place = PLACE_COUNT - 1, count = counts; place >= 1; place--) {
      const choice = this.cameBy[place]?.[count] ?? 0;
      for (const at of [choice * 2, choice * 2 + 1])
        if ((this.choiceForms[at] ?? -1) >= 0) picks.push(this.choiceForms[at] ?? -1);
      count = this.cameFrom[place]?.[count] ?? 0;
    }
  }

  /** Makes what `bestWith` reads. @param armor best value of all free slots of the body, by counts */
  prepareBounds(armor: Float64Array): void {
    this.stage(this.behind, PLACE_COUNT - 1).set(armor);
    for (let place = PLACE_COUNT - 1; place >= 2; place--) this.packBehind(place);
    for (const place of ACCESSORY_PLACES)
      for (let sets = 0; sets < 9; sets++)
        this.rest[place * 9 + sets] =
          sets % 3 === 0 || this.holdsPair[place] === 1 ? this.restOf(place, sets) : NONE;
  }

  private packBehind(place: number): void {
    const from = this.stage(this.behind, place);
    const to = this.stage(this.behind, place - 1);
    to.fill(NONE);
    for (let at = 0; at < (this.choiceCount[place] ?? 0); at++) {
      const choice = place * CHOICES_MAX + at;
      const value = this.choiceValue[choice] ?? NONE;
      for (let count = 0; count < this.sets.size; count++) {
        const sum = (from[count] ?? NONE) + value;
        const next = this.counted(count, this.choiceSets[choice] ?? 0);
        if (sum > (to[next] ?? NONE)) to[next] = sum;
      }
    }
  }

  private restOf(place: number, sets: number): number {
    const { size, sum, worth } = this.sets;
    const before = this.stage(this.before, place - 1);
    const behind = this.stage(this.behind, place);
    let best = NONE;
    for (let a = 0; a < size; a++) {
      const value = before[a] ?? NONE;
      if (value === NONE) continue;
      const counted = this.counted(a, sets) * size;
      for (let b = 0; b < size; b++) {
        const all = value + (behind[b] ?? NONE) + (worth[sum[counted + b] ?? 0] ?? NONE);
        if (all > best) best = all;
      }
    }
    return best;
  }

  /** The best value of everything beside this form, where the suit has it. */
  bestWith(form: number, place: number, set: number): number {
    const rest = place * 9 + set * 3;
    let best = this.holdsOne[place] === 1 ? (this.rest[rest] ?? NONE) : NONE;
    for (let other = 0; other < 3 && this.holdsPair[place] === 1; other++) {
      const first = place * KEPT + other * 2;
      const partner = this.keptForm[first] === form ? first + 1 : first;
      const sum = (this.keptValue[partner] ?? NONE) + (this.rest[rest + other] ?? NONE);
      if (sum > best) best = sum;
    }
    return best;
  }

  private stage(stages: readonly Float64Array[], place: number): Float64Array {
    const stage = stages[place];
    if (stage === undefined) throw new RangeError(`there is no place ${place}`);
    return stage;
  }
}
