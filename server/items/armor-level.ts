import { INT4_MAX } from "@/server/contract";
import type { ItemSpell } from "@/server/contract/http/items";
import { isCantripTier } from "@/server/facts/cantrips";
import { armorLevelChange } from "@/server/facts/spells";

export interface ArmorFacts {
  /** As it is now, with all that is in force on it. */
  armorLevel: number;
  /** Null or 0 for what is not of loot. */
  material: number | null;
  tinks: number | null;
  isImbued: boolean;
  spells: readonly ItemSpell[];
}

/** What a tinkerer adds each time. */
const TINK = 20;

/** Pieces of quests cannot be tinkered: they are made as strong as loot is in the end. */
const QUEST_PIECE = 200;

/**
 * Armor level as it was found: without what was tinkered and what is in force on it, but with its own cantrips, which
 * come back whenever it is worn. Null where that is a number no piece can have.
 */
export function startingArmorLevel({ spells, ...facts }: ArmorFacts): number | null {
  const { armorLevel } = facts;
  const level = armorLevel - addedLevel(facts) + spells.reduce((sum, spell) => sum + ownShare(spell), 0);
  return Math.abs(level) <= INT4_MAX ? level : null;
}

/**
 * Armor level that a piece has whenever it is worn, whoever wears it: with what was tinkered and its own cantrips, and
 * without what casters have put on it. By this one pieces compare, worn ones with those in packs.
 * @param starting as `startingArmorLevel` gave it; null where that was no number a piece can have
 */
export function wornArmorLevel(facts: Omit<ArmorFacts, "spells">, starting: number | null): number {
  return starting === null ? facts.armorLevel : starting + addedLevel(facts);
}

/** What has no armor level was never tinkered for one. */
function addedLevel({ armorLevel, material, tinks, isImbued }: Omit<ArmorFacts, "spells">): number {
  if (armorLevel <= 0) return 0;
  return material ? tinkered(tinks ?? 0, isImbued) : QUEST_PIECE;
}

/** An imbue takes one of the tinks, and adds no armor level. */
function tinkered(tinks: number, isImbued: boolean): number {
  return TINK * Math.max(0, isImbued ? tinks - 1 : tinks);
}

function ownShare({ spell_id, tier, is_active }: ItemSpell): number {
  const change = armorLevelChange(spell_id) ?? 0;
  if (is_active) return -change;
  // Of a piece's own spells, any caster's stronger one can take the place of those of a level, never of a cantrip.
  return isCantripTier(tier) ? change : 0;
}
