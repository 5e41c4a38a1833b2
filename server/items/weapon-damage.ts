import type { ItemSpell } from "@/server/contract/http/items";
import { isCantripTier } from "@/server/facts/cantrips";
import { maxDamageChange } from "@/server/facts/spells";

export interface MeleeFacts {
  maxDamage: number;
  /** 0 to 1: the least damage is that much less than the most. */
  variance: number;
  /** Null or 0 for what is not of loot. */
  material: number | null;
  tinks: number | null;
  isImbued: boolean;
  spells: readonly ItemSpell[];
}

const CRIT_CHANCE = 0.1;
const CRIT_MULTIPLIER = 2;
const BLOOD_DRINKER_VIII = 24;
const TINKS_MAX = 10;
const GRANITE = 0.8;

/**
 * Mean damage a hit of a melee weapon, crits included, once Blood Drinker VIII is in force and all tinks are spent: each
 * on iron (one more damage) or granite (a fifth less variance), whichever is better then. Null where the variance is
 * none.
 */
export function meleeDamage({
  maxDamage,
  variance,
  material,
  tinks,
  isImbued,
  spells,
}: MeleeFacts): number | null {
  if (variance < 0 || variance > 1) return null;
  let most = buffedMaxDamage(maxDamage, spells) + BLOOD_DRINKER_VIII;
  let spread = variance;
  // What is not of loot cannot be tinkered.
  let left = material ? TINKS_MAX - Math.max(0, tinks ?? 0) - (isImbued ? 0 : 1) : 0;
  for (; left > 0; left--) {
    if (meanDamage(most + 1, spread) >= meanDamage(most, spread * GRANITE)) most += 1;
    else spread *= GRANITE;
  }
  return meanDamage(most, spread);
}

function meanDamage(most: number, variance: number): number {
  return most * (((1 - CRIT_CHANCE) * (2 - variance)) / 2 + CRIT_CHANCE * CRIT_MULTIPLIER);
}

export interface MissileFacts {
  maxDamage: number;
  /** Factor: 2.4 is +140 %. */
  damageBonus: number;
  elementalDamageBonus: number;
  spells: readonly ItemSpell[];
}

/** Damage, modifier and elemental bonus of a missile weapon as one figure: 3 % of modifier are worth 1 damage. */
export function missileDamage({
  maxDamage,
  damageBonus,
  elementalDamageBonus,
  spells,
}: MissileFacts): number {
  return buffedMaxDamage(maxDamage, spells) + ((damageBonus - 1) * 100) / 3 + elementalDamageBonus;
}

/** Without what is in force on it now, and with its own cantrips, which are whenever it is wielded. */
function buffedMaxDamage(maxDamage: number, spells: readonly ItemSpell[]): number {
  return spells.reduce((sum, { spell_id, tier, is_active }) => {
    const change = maxDamageChange(spell_id) ?? 0;
    if (is_active) return sum - change;
    return isCantripTier(tier) ? sum + change : sum;
  }, maxDamage);
}
