import { readBoolean } from "@/server/contract/read";
import { foldedText } from "@/server/facts/folded-text";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { INT_KEYS, STRING_KEYS } from "@/server/facts/property-keys";
import { combatStatsOf } from "./combat-stats";
import type { DerivedItem } from "./derived-item";
import { displayName } from "./display-name";
import { enhancementsOf } from "./enhancements";
import { tellsSomething } from "./has-values";
import { itemColumnsOf } from "./item-columns";
import { itemSpellsOf } from "./item-spells";
import { isLoot } from "./loot";
import { skillOfName } from "./names";
import { objectClassOf } from "./object-class";
import { ratingsOf } from "./ratings";
import { rawDataOf } from "./raw-data";
import { objectIdOf, Properties, type RawItem, wholeOf } from "./read-properties";
import { requirementsOf } from "./requirements";

/**
 * What is kept of an item as a plugin listed it; null where it has no object id. Never throws: what cannot be read, or
 * cannot be stored, is as absent in the columns as what was not sent, and stays in `raw` as it was. Without an appraisal
 * most is unknown, and nothing is made up for it.
 */
export function deriveItem(raw: RawItem): DerivedItem | null {
  const itemId = objectIdOf(raw.Id);
  if (itemId === null) return null;
  const properties = new Properties(raw);
  const isAppraised = readBoolean(raw.HasIdData) === true;
  const objectClass = objectClassOf(raw.ObjectClass);
  const name = properties.text(STRING_KEYS.name, "Name");
  const spells = itemSpellsOf(raw);
  const weaponSkill = properties.id(INT_KEYS.weaponSkill) ?? skillOfName(properties.said("EquipSkill"));

  const enhancements = enhancementsOf(properties, { objectClass, isAppraised, spells });
  const { material, material_name, tinks, workmanship, imbue } = enhancements;
  const fullName = displayName(name, material_name, objectClass);
  const searchName = foldedText(fullName);
  const isWhole = isAppraised && isGear(objectClass, searchName);

  return {
    item: {
      item_id: itemId,
      name,
      full_name: fullName,
      object_class: objectClass,
      has_id_data: isAppraised,
      last_id_time: wholeOf(raw.LastIdTime),
      ...itemColumnsOf(properties, isLoot({ material, workmanship })),
    },
    search_name: searchName,
    wielder_id: properties.bits(INT_KEYS.wielder) || null,
    combat: combatStatsOf(properties, {
      objectClass,
      isAppraised,
      material,
      tinks,
      isImbued: (imbue ?? 0) !== 0,
      weaponSkill,
      spells,
    }),
    requirements: partOf(requirementsOf(properties, weaponSkill), isWhole),
    enhancements: partOf(enhancements, isWhole),
    ratings: partOf(ratingsOf(properties), isWhole),
    spells,
    raw: rawDataOf(properties),
  };
}

const GEAR: ReadonlySet<number> = new Set([
  OBJECT_CLASS.meleeWeapon,
  OBJECT_CLASS.armor,
  OBJECT_CLASS.clothing,
  OBJECT_CLASS.jewelry,
  OBJECT_CLASS.missileWeapon,
  OBJECT_CLASS.wandStaffOrb,
]);

/**
 * What plugins appraise because its appraisal matters. Of these an appraisal tells all there is, so that what it does
 * not mention is not there; gems and other things have their say only where they say something.
 */
function isGear(objectClass: number, searchName: string): boolean {
  if (objectClass === OBJECT_CLASS.gem) return searchName.includes("aetheria");
  if (objectClass === OBJECT_CLASS.misc) return searchName.includes("essence");
  return GEAR.has(objectClass);
}

/** A part of which there is nothing to tell is none, unless it is known to be nothing. */
function partOf<Part extends Readonly<Record<string, unknown>>>(part: Part, isWhole: boolean): Part | null {
  return isWhole || tellsSomething(part) ? part : null;
}
