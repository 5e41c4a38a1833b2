import { ITEM_KINDS, type ItemKind, type SuitItem, type SuitTier } from "@/server/contract/suits";
import { suitSpells } from "@/server/facts/suit-cantrips";

/** What there is among one character's items, without the items. */
export interface ItemsSummary {
  kinds: Readonly<Record<ItemKind, number>>;
  /** Its pieces of each set, those that are worn alike together. */
  sets: ReadonlyMap<number, readonly AlikePieces[]>;
  /** How many items have a family, by their best tier of it, Minor first. */
  cantrips: ReadonlyMap<string, TierCounts>;
}

/** Pieces that can be worn in the same ways. */
export interface AlikePieces extends Pick<SuitItem, "kind" | "coverage" | "alternatives"> {
  count: number;
}

export type TierCounts = [minor: number, major: number, epic: number, legendary: number];

export function summarize(items: readonly SuitItem[]): ItemsSummary {
  const kinds = Object.fromEntries(ITEM_KINDS.map((kind) => [kind, 0])) as Record<ItemKind, number>;
  const sets = new Map<number, Map<string, AlikePieces>>();
  const cantrips = new Map<string, TierCounts>();
  for (const item of items) {
    kinds[item.kind] += 1;
    if (item.setId !== null) addPiece(sets, item.setId, item);
    for (const [family, tier] of bestTiers(item.spells)) addTier(cantrips, family, tier);
  }
  return {
    kinds,
    sets: new Map([...sets].map(([id, pieces]) => [id, [...pieces.values()]])),
    cantrips,
  };
}

function addPiece(sets: Map<number, Map<string, AlikePieces>>, id: number, item: SuitItem): void {
  const { kind, coverage, alternatives } = item;
  const pieces = sets.get(id) ?? new Map<string, AlikePieces>();
  sets.set(id, pieces);
  const key = waysOfWearing(item);
  const known = pieces.get(key);
  if (known === undefined) pieces.set(key, { kind, coverage, alternatives, count: 1 });
  else known.count += 1;
}

/** The same for items that are worn alike. */
export function waysOfWearing({ kind, coverage, alternatives }: Omit<AlikePieces, "count">): string {
  return kind === "armor" ? `${coverage}|${alternatives.join("|")}` : kind;
}

/** An item that has a family at two tiers counts once, at the better one. */
function bestTiers(spells: readonly number[]): ReadonlyMap<string, SuitTier> {
  const best = new Map<string, SuitTier>();
  for (const id of spells) {
    const spell = suitSpells().get(id);
    if (spell && spell.tier > (best.get(spell.family) ?? 0)) best.set(spell.family, spell.tier);
  }
  return best;
}

function addTier(cantrips: Map<string, TierCounts>, family: string, tier: SuitTier): void {
  const counts = cantrips.get(family) ?? [0, 0, 0, 0];
  counts[tier - 1] = (counts[tier - 1] ?? 0) + 1;
  cantrips.set(family, counts);
}
