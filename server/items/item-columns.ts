import type { WearSlot } from "@/server/contract/http/items";
import { coverageOfEquip, reducesTo } from "@/server/facts/coverage";
import { INT_KEYS } from "@/server/facts/property-keys";
import { wearSlotsOf } from "@/server/facts/wear-slots";
import type { DerivedItem } from "./derived-item";
import type { Properties } from "./read-properties";

type Identity = "item_id" | "name" | "full_name" | "object_class" | "has_id_data" | "last_id_time";

/** Columns of `items`, but for what identifies the item. */
export function itemColumnsOf(properties: Properties, isLoot: boolean): Omit<DerivedItem["item"], Identity> {
  const equipSlots = properties.bits(INT_KEYS.equipSlots) ?? 0;
  const coverage = properties.bits(INT_KEYS.coverage) ?? 0;
  const rareId = properties.int(INT_KEYS.rareId);
  const attuned = properties.int(INT_KEYS.attuned);
  return {
    wcid: properties.id(INT_KEYS.wcid),
    icon: properties.id(INT_KEYS.icon),
    icon_overlay: properties.id(INT_KEYS.iconOverlay),
    icon_underlay: properties.id(INT_KEYS.iconUnderlay),
    value: properties.int(INT_KEYS.value, "Value"),
    burden: properties.int(INT_KEYS.burden, "Burden"),
    container_id: properties.bits(INT_KEYS.container) ?? 0,
    slot: slotOf(properties),
    stack_count: Math.max(1, properties.int(INT_KEYS.stackCount) ?? 1),
    stack_max: Math.max(1, properties.int(INT_KEYS.stackMax) ?? 1),
    current_wielded_location: properties.bits(INT_KEYS.wieldedLocation) ?? 0,
    equip_slots: equipSlots,
    coverage,
    wear_slots: wearSlotsOf(equipSlots, coverage),
    reduces_to: reductionsOf(equipSlots, coverage, isLoot),
    items_capacity: properties.int(INT_KEYS.itemsCapacity),
    containers_capacity: properties.int(INT_KEYS.containersCapacity),
    bonded: bondedOf(properties),
    attuned: attuned === null ? null : attuned > 0,
    rare_id: rareId !== null && rareId > 0 ? rareId : null,
    structure: properties.int(INT_KEYS.structure),
    max_structure: properties.int(INT_KEYS.maxStructure),
  };
}

/** What is in no pack has a place below 0. */
function slotOf(properties: Properties): number | null {
  const slot = properties.int(INT_KEYS.slot);
  return slot !== null && slot >= 0 ? slot : null;
}

/**
 * Boots may hang over a part of the legs that they cannot be put on at: only what a piece covers and is worn at counts.
 */
function reductionsOf(equipSlots: number, coverage: number, isLoot: boolean): WearSlot[] {
  if (!isLoot) return [];
  if (equipSlots === 0) return reducesTo(coverage, isLoot);
  const worn = coverageOfEquip(equipSlots);
  return reducesTo(coverage === 0 ? worn : coverage & worn, isLoot);
}

/** Small numbers: destroyed, slippery, none, bonded and so on. */
const BONDED_ABS_MAX = 100;

function bondedOf(properties: Properties): number | null {
  const bonded = properties.int(INT_KEYS.bonded);
  return bonded !== null && Math.abs(bonded) <= BONDED_ABS_MAX ? bonded : null;
}
