import type { InventoryItem } from "@/server/contract/http/items";
import { damageRange, percentOfFactor } from "./item-figures";

type Looked = Pick<InventoryItem, "combat">;

/** The one figure that tells how strong a piece or a weapon is: `385` of armor, `14–74` of a weapon; empty of others. */
export function itemLevelWords({ combat }: Looked): string {
  if (combat === null) return "";
  if (combat.armor_level) return String(combat.armor_level);
  if (combat.max_damage) return damageRange(combat.max_damage, combat.variance);
  if (combat.damage_bonus !== null) return percentOfFactor(combat.damage_bonus) ?? "";
  return percentOfFactor(combat.elemental_damage_vs_monsters) ?? "";
}

/** What weapons are sorted by: their most damage, of bows and casters their bonus in percent; null of what is none. */
export function itemDamage({ combat }: Looked): number | null {
  if (combat === null) return null;
  if (combat.max_damage) return combat.max_damage;
  const factor = combat.damage_bonus ?? combat.elemental_damage_vs_monsters;
  return factor === null ? null : (factor - 1) * 100;
}
