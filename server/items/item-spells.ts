import type { ItemSpell } from "@/server/contract/http/items";
import { CANTRIP_TIERS, isCantripTier } from "@/server/facts/cantrips";
import { spellFact } from "@/server/facts/spells";
import { type RawItem, wholeOf } from "./read-properties";

/** The most spells an item has by far; a list that is longer is cut. */
const SPELLS_MAX = 200;

/** An item's own spells, then those in force on it; a spell can be both. */
export function itemSpellsOf(raw: RawItem): ItemSpell[] {
  const spells: ItemSpell[] = [];
  addSpells(spells, raw.Spells, false);
  addSpells(spells, raw.ActiveSpells, true);
  return spells;
}

function addSpells(spells: ItemSpell[], listed: unknown, isActive: boolean): void {
  if (!Array.isArray(listed)) return;
  const ids = new Set<number>();
  for (const value of listed) {
    const id = wholeOf(value);
    if (id === null || id <= 0 || ids.has(id)) continue;
    if (ids.size === SPELLS_MAX) return;
    ids.add(id);
    const fact = spellFact(id);
    spells.push({
      spell_id: id,
      name: fact?.name ?? null,
      family: fact?.family ?? null,
      tier: fact?.tier ?? null,
      is_active: isActive,
    });
  }
}

export interface CantripCounts {
  cantrips: number;
  minor_cantrips: number;
  moderate_cantrips: number;
  major_cantrips: number;
  epic_cantrips: number;
  legendary_cantrips: number;
}

/**
 * How many cantrips an item has itself, and of what tiers. One that it has twice counts once, at the better tier:
 * the other adds nothing. Feeble ones count among all, and have no count of their own.
 */
export function countCantrips(spells: readonly ItemSpell[]): CantripCounts {
  const best = new Map<string, number>();
  for (const { family, tier, is_active } of spells) {
    if (is_active || family === null || tier === null || !isCantripTier(tier)) continue;
    best.set(family, Math.max(tier, best.get(family) ?? 0));
  }
  const tiers = [...best.values()];
  const countOf = (tier: number) => tiers.filter((other) => other === tier).length;
  return {
    cantrips: tiers.length,
    minor_cantrips: countOf(CANTRIP_TIERS.minor),
    moderate_cantrips: countOf(CANTRIP_TIERS.moderate),
    major_cantrips: countOf(CANTRIP_TIERS.major),
    epic_cantrips: countOf(CANTRIP_TIERS.epic),
    legendary_cantrips: countOf(CANTRIP_TIERS.legendary),
  };
}
