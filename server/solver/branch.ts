import { PLACE, PLACE_COUNT } from "./forms";
import { PRIMARY, type Problem, SECONDARY } from "./problem";

/** A part of the search: the suits that have all of `chosen`, and beside them nothing but forms of `open`. */
export interface Branch {
  /** Forms in increasing order. */
  readonly open: Int32Array;
  readonly chosen: readonly number[];
  /** Slots of the body that nothing chosen takes. */
  readonly free: number;
  /** How many more pieces each place holds, and needs. */
  readonly capacity: Uint8Array;
  readonly need: Uint8Array;
  /** Pieces chosen, by `PRIMARY` and `SECONDARY`. */
  readonly pieces: readonly [number, number, number];
  /** 1 for steps that something chosen covers. */
  readonly covered: Uint8Array;
  /** 1 for owners whose cost is in `value`. */
  readonly owners: Uint8Array;
  /** What is chosen is worth, without its sets. */
  readonly value: number;
  /** Locked items that are not chosen yet. */
  readonly locked: readonly number[];
  /** Prices to begin with (`prices.ts`). */
  readonly prices: Float64Array;
  /** No suit of this branch is worth more. */
  readonly bound: number;
}

/** The whole search. */
export function rootBranch(problem: Problem, prices: Float64Array): Branch {
  return {
    open: Int32Array.from({ length: problem.formCount }, (_, form) => form),
    chosen: [],
    free: problem.bodyMask,
    capacity: problem.capacity,
    need: problem.need,
    pieces: [0, 0, 0],
    covered: new Uint8Array(problem.stepCount),
    owners: new Uint8Array(problem.ownerCount + 1),
    value: 0,
    locked: problem.locked,
    prices,
    bound: Number.POSITIVE_INFINITY,
  };
}

/** The part of a branch whose suits have this form of `open`. */
export function choose(problem: Problem, branch: Branch, form: number): Branch {
  const item = problem.formItem[form] ?? 0;
  const place = problem.formPlace[form] ?? 0;
  const mask = problem.formMask[form] ?? 0;
  const capacity = Uint8Array.from(branch.capacity);
  const need = Uint8Array.from(branch.need);
  if (place !== PLACE.body) {
    capacity[place] = Math.max(0, (capacity[place] ?? 0) - 1);
    need[place] = Math.max(0, (need[place] ?? 0) - 1);
  }
  const covered = Uint8Array.from(branch.covered);
  const owners = Uint8Array.from(branch.owners);
  let value = branch.value + (problem.formOwn[form] ?? 0);
  for (let at = problem.stepsFrom[item] ?? 0; at < (problem.stepsFrom[item + 1] ?? 0); at++) {
    const step = problem.steps[at] ?? 0;
    if (covered[step] === 0) value += problem.stepGain[step] ?? 0;
    covered[step] = 1;
  }
  const owner = problem.itemOwner[item] ?? 0;
  if (owner !== 0 && owners[owner] === 0) value -= problem.ownerCost;
  owners[owner] = 1;
  const isFull = place !== PLACE.body && capacity[place] === 0;
  return {
    ...branch,
    open: branch.open.filter(
      (other) =>
        problem.formItem[other] !== item &&
        ((problem.formMask[other] ?? 0) & mask) === 0 &&
        !(isFull && problem.formPlace[other] === place),
    ),
    chosen: [...branch.chosen, form],
    free: branch.free & ~mask,
    capacity,
    need,
    pieces: withPiece(branch.pieces, problem.itemSet[item] ?? 0),
    covered,
    owners,
    value,
    locked: branch.locked.filter((other) => other !== item),
  };
}

function withPiece([none, primary, secondary]: Branch["pieces"], set: number): Branch["pieces"] {
  return [none, primary + (set === PRIMARY ? 1 : 0), secondary + (set === SECONDARY ? 1 : 0)];
}

/** The part of a branch whose suits have something of this owner: whatever it is, the owner's cost is paid. */
export function chooseOwner(problem: Problem, branch: Branch, owner: number): Branch {
  const owners = Uint8Array.from(branch.owners);
  owners[owner] = 1;
  return { ...branch, owners, value: branch.value - problem.ownerCost };
}

/** The part of a branch whose suits do not have these forms; `isLeft` says of each whether it stays. */
export function without(branch: Branch, isLeft: (form: number) => boolean): Branch {
  return { ...branch, open: branch.open.filter(isLeft) };
}

/** Whether any armor is undecided. */
export function hasOpenArmor(problem: Problem, { open }: Branch): boolean {
  return open.some((form) => problem.formPlace[form] === PLACE.body);
}

/** The places other than the body, in the order they are gone through. */
export const ACCESSORY_PLACES: readonly number[] = Array.from(
  { length: PLACE_COUNT - 1 },
  (_, index) => index + 1,
);
