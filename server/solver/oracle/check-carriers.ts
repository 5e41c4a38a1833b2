import type { SpellTable, SuitItem } from "@/server/contract/suits";
import type { WantedCantrip } from "./defaults";

export interface Carrier {
  id: string;
  tier: number;
}

/** Items that have a family at the tier wanted or a better one; best first, then by id. */
export function carriersOf(
  { family, minTier }: WantedCantrip,
  items: readonly SuitItem[],
  spells: SpellTable,
): Carrier[] {
  return items
    .map(({ id, spells: spellIds }) => {
      const known = spellIds.map((spell) => spells[spell]).filter((spell) => spell?.family === family);
      return { id, tier: Math.max(0, ...known.map((spell) => spell?.tier ?? 0)) };
    })
    .filter(({ tier }) => tier >= minTier)
    .sort((a, b) => b.tier - a.tier || (a.id < b.id ? -1 : 1));
}
