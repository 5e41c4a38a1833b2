import type { SpellTable, SuitItem } from "@/server/contract/suits";
import type { Settings } from "./settings";

/** Which spells are cantrips that a request wants, at the tiers that count. */
export class WantedCantrips {
  private readonly bySpell = new Map<number, { family: number; tier: number }>();
  private readonly count: number;

  constructor(spells: SpellTable, { cantrips }: Settings) {
    this.count = cantrips.length;
    const wanted = new Map(cantrips.map(({ family, minTier }, index) => [family, { index, minTier }]));
    for (const [id, { family, tier }] of Object.entries(spells)) {
      const found = wanted.get(family);
      if (found !== undefined && tier >= found.minTier)
        this.bySpell.set(Number(id), { family: found.index, tier });
    }
  }

  /** Best tier of each wanted family that an item carries, by the family's place in the request; 0: none that counts. */
  tiersOf({ spells }: SuitItem): Uint8Array {
    const tiers = new Uint8Array(this.count);
    for (const id of spells) {
      const found = this.bySpell.get(id);
      if (found !== undefined && found.tier > (tiers[found.family] ?? 0)) tiers[found.family] = found.tier;
    }
    return tiers;
  }
}
