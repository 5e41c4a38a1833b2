import type { Candidate } from "./candidates";
import { maskOf, PLACE, PLACE_COUNT, SLOTS_OF_PLACE } from "./forms";
import type { Settings } from "./settings";

/** A set that counts, or 0 where none does. */
export const NO_SET = 0;
export const PRIMARY = 1;
export const SECONDARY = 2;

/**
 * A search in numbers. A suit is a set of forms; its value is
 *
 *     Σ own(form) + Σ gain(step) over steps that some form covers + set pieces − owners to fetch from
 *
 * A *step* is a wanted family at a tier or better, so a family at Epic covers its steps up to Epic, once for the whole
 * suit. What a further carrier of a family costs is in `own` of every carrier, and given back by the family's first step.
 * All numbers are whole.
 */
export interface Problem {
  readonly candidates: readonly Candidate[];
  readonly itemCount: number;
  /** `NO_SET`, `PRIMARY` or `SECONDARY`. */
  readonly itemSet: Uint8Array;
  /** Whom it has to be fetched from, from 1; 0: nobody, or it costs nothing. */
  readonly itemOwner: Uint16Array;
  /** Steps of item i: `steps[stepsFrom[i]]` up to `steps[stepsFrom[i + 1]]`. */
  readonly stepsFrom: Int32Array;
  readonly steps: Uint16Array;
  readonly ownerCount: number;

  readonly formCount: number;
  readonly formItem: Int32Array;
  readonly formMask: Uint16Array;
  readonly formPlace: Uint8Array;
  readonly formOwn: Float64Array;
  /** Forms of item i: from `formsFrom[i]` up to `formsFrom[i + 1]`. */
  readonly formsFrom: Int32Array;

  readonly stepCount: number;
  readonly stepGain: Float64Array;
  /** Steps that every suit covers. */
  readonly stepRequired: Uint8Array;

  readonly bodyMask: number;
  readonly bodyFill: number;
  /** How many pieces each place holds, and needs. */
  readonly capacity: Uint8Array;
  readonly need: Uint8Array;
  /** Pieces of each set that a suit needs, and that count; by `PRIMARY` and `SECONDARY`. */
  readonly setMin: readonly [number, number, number];
  readonly setTarget: readonly [number, number, number];
  readonly setPiece: number;
  readonly ownerCost: number;
  /** Items that every suit has. */
  readonly locked: readonly number[];
}

/** What of a request counts, where not all of it does: to find out which of its constraints contradict each other. */
export interface ProblemParts {
  /** Ids of hard constraints that hold: `set:primary`, `cantrip:strength`, `fill:head`, `lock:123`. */
  holds(constraint: string): boolean;
  /** What suits are compared by: their score, nothing, or how many pieces of a set they have. */
  objective: "score" | "none" | "primary" | "secondary";
}

const WHOLE: ProblemParts = { holds: () => true, objective: "score" };

/** Writes a search as numbers; yields now and then, for whoever has other things to do. */
export function* writeProblem(
  candidates: readonly Candidate[],
  settings: Settings,
  parts: ProblemParts = WHOLE,
): Generator<void, Problem, void> {
  const scored = parts.objective === "score";
  const steps = stepsOf(settings, parts);
  const carried = carriedSteps(candidates, steps.stepOf);
  yield;
  const owners = ownersOf(candidates, settings, scored);
  const itemSet = Uint8Array.from(candidates, ({ item }) => setOf(item.setId, settings));
  yield;
  const forms = formsIn(candidates, settings, scored);
  yield;
  return {
    candidates,
    itemCount: candidates.length,
    itemSet,
    ...owners,
    ...carried,
    ...forms,
    stepCount: steps.gains.length,
    stepGain: Float64Array.from(steps.gains),
    stepRequired: Uint8Array.from(steps.required),
    bodyMask: maskOf(settings.slots),
    bodyFill: maskOf(filled(settings, parts)),
    capacity: perPlace((slot) => settings.slots.has(slot)),
    need: perPlace((slot) => settings.fill.has(slot) && parts.holds(`fill:${slot}`)),
    ...setsOf(settings, parts),
    ownerCost: scored ? settings.weights.owner : 0,
    locked: candidates.flatMap(({ item }, index) =>
      settings.locked.has(item.id) && parts.holds(`lock:${item.id}`) ? [index] : [],
    ),
  };
}

/**
 * A problem without objective whose constraints all hold, with only some of them held: all that is left of it is
 * shared.
 */
export function holding(problem: Problem, settings: Settings, holds: ProblemParts["holds"]): Problem {
  const parts: ProblemParts = { holds, objective: "none" };
  const required = settings.cantrips.filter((wanted) => wanted.required);
  return {
    ...problem,
    // Of a problem without objective each required family has its one step, in their order.
    stepRequired: Uint8Array.from(required, ({ family }) => (holds(`cantrip:${family}`) ? 1 : 0)),
    bodyFill: maskOf(filled(settings, parts)),
    need: perPlace((slot) => settings.fill.has(slot) && holds(`fill:${slot}`)),
    ...setsOf(settings, parts),
    locked: problem.locked.filter((item) => holds(`lock:${problem.candidates[item]?.item.id}`)),
  };
}

function setOf(setId: number | null, { primary, secondary }: Settings): number {
  if (setId === null) return NO_SET;
  if (setId === primary?.id) return PRIMARY;
  return setId === secondary?.id ? SECONDARY : NO_SET;
}

function filled({ fill }: Settings, { holds }: ProblemParts) {
  return [...fill].filter((slot) => holds(`fill:${slot}`));
}

function perPlace(has: (slot: (typeof SLOTS_OF_PLACE)[number][number]) => boolean): Uint8Array {
  const counts = new Uint8Array(PLACE_COUNT);
  for (let place = PLACE.shirt; place < PLACE_COUNT; place++)
    counts[place] = SLOTS_OF_PLACE[place]?.filter(has).length ?? 0;
  return counts;
}

function setsOf({ primary, secondary, weights }: Settings, { holds, objective }: ProblemParts) {
  const min = (set: Settings["primary"], id: string) => (set !== null && holds(id) ? set.min : 0);
  const target = (set: Settings["primary"], role: ProblemParts["objective"]) => {
    if (objective === "score") return set?.target ?? 0;
    return objective === role ? SET_PIECES_MAX : 0;
  };
  return {
    setMin: [0, min(primary, "set:primary"), min(secondary, "set:secondary")] as const,
    setTarget: [0, target(primary, "primary"), target(secondary, "secondary")] as const,
    setPiece: objective === "score" ? weights.setPiece : 1,
  };
}

/** More than a suit has slots. */
const SET_PIECES_MAX = 19;

interface Steps {
  gains: number[];
  required: number[];
  /** The step of each wanted family at each tier; -1 where it makes no difference. */
  stepOf: Int16Array[];
}

/** Steps that make a difference: those with points or a penalty to give back, and those that are required. */
function stepsOf({ cantrips, weights }: Settings, { holds, objective }: ProblemParts): Steps {
  const gains: number[] = [];
  const required: number[] = [];
  const stepOf = cantrips.map(({ family, minTier, required: isRequired, weight }) => {
    const steps = new Int16Array(5).fill(-1);
    let before = 0;
    for (let tier = minTier; tier <= 4; tier++) {
      const points = weight * (weights.tierPoints[tier - 1] ?? 0);
      const given = tier === minTier ? weights.overlap : 0;
      const needed = tier === minTier && isRequired && holds(`cantrip:${family}`);
      const gain = objective === "score" ? points - before + given : 0;
      before = points;
      if (gain === 0 && !needed) continue;
      steps[tier] = gains.length;
      gains.push(gain);
      required.push(needed ? 1 : 0);
    }
    return steps;
  });
  return { gains, required, stepOf };
}

function carriedSteps(candidates: readonly Candidate[], stepOf: readonly Int16Array[]) {
  const stepsFrom = new Int32Array(candidates.length + 1);
  const steps: number[] = [];
  for (const [item, { tiers }] of candidates.entries()) {
    stepsFrom[item] = steps.length;
    for (let family = 0; family < tiers.length; family++) {
      const best = tiers[family] ?? 0;
      for (let tier = 1; tier <= best; tier++) {
        const step = stepOf[family]?.[tier] ?? -1;
        if (step >= 0) steps.push(step);
      }
    }
  }
  stepsFrom[candidates.length] = steps.length;
  return { stepsFrom, steps: Uint16Array.from(steps) };
}

function ownersOf(candidates: readonly Candidate[], { wearer, weights }: Settings, scored: boolean) {
  const numbers = new Map<string, number>();
  const isFree = (character: string) => !scored || weights.owner === 0 || character === wearer.name;
  const itemOwner = Uint16Array.from(candidates, ({ item: { character } }) => {
    if (isFree(character)) return 0;
    const number = numbers.get(character) ?? numbers.size + 1;
    numbers.set(character, number);
    return number;
  });
  return { itemOwner, ownerCount: numbers.size };
}

function formsIn(candidates: readonly Candidate[], settings: Settings, scored: boolean) {
  const formCount = candidates.reduce((count, { forms }) => count + forms.length, 0);
  const formItem = new Int32Array(formCount);
  const formMask = new Uint16Array(formCount);
  const formPlace = new Uint8Array(formCount);
  const formOwn = new Float64Array(formCount);
  const formsFrom = new Int32Array(candidates.length + 1);
  let at = 0;
  candidates.forEach((candidate, index) => {
    formsFrom[index] = at;
    const worth = scored ? worthOf(candidate, settings) : 0;
    for (const { mask, place, reduced } of candidate.forms) {
      formItem[at] = index;
      formMask[at] = mask;
      formPlace[at] = place;
      formOwn[at] = scored ? worth + formWorth(candidate, mask, reduced, settings) : 0;
      at++;
    }
  });
  formsFrom[candidates.length] = at;
  return { formCount, formItem, formMask, formPlace, formOwn, formsFrom };
}

/** What an item is worth in whatever form, without its cantrips. */
function worthOf({ item, tiers }: Candidate, { weights }: Settings): number {
  let worth = 0 - weights.item;
  for (const [rating, value] of Object.entries(item.ratings))
    if (isRating(rating, weights.ratings)) worth += weights.ratings[rating] * (value ?? 0);
  if (weights.overlap > 0) for (const tier of tiers) if (tier > 0) worth -= weights.overlap;
  return worth;
}

function isRating<Key extends string>(name: string, ratings: Readonly<Record<Key, number>>): name is Key {
  return Object.hasOwn(ratings, name);
}

function formWorth({ item }: Candidate, mask: number, reduced: boolean, { weights }: Settings): number {
  if (item.kind === "shield") return weights.shieldLevel * item.armorLevel;
  return weights.armorLevel * item.armorLevel * bitCount(mask) - (reduced ? weights.reduction : 0);
}

export function bitCount(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}
