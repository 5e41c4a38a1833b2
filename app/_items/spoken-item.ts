import { formatCount } from "@/app/_ui/format";
import type { InventoryItem } from "@/server/contract/http/items";
import { lacksAppraisal } from "./appraisal";
import { isWorn, wornWords } from "./place-words";
import { damageWords } from "./weapon-facts";

/** An item in one sentence, for whoever cannot see it: `Steel Celdon Breastplate, armor level 385, chest, equipped`. */
export function spokenItem(item: InventoryItem): string {
  const { combat, enhancements, ratings } = item;
  const level = combat?.armor_level ?? 0;
  const damage = combat !== null && (combat.max_damage ?? 0) > 0 ? damageWords(combat) : null;
  const parts = [
    item.stack_count > 1 ? `${formatCount(item.stack_count)} ${item.full_name}` : item.full_name,
    level > 0 ? `armor level ${level}` : "",
    damage === null ? "" : `damage ${damage}`,
    (ratings?.total ?? 0) > 0 ? `ratings ${ratings?.total}` : "",
    enhancements?.set_name ?? "",
    item.rare_id === null ? "" : "rare",
    lacksAppraisal(item) ? "not appraised" : "",
    isWorn(item) ? `${wornWords(item)}, equipped` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
