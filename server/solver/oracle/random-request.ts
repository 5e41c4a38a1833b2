import {
  type CantripDemand,
  type SetDemand,
  SUIT_RATINGS,
  SUIT_SLOTS,
  type SuitItem,
  type SuitRequest,
} from "@/server/contract/suits";
import { type Form, formsOf, rejectedBy } from "./candidates";
import { cantripTiers } from "./cantrip-tiers";
import type { Dice } from "./dice";
import { OWNERS, SET_IDS, SKILLS } from "./random-items";
import { FAMILIES, SPELLS, TIERS } from "./random-spells";

/** Any request that is none of section 2's errors; most of them can be met. */
export function randomRequest(dice: Dice, items: readonly SuitItem[]): SuitRequest {
  const locked = dice.chance(0.2) ? dice.some(items, dice.pick([1, 1, 2])) : [];
  const filters = {
    ...(dice.chance(0.4) ? nextToNoFilters(dice) : randomFilters(dice, items, locked)),
    ...dice.maybe(locked.length > 0 ? 1 : 0.1, () => ({
      locked: locked.map((item) => randomLock(dice, item)),
    })),
  };
  // Demands are made of what the filters leave, mostly: demands of what is not there are easily refused.
  const left = items.filter((item) => rejectedBy(item, filters) === null);
  const forms = left.flatMap((item) => formsOf(item, filters));
  return {
    ...filters,
    ...dice.maybe(0.25, () => ({ fill: randomFill(dice, forms) })),
    ...dice.maybe(0.75, () => ({ sets: randomSets(dice, forms) })),
    ...dice.maybe(0.85, () => ({ cantrips: randomCantrips(dice, left) })),
    ...dice.maybe(0.7, () => ({ weights: randomWeights(dice) })),
    ...dice.maybe(0.7, () => ({ limits: randomLimits(dice) })),
  };
}

/** What leaves as many items as there are: the more of them, the more a search can get wrong. */
function nextToNoFilters(dice: Dice): SuitRequest {
  return {
    equipped: "any",
    attuned: "any",
    ...dice.maybe(0.5, () => ({ wearer: { name: dice.pick(OWNERS) } })),
  };
}

function randomFilters(dice: Dice, items: readonly SuitItem[], locked: readonly SuitItem[]): SuitRequest {
  const free = items.filter((item) => !locked.includes(item));
  return {
    ...dice.maybe(0.75, () => ({ wearer: randomWearer(dice) })),
    ...dice.maybe(0.2, () => ({ characters: dice.pick([null, dice.some(OWNERS, dice.int(1, 3))]) })),
    ...dice.maybe(0.4, () => ({ slots: dice.shuffled(SUIT_SLOTS).filter(() => dice.chance(0.9)) })),
    ...dice.maybe(0.25, () => ({
      excluded: ["nothing", ...dice.some(free, dice.int(0, 2)).map(({ id }) => id)],
    })),
    ...dice.maybe(0.2, () => ({ maxWieldLevel: dice.pick([null, 100, 150, 180]) })),
    ...dice.maybe(0.15, () => ({ minArmorLevel: dice.pick([0, 100, 101, 150]) })),
    ...dice.maybe(0.4, () => ({ equipped: dice.pick(["any", "wearer", "none"] as const) })),
    ...dice.maybe(0.4, () => ({ attuned: dice.pick(["any", "wearer", "none"] as const) })),
    ...dice.maybe(0.35, () => ({ reductions: dice.pick(["allow", "forbid"] as const) })),
  };
}

function randomWearer(dice: Dice): SuitRequest["wearer"] {
  return {
    ...dice.maybe(0.85, () => ({ name: dice.pick([null, "Nobody", ...OWNERS, ...OWNERS]) })),
    ...dice.maybe(0.5, () => ({ level: dice.pick([null, 100, 180, 275]) })),
    ...dice.maybe(0.4, () => ({
      skills: Object.fromEntries(dice.some(SKILLS, 2).map((skill) => [skill, dice.int(1, 4) * 100])),
    })),
  };
}

/** Mostly slots that something goes in; both of a pair more often than by chance. */
function randomFill(dice: Dice, forms: readonly Form[]): SuitRequest["fill"] {
  if (dice.chance(0.1)) return ["fingerLeft", "fingerRight"];
  if (dice.chance(0.1)) return dice.some(["wristLeft", "wristRight", "neck"] as const, 2);
  const fillable = SUIT_SLOTS.filter((slot) => forms.some(({ slots }) => slots.includes(slot)));
  return dice.some(dice.chance(0.95) ? fillable : SUIT_SLOTS, dice.int(1, 2));
}

function randomSets(dice: Dice, forms: readonly Form[]): SuitRequest["sets"] {
  const [first = 13, second = 14] = dice.shuffled(SET_IDS);
  const demand = (id: number): SetDemand => {
    const most = new Set(forms.flatMap(({ item, slots }) => (item.setId === id ? slots.slice(0, 1) : [])))
      .size;
    const min = dice.chance(0.05) ? most + 1 : dice.int(0, Math.min(5, Math.ceil(most * 0.8)));
    return {
      id,
      ...dice.maybe(0.75, () => ({ min })),
      ...dice.maybe(0.5, () => ({ target: min + dice.int(0, 2) })),
    };
  };
  return {
    ...dice.maybe(0.9, () => ({ primary: dice.chance(0.05) ? null : demand(first) })),
    ...dice.maybe(0.5, () => ({ secondary: dice.chance(0.1) ? null : demand(second) })),
    ...dice.maybe(0.5, () => ({ others: dice.pick(["allow", "allow", "forbid", "onlyNamed"] as const) })),
  };
}

/** A family is required where some item has it, save for a few that nothing has. */
function randomCantrips(dice: Dice, items: readonly SuitItem[]): CantripDemand[] {
  return dice.some([...FAMILIES, "unheardOf"], dice.int(1, 6)).map((family) => {
    const best = Math.max(0, ...items.map((item) => cantripTiers(item, SPELLS).get(family) ?? 0));
    const minTier = dice.pick(dice.chance(0.9) ? TIERS.slice(0, Math.max(1, best)) : TIERS);
    return {
      family,
      ...dice.maybe(0.5, () => ({ minTier })),
      ...dice.maybe(0.3, () => ({ required: dice.chance(best > 0 ? 0.7 : 0.05) })),
      ...dice.maybe(0.4, () => ({ weight: dice.pick([0, 1, 2, 5, 100]) })),
    };
  });
}

function randomLock(dice: Dice, { id, coverage, alternatives }: SuitItem) {
  const named = dice.pick([coverage, ...alternatives]);
  return {
    item: id,
    ...dice.maybe(0.5, () => ({ coverage: dice.chance(0.8) ? named : dice.shuffled(named) })),
  };
}

/** Small ones, so that terms of a score come close to each other; many of them nothing. */
function randomWeights(dice: Dice): SuitRequest["weights"] {
  const [a = 0, b = 0, c = 0, d = 0] = Array.from({ length: 4 }, () => dice.pick([0, 1, 50, 100, 400])).sort(
    (left, right) => left - right,
  );
  return {
    ...dice.maybe(0.3, () => ({ armorLevel: dice.pick([0, 1, 10]) })),
    ...dice.maybe(0.3, () => ({ shieldLevel: dice.pick([0, 1, 10]) })),
    ...dice.maybe(0.3, () => ({ setPiece: dice.pick([0, 1, 100, 2000]) })),
    ...dice.maybe(0.4, () => ({ item: dice.pick([0, 1, 100, 600]) })),
    ...dice.maybe(0.4, () => ({ reduction: dice.pick([0, 1, 1000]) })),
    ...dice.maybe(0.5, () => ({ owner: dice.pick([0, 1, 300, 1500]) })),
    ...dice.maybe(0.5, () => ({ overlap: dice.pick([0, 1, 100, 900]) })),
    ...dice.maybe(0.4, () => ({ tierPoints: [a, b, c, d] as [number, number, number, number] })),
    ...dice.maybe(0.4, () => ({
      ratings: Object.fromEntries(
        dice.some(SUIT_RATINGS, 4).map((rating) => [rating, dice.pick([0, 1, 75])]),
      ),
    })),
  };
}

/** Time enough for any machine: what is compared is the whole answer. */
function randomLimits(dice: Dice): SuitRequest["limits"] {
  return {
    ...dice.maybe(0.3, () => ({ timeMs: dice.pick([60_000, 120_000]) })),
    ...dice.maybe(0.3, () => ({ nodes: null })),
    ...dice.maybe(0.8, () => ({ topK: dice.pick([1, 2, 3, 5, 10, 25, 50]) })),
    ...dice.maybe(0.6, () => ({ distinct: dice.pick(["armor", "items"] as const) })),
  };
}
