import type { ItemSpell } from "@/server/contract/http/items";
import { cantripTierName, isCantripTier } from "@/server/facts/cantrips";

/** Spells of one tier, best first among the groups. */
export type SpellGroup = {
  readonly title: string;
  /** Cantrips stand out by their tier; a spell of a level is plain. */
  readonly tier: number | null;
  readonly isActive: boolean;
  readonly names: readonly string[];
};

/**
 * What an item casts, legendary first, then what is in force on it now. Cantrips stand above levels; what nobody knows
 * the tier of comes last.
 */
export function spellGroups(spells: readonly ItemSpell[]): readonly SpellGroup[] {
  return [...grouped(spells, false), ...grouped(spells, true)];
}

function grouped(spells: readonly ItemSpell[], isActive: boolean): SpellGroup[] {
  const byTier = new Map<number | null, string[]>();
  for (const spell of spells) {
    if (spell.is_active !== isActive) continue;
    const tier = spell.tier === 0 ? null : spell.tier;
    const names = byTier.get(tier) ?? [];
    byTier.set(tier, names);
    names.push(spell.name ?? `Spell ${spell.spell_id}`);
  }
  return [...byTier]
    .sort(([a], [b]) => (b ?? -1) - (a ?? -1))
    .map(([tier, names]) => ({
      title: spellTierWords(tier),
      tier,
      isActive,
      names: names.sort((a, b) => a.localeCompare(b)),
    }));
}

/** `Legendary`, `Level 7`, `Other`. */
export function spellTierWords(tier: number | null): string {
  if (tier === null) return "Other";
  if (!isCantripTier(tier)) return `Level ${tier}`;
  return cantripTierName(tier) ?? "Cantrip";
}
