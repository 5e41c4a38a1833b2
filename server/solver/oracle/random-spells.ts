import { type SpellTable, SUIT_TIERS, type SuitTier } from "@/server/contract/suits";

/** The last one has the name of what every object has without being asked. */
export const FAMILIES: readonly string[] = [
  "strength",
  "endurance",
  "focus",
  "flameWard",
  "invulnerability",
  "healing",
  "constructor",
];

export const TIERS: readonly SuitTier[] = [1, 2, 3, 4];

/** @throws Error when there is no such family */
export function spellId(family: string, tier: SuitTier): number {
  const place = FAMILIES.indexOf(family);
  if (place < 0) throw new Error(`no family ${family}`);
  return 1000 * (place + 1) + tier;
}

/** Every family at every tier. */
export const SPELLS: SpellTable = Object.fromEntries(
  FAMILIES.flatMap((family) =>
    TIERS.map((tier) => {
      const name = `${SUIT_TIERS[tier - 1]} ${family.charAt(0).toUpperCase()}${family.slice(1)}`;
      return [String(spellId(family, tier)), { family, tier, name }];
    }),
  ),
);
