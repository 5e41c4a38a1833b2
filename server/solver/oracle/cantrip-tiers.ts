import type { SpellTable, SuitItem, SuitTier } from "@/server/contract/suits";

/** The families that an item has, each at its best tier. Spells that are not in the table are no cantrips. */
export function cantripTiers(item: SuitItem, spells: SpellTable): ReadonlyMap<string, SuitTier> {
  const tiers = new Map<string, SuitTier>();
  for (const id of item.spells) {
    const spell = spells[id];
    if (spell && spell.tier > (tiers.get(spell.family) ?? 0)) tiers.set(spell.family, spell.tier);
  }
  return tiers;
}
