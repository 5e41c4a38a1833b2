import { SUIT_RATINGS, type SuitItem, type SuitRating } from "@/server/contract/suits";
import { skillName } from "@/server/facts/skills";
import { attributeName, WIELD_TYPE } from "@/server/facts/wield-requirements";
import { wornArmorLevel } from "./armor-level";
import { isLoot } from "./loot";
import { bodySlotsOf, suitKindOf } from "./suit-kinds";

/** What the suit builder has to know of a stored item: columns of the tables of schema `inventory`. */
export interface SuitItemFacts {
  character_name: string;
  item_id: number;
  full_name: string;
  has_id_data: boolean;
  /** Bits in the order of `WEAR_SLOTS`, as in `reduces_to`. */
  wear_slots: number;
  reduces_to: number;
  current_wielded_location: number;
  attuned: boolean | null;
  bonded: number | null;
  armor_level: number | null;
  starting_armor_level: number | null;
  tinks: number | null;
  imbue: number | null;
  material: number | null;
  workmanship: number | null;
  item_set: number | null;
  /** In the order of `SUIT_RATINGS`; null where there is none. */
  ratings: readonly (number | null)[] | null;
  /** Of each its kind, what it speaks of, how much of it; null where there is none. */
  requirements: readonly (number | null)[] | null;
}

const ARMOR_LEVEL_MAX = 5_000;
const RATING_MAX = 1_000;

/**
 * An item as the suit builder sees it; null where it can be no part of a suit: weapons, aetheria, what is only carried.
 * What was never appraised is none either, because all that matters about it is unknown. Armor covers the slots it is
 * worn in: boots that hang over the lower legs are of the feet.
 * @param spells its own that are cantrips of the wearer
 */
export function suitItemOf(facts: SuitItemFacts, spells: number[]): SuitItem | null {
  if (!facts.has_id_data) return null;
  const kind = suitKindOf(facts.wear_slots);
  if (kind === null) return null;
  const [worn, reduced] = kind === "armor" ? [facts.wear_slots, facts.reduces_to] : [0, 0];
  return {
    id: String(facts.item_id),
    name: facts.full_name,
    character: facts.character_name,
    kind,
    coverage: bodySlotsOf(worn),
    alternatives: bodySlotsOf(reduced).map((slot) => [slot]),
    armorLevel: armorLevelOf(facts),
    setId: facts.item_set || null,
    spells,
    ratings: ratingsOf(facts.ratings ?? []),
    wield: wieldOf(facts.requirements ?? []),
    workmanship: isLoot(facts) ? (facts.workmanship ?? 0) : null,
    attuned: facts.attuned === true,
    bonded: facts.bonded === BONDED,
    equippedBy: facts.current_wielded_location === 0 ? null : facts.character_name,
  };
}

/** Others are destroyed, or dropped, when their owner dies. */
const BONDED = 1;

function armorLevelOf(facts: SuitItemFacts): number {
  const { armor_level, starting_armor_level, material, tinks, imbue } = facts;
  if (armor_level === null) return 0;
  const making = { armorLevel: armor_level, material, tinks, isImbued: (imbue ?? 0) !== 0 };
  return Math.min(Math.max(0, wornArmorLevel(making, starting_armor_level)), ARMOR_LEVEL_MAX);
}

function ratingsOf(ratings: readonly (number | null)[]): SuitItem["ratings"] {
  const positive: Partial<Record<SuitRating, number>> = {};
  ratings.forEach((value, at) => {
    const rating = SUIT_RATINGS[at];
    if (rating !== undefined && value !== null && value > 0) positive[rating] = Math.min(value, RATING_MAX);
  });
  return positive;
}

/**
 * Of the kinds of requirements the suit builder knows levels, skills and attributes, buffed or not alike. Others, such as
 * a vital, a skill's training, a rank or a heritage, say nothing that a search could check, and are left out.
 */
function wieldOf(requirements: readonly (number | null)[]): SuitItem["wield"] {
  const wield: SuitItem["wield"] = [];
  for (let at = 0; at < requirements.length; at += 3) {
    const [type, about, value] = [requirements[at], requirements[at + 1] ?? 0, requirements[at + 2] ?? 0];
    if (value <= 0) continue;
    if (type === WIELD_TYPE.level) wield.push({ kind: "level", value });
    else if (type === WIELD_TYPE.skill || type === WIELD_TYPE.baseSkill)
      addNamed(wield, "skill", skillName(about), value);
    else if (type === WIELD_TYPE.attribute || type === WIELD_TYPE.baseAttribute)
      addNamed(wield, "attribute", attributeName(about), value);
  }
  return wield;
}

function addNamed(
  wield: SuitItem["wield"],
  kind: "skill" | "attribute",
  name: string | null,
  value: number,
): void {
  if (name !== null) wield.push({ kind, name, value });
}
