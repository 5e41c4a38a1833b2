import { isWorn, wornWords } from "@/app/_items/place-words";
import type { InventoryItem } from "@/server/contract/http/items";
import type { Carried } from "./packs";

export type Place = {
  /** `Pack 2`, `Worn: chest`. */
  readonly short: string;
  /** With the slot, as the game counts: `Pack 2, slot 5`. */
  readonly full: string;
};

/** Where one of a character's items is, in words. Packs lie beside the main pack. */
export function placeOfItem(item: InventoryItem, { packOf }: Carried): Place {
  if (isWorn(item)) return same(`Worn: ${wornWords(item)}`);
  const pack = packOf.get(item.item_id);
  if (pack === undefined) return same("Beside the main pack");
  return item.slot === null
    ? same(pack.label)
    : { short: pack.label, full: `${pack.label}, slot ${item.slot + 1}` };
}

function same(words: string): Place {
  return { short: words, full: words };
}
