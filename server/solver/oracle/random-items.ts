import {
  BODY_SLOTS,
  type BodySlot,
  ITEM_KINDS,
  type ItemKind,
  SUIT_RATINGS,
  type SuitItem,
} from "@/server/contract/suits";
import type { Dice } from "./dice";
import { FAMILIES, spellId, TIERS } from "./random-spells";

export const OWNERS = ["Karsh", "Mule One", "Mule Two", "mule one"] as const;
export const SET_IDS = [13, 14, 21] as const;
/** The last one has the name of what every object has without being asked. */
export const SKILLS = ["meleeDefense", "missileDefense", "constructor"] as const;

/** What loot covers in several slots; single slots come from everywhere. */
const WIDE_COVERAGES: readonly (readonly BodySlot[])[] = [
  ["chest", "abdomen"],
  ["chest", "upperArms"],
  ["chest", "abdomen", "upperArms"],
  ["chest", "abdomen", "upperArms", "lowerArms"],
  ["chest", "abdomen", "upperArms", "lowerArms", "upperLegs", "lowerLegs"],
  ["upperArms", "lowerArms"],
  ["abdomen", "upperLegs"],
  ["upperLegs", "lowerLegs"],
  ["abdomen", "upperLegs", "lowerLegs"],
  ["lowerLegs", "feet"],
  ["upperLegs", "lowerLegs", "feet"],
  ["lowerArms", "hands"],
];

/** A dozen of items at most: some alike, some all but alike, of few places so that they get in each other's way. */
export function randomItems(dice: Dice): SuitItem[] {
  const armorShare = dice.pick([0.15, 0.4, 0.65, 0.9]);
  const places = dice.some(BODY_SLOTS, dice.int(3, BODY_SLOTS.length));
  const kinds = dice.some(
    ITEM_KINDS.filter((kind) => kind !== "armor"),
    dice.int(2, ITEM_KINDS.length),
  );
  const names = dice.shuffled(Array.from({ length: 40 }, (_, i) => `${dice.pick(["a", "B", "_", "é"])}${i}`));
  const items: SuitItem[] = [];
  const count = dice.pick([6, 8, 10, 12, 13, 14, 14]);
  for (const id of names.slice(0, count)) {
    const model = items.length > 0 && dice.chance(0.25) ? dice.pick(items) : null;
    if (model) items.push(likeness(dice, model, id));
    else
      items.push(
        dice.chance(armorShare) ? randomArmor(dice, id, places) : randomAccessory(dice, id, dice.pick(kinds)),
      );
  }
  return items;
}

/** A twin, or something that differs from one in a single respect. */
function likeness(dice: Dice, model: SuitItem, id: string): SuitItem {
  const twin = structuredClone({ ...model, id });
  return dice.pick([
    () => twin,
    () => ({ ...twin, armorLevel: twin.armorLevel + dice.int(0, 1) }),
    () => ({ ...twin, character: dice.pick(OWNERS) }),
    () => ({ ...twin, setId: dice.pick([null, ...SET_IDS]) }),
    () => ({ ...twin, spells: [...twin.spells, ...randomSpells(dice)] }),
  ])();
}

function randomArmor(dice: Dice, id: string, places: readonly BodySlot[]): SuitItem {
  const slots = dice.chance(0.4) ? dice.pick(WIDE_COVERAGES) : [dice.pick(places)];
  const coverage = dice.chance(0.1) ? dice.shuffled(slots) : [...slots];
  const workmanship = dice.chance(0.85) ? dice.int(1, 10) : null;
  const alternatives = workmanship === null ? [] : reducedForms(coverage);
  // The form that it has already is an alternative that changes nothing.
  if (workmanship !== null && dice.chance(0.1)) alternatives.push(dice.shuffled(coverage));
  const armorLevel = dice.pick([0, 100, 100, 101, 150, 200, 480]);
  return { ...randomItem(dice, id), kind: "armor", coverage, alternatives, armorLevel, workmanship };
}

function randomAccessory(dice: Dice, id: string, kind: ItemKind): SuitItem {
  return { ...randomItem(dice, id), kind, armorLevel: dice.chance(0.7) ? 0 : dice.int(1, 300) };
}

/** What every kind has. */
function randomItem(dice: Dice, id: string): SuitItem {
  return {
    id,
    name: `Item ${id}`,
    character: dice.pick(OWNERS),
    kind: "ring",
    coverage: [],
    alternatives: [],
    armorLevel: 0,
    setId: dice.chance(0.55) ? dice.pick(SET_IDS) : null,
    spells: randomSpells(dice),
    ratings: dice.chance(0.4) ? { [dice.pick(SUIT_RATINGS)]: dice.int(0, 3), damage: dice.int(0, 2) } : {},
    wield: dice.chance(0.3) ? randomRequirements(dice) : [],
    workmanship: dice.chance(0.8) ? dice.int(1, 10) : null,
    attuned: dice.chance(0.08),
    bonded: dice.chance(0.1),
    equippedBy: dice.chance(0.1) ? dice.pick(OWNERS) : null,
  };
}

/** None to four cantrips, sometimes one at two tiers, sometimes spells that are none. */
function randomSpells(dice: Dice): number[] {
  return Array.from({ length: dice.pick([0, 1, 1, 2, 2, 3]) }, () => {
    const family = dice.pick(FAMILIES);
    const tiers = dice.some(TIERS, dice.chance(0.15) ? 2 : 1);
    return [...tiers.map((tier) => spellId(family, tier)), ...(dice.chance(0.15) ? [dice.int(1, 99)] : [])];
  }).flat();
}

function randomRequirements(dice: Dice): SuitItem["wield"] {
  const level = { kind: "level" as const, value: dice.pick([60, 150, 180]) };
  const skill = {
    kind: dice.pick(["skill", "attribute"] as const),
    name: dice.pick(SKILLS),
    value: dice.int(1, 4) * 100,
  };
  return dice.shuffled(dice.pick([[level], [skill], [level, skill]]));
}

/** What loot can be tailored to, by the table in section 1 of the specification. */
export function reducedForms(coverage: readonly BodySlot[]): BodySlot[][] {
  const covers = (...slots: BodySlot[]) => slots.every((slot) => coverage.includes(slot));
  if (coverage.length < 2) return [];
  if (covers("chest")) return covers("upperLegs") || covers("lowerLegs") ? [] : [["chest"]];
  if (covers("upperArms", "lowerArms")) return [["upperArms"], ["lowerArms"]];
  if (covers("upperLegs")) {
    return (["upperLegs", "lowerLegs", "abdomen"] as const)
      .filter((slot) => covers(slot))
      .map((slot) => [slot]);
  }
  return covers("lowerLegs", "feet") ? [["feet"]] : [];
}
