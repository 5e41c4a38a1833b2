import type { SuitCantrips, SuitSets } from "@/server/contract/http/suitbuilder";
import type { SuitTier } from "@/server/contract/suits/suit-item";
import { itemSetName } from "@/server/facts/item-sets";

/** What sets and cantrips are called. The server knows best; what it does not tell is still called something. */
export interface SuitNames {
  set(id: number): string;
  family(family: string): string;
}

export function suitNames(sets: SuitSets | null, cantrips: SuitCantrips | null): SuitNames {
  const setNames = new Map(sets?.sets.map(({ id, name }) => [id, name]));
  const labels = new Map(cantrips?.families.map(({ family, label }) => [family, label]));
  return {
    set: (id) => setNames.get(id) ?? itemSetName(id) ?? `Set ${id}`,
    family: (family) => labels.get(family) ?? spaced(family),
  };
}

/** `Soldier's Set` as it is said beside other sets: `Soldier's`. */
export function shortSetName(name: string): string {
  return name.replace(/ Set$/, "");
}

const TIERS = ["Minor", "Major", "Epic", "Legendary"] as const;

/** `Epic`; `none` for 0. */
export function tierWords(tier: SuitTier | 0): string {
  return TIERS[tier - 1] ?? "none";
}

/** Every tier, lowest first. */
export const ALL_TIERS = [1, 2, 3, 4] as const satisfies readonly SuitTier[];

export const TIER_OPTIONS = ALL_TIERS.map((tier) => ({ value: String(tier), label: tierWords(tier) }));

/** As players abbreviate them, for headings that have no room. */
export const SHORT_TIERS: readonly { tier: SuitTier; short: string; words: string }[] = ALL_TIERS.map(
  (tier) => ({
    tier,
    short: tierWords(tier).slice(0, 2),
    words: tierWords(tier),
  }),
);

/** `flameWard` is `Flame Ward`. */
function spaced(family: string): string {
  const words = family.replace(/([a-z])([A-Z])/g, "$1 $2");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
