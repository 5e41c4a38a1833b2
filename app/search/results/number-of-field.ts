import type { InventoryItem } from "@/server/contract/http/items";
import type { SortField } from "@/server/search/predicate";

/** The number of an item that results are sorted by, as it is kept; null where it has none, or the order is of words. */
export function numberOfField(item: InventoryItem, field: SortField): number | null {
  if (field === "combat.calculated_damage")
    return item.combat?.damage_over_time ?? item.combat?.missile_damage ?? null;
  const [part, name] = field.split(".");
  if (part === undefined || name === undefined) return null;
  const value: unknown = Reflect.get(partOf(item, part) ?? {}, name);
  return typeof value === "number" ? value : null;
}

function partOf(item: InventoryItem, part: string): object | null {
  switch (part) {
    case "item":
      return item;
    case "combat":
      return item.combat;
    case "requirements":
      return item.requirements;
    case "enhancements":
      return item.enhancements;
    case "ratings":
      return item.ratings;
    default:
      return null;
  }
}
