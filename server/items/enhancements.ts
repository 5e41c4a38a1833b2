import type { ItemSpell } from "@/server/contract/http/items";
import { imbueNames } from "@/server/facts/imbues";
import { itemSetName } from "@/server/facts/item-sets";
import { materialName } from "@/server/facts/materials";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { DOUBLE_KEYS, IMBUE_KEYS, INT_KEYS } from "@/server/facts/property-keys";
import type { DerivedItem } from "./derived-item";
import { countCantrips } from "./item-spells";
import { imbueOfWords, itemSetOfName, materialOfName } from "./names";
import { bitsOf, type Properties } from "./read-properties";

export type Enhancements = NonNullable<DerivedItem["enhancements"]>;

interface Item {
  objectClass: number;
  isAppraised: boolean;
  spells: readonly ItemSpell[];
}

/** Columns of `item_enhancements`. */
export function enhancementsOf(properties: Properties, item: Item): Enhancements {
  const material = properties.id(INT_KEYS.material) ?? materialOfName(properties.said("Material"));
  const imbue = imbueOf(properties);
  const set = properties.id(INT_KEYS.itemSet) ?? itemSetOfName(properties.said("ItemSet"));
  return {
    material,
    material_name: material === null ? null : materialName(material),
    workmanship: workmanshipOf(properties, item.objectClass),
    tinks: tinksOf(properties, item.isAppraised),
    imbue,
    imbue_names: imbue ? imbueNames(imbue) : [],
    item_set: set,
    set_name: set === null ? null : itemSetName(set),
    spellcraft: properties.int(INT_KEYS.spellcraft),
    mana_cur: properties.int(INT_KEYS.manaCurrent),
    mana_max: properties.int(INT_KEYS.manaMax),
    mana_cost: properties.int(INT_KEYS.manaCost),
    mana_rate: secondsPerMana(properties.double(DOUBLE_KEYS.manaRate)),
    // Follows from the item's experience, which is a 64-bit property: plugins have no bag for those.
    item_level: null,
    item_level_max: properties.int(INT_KEYS.itemLevelMax),
    num_items_in_material: properties.int(INT_KEYS.itemsInMaterial),
    cloak_proc: properties.int(INT_KEYS.cloakProc),
    ...countCantrips(item.spells),
  };
}

/** The whole one that loot has; salvage has in its place the sum of all that went into the bag. */
function workmanshipOf(properties: Properties, objectClass: number): number | null {
  const ofLoot =
    objectClass === OBJECT_CLASS.salvage ? null : properties.id(INT_KEYS.workmanship, "Workmanship");
  return ofLoot ?? (properties.double(DOUBLE_KEYS.workmanship, "SalvageWorkmanship") || null);
}

function tinksOf(properties: Properties, isAppraised: boolean): number | null {
  const tinks = properties.int(INT_KEYS.tinks, "Tinks") ?? (isAppraised ? 0 : null);
  return tinks === null ? null : Math.max(0, tinks);
}

function imbueOf(properties: Properties): number | null {
  let imbue: number | null = null;
  for (const key of IMBUE_KEYS) {
    const bits = bitsOf(properties.ints[key]);
    if (bits !== null) imbue = ((imbue ?? 0) | bits) >>> 0;
  }
  return imbue ?? imbueOfWords(properties.said("Imbue"));
}

/**
 * The game has mana a second, below zero and always less than 1; lists of properties call it seconds a mana. Whichever
 * a plugin sends, the other is its inverse.
 */
function secondsPerMana(rate: number | null): number | null {
  const size = Math.abs(rate ?? 0);
  if (size === 0) return null;
  return size < 1 ? 1 / size : size;
}
