import { isWorn, wornWords } from "@/app/_items/place-words";
import type { InventoryItem } from "@/server/contract/http/items";

/** Where its owner has it. Which pack it is shows only in the whole inventory. */
export function placeInWords(
  item: Pick<InventoryItem, "current_wielded_location" | "wear_slots" | "container_id">,
): string {
  if (isWorn(item)) return `Worn: ${wornWords(item)}`;
  return item.container_id === 0 ? "Main pack" : "Side pack";
}
