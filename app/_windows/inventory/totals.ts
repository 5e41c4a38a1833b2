import { type RatingName, ratingNames } from "@/app/_items/rating-words";
import type { InventoryItem } from "@/server/contract/http/items";
import { type Carried, MAIN_PACK_ID } from "./packs";
import { coveredSlots } from "./paper-doll";

export type Totals = {
  readonly items: number;
  readonly burden: number;
  /** Pyreals. */
  readonly value: number;
  readonly freeMain: number;
  readonly freeSide: number;
  /** Of what covers the body, each piece once. */
  readonly armorLevel: number;
  /** Of everything worn. */
  readonly ratings: Readonly<Partial<Record<RatingName, number>>>;
  readonly ratingsTotal: number;
};

/** Sums over everything that a character has. */
export function totalsOf(items: readonly InventoryItem[], carried: Carried): Totals {
  const { worn, packs } = carried;
  const free = packs.map(({ id, capacity, count }) => ({ id, free: Math.max(0, capacity - count) }));
  return {
    items: items.length,
    burden: sumOf(items, carried, ({ burden }) => burden),
    value: sumOf(items, carried, ({ value }) => value),
    freeMain: free.find(({ id }) => id === MAIN_PACK_ID)?.free ?? 0,
    freeSide: free.reduce((sum, pack) => (pack.id === MAIN_PACK_ID ? sum : sum + pack.free), 0),
    armorLevel: worn.reduce(
      (sum, item) => (coveredSlots(item).length > 0 ? sum + (item.combat?.armor_level ?? 0) : sum),
      0,
    ),
    ratings: Object.fromEntries(
      ratingNames.map(({ key }) => [key, worn.reduce((sum, { ratings }) => sum + (ratings?.[key] ?? 0), 0)]),
    ),
    ratingsTotal: worn.reduce((sum, { ratings }) => sum + (ratings?.total ?? 0), 0),
  };
}

/** The game counts what lies in a pack as the pack's own as well: of a pack only what goes beyond its contents counts. */
function sumOf(
  items: readonly InventoryItem[],
  { packs }: Carried,
  of: (item: InventoryItem) => number | null,
): number {
  const inPacks = new Map(
    packs.map(({ id, cells }) => [id, cells.reduce((sum, item) => sum + (item ? (of(item) ?? 0) : 0), 0)]),
  );
  return items.reduce((sum, item) => {
    const own = of(item) ?? 0;
    const held = inPacks.get(item.item_id);
    return sum + (held === undefined ? own : Math.max(0, own - held));
  }, 0);
}
