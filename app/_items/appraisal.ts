import type { InventoryItem } from "@/server/contract/http/items";
import { OBJECT_CLASS } from "@/server/facts/object-classes";

/** Of these the client shows little before it has looked closely; of anything else there is no more to know. */
const WORTH_IT: ReadonlySet<number> = new Set([
  OBJECT_CLASS.armor,
  OBJECT_CLASS.clothing,
  OBJECT_CLASS.jewelry,
  OBJECT_CLASS.meleeWeapon,
  OBJECT_CLASS.missileWeapon,
  OBJECT_CLASS.wandStaffOrb,
]);

/** Whether most of what makes an item worth having is unknown, because no client has appraised it yet. */
export function lacksAppraisal({
  has_id_data,
  object_class,
  full_name,
}: Pick<InventoryItem, "has_id_data" | "object_class" | "full_name">): boolean {
  if (has_id_data) return false;
  if (object_class === OBJECT_CLASS.gem) return /aetheria/i.test(full_name);
  if (object_class === OBJECT_CLASS.misc) return /\bessence\b/i.test(full_name);
  return WORTH_IT.has(object_class);
}
