/**
 * Which items are rares, and how rare. The names weigh 2 kB compressed: browser code that can wait should `import()`
 * this module.
 */
import { rareNames } from "./data/rare-names";
import { rareKey } from "./rare-name";

/** From 1 (one in 2,500 kills) to 6 (one in 8,750,000). */
export type RareTier = keyof typeof rareNames;

/** `common`: gems, elixirs and kits that everybody finds. `great`: what a guild celebrates. */
export type RareClass = "common" | "great";

export interface ClassifiedRare {
  /** Null where the item is on no list. */
  tier: RareTier | null;
  class: RareClass;
  listed: boolean;
}

/** Rares of this tier and above are great. No public list of the split exists; this is where prices jump. */
export const GREAT_FROM_TIER: RareTier = 4;

const tierNumbers: readonly RareTier[] = [1, 2, 3, 4, 5, 6];

interface ListedRare {
  /** As the game spells it. */
  name: string;
  tier: RareTier;
}

const listed: ReadonlyMap<string, ListedRare> = new Map(
  tierNumbers.flatMap((tier) =>
    rareNames[tier]
      .trim()
      .split("\n")
      .map((name): [string, ListedRare] => [rareKey(name), { name, tier }]),
  ),
);

/**
 * The tier of a rare by its name, in any letter case, with or without an article in front. A name that nobody knows
 * is great, so that nothing valuable is hidden.
 */
export function classifyRare(name: string, greatFrom: RareTier = GREAT_FROM_TIER): ClassifiedRare {
  const tier = listed.get(rareKey(name))?.tier ?? null;
  if (tier === null) return { tier, class: "great", listed: false };
  return { tier, class: tier >= greatFrom ? "great" : "common", listed: true };
}

/** The name as the game spells it; one that is on no list stays as it is. */
export function spelledRare(name: string): string {
  return listed.get(rareKey(name))?.name ?? name;
}
