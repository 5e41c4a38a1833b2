import { EQUIP } from "@/server/facts/equip-slots";
import { foldedText } from "@/server/facts/folded-text";
import { imbues } from "@/server/facts/imbues";
import { OBJECT_CLASS, objectClasses } from "@/server/facts/object-classes";
import type { Choice, Filter } from "../filter";
import { writtenBare } from "../lexemes";
import type { ItemPredicate } from "../predicate";
import { listedFilter } from "../values/listed";
import { textFilter } from "../values/text";

const CLASS = "item.object_class";

const ofClass = (...values: number[]): ItemPredicate => ({ kind: "one_of", field: CLASS, values });
const ofClassNamed = (objectClass: number, holds: string): ItemPredicate => ({
  kind: "all",
  of: [ofClass(objectClass), { kind: "name", holds }],
});
const wornAt = (slot: "shield" | "cloak" | "trinket"): ItemPredicate => ({
  kind: "slot",
  how: "worn",
  slots: [slot],
});

/** Has any imbue at all. Added, since the highest bit makes a negative number of what `|` makes. */
export const isImbued: ItemPredicate = {
  kind: "bits",
  field: "enhancements.imbue",
  mask: imbues.reduce((sum, { bit }) => sum + bit, 0),
};
export const isOfSet: ItemPredicate = { kind: "number", field: "enhancements.item_set", is: ">", value: 0 };

const isEquipped: ItemPredicate = {
  kind: "number",
  field: "item.current_wielded_location",
  is: ">",
  value: 0,
};

interface Kind extends Choice {
  predicate: ItemPredicate;
}

const kinds: readonly Kind[] = [
  { name: "armor", predicate: ofClass(OBJECT_CLASS.armor) },
  {
    name: "weapon",
    predicate: ofClass(OBJECT_CLASS.meleeWeapon, OBJECT_CLASS.missileWeapon, OBJECT_CLASS.wandStaffOrb),
  },
  { name: "melee", predicate: ofClass(OBJECT_CLASS.meleeWeapon) },
  { name: "missile", predicate: ofClass(OBJECT_CLASS.missileWeapon) },
  { name: "caster", also: ["wand", "staff", "orb"], predicate: ofClass(OBJECT_CLASS.wandStaffOrb) },
  { name: "jewelry", also: ["jewellery"], predicate: ofClass(OBJECT_CLASS.jewelry) },
  { name: "clothing", predicate: ofClass(OBJECT_CLASS.clothing) },
  { name: "shield", predicate: wornAt("shield") },
  { name: "cloak", predicate: wornAt("cloak") },
  { name: "trinket", predicate: wornAt("trinket") },
  {
    name: "aetheria",
    predicate: {
      kind: "any",
      of: [
        {
          kind: "bits",
          field: "item.equip_slots",
          mask: EQUIP.blueAetheria + EQUIP.yellowAetheria + EQUIP.redAetheria,
        },
        // Coalesced ones fit nowhere until they are worked on.
        ofClassNamed(OBJECT_CLASS.gem, "aetheria"),
      ],
    },
  },
  { name: "salvage", predicate: ofClass(OBJECT_CLASS.salvage) },
  { name: "gem", predicate: ofClass(OBJECT_CLASS.gem) },
  { name: "essence", predicate: ofClassNamed(OBJECT_CLASS.misc, "essence") },
  { name: "rare", predicate: { kind: "number", field: "item.rare_id", is: ">", value: 0 } },
  { name: "equipped", also: ["worn", "wielded"], predicate: isEquipped },
  { name: "packed", predicate: { kind: "not", of: isEquipped } },
  { name: "bonded", predicate: { kind: "number", field: "item.bonded", is: "=", value: 1 } },
  { name: "attuned", predicate: { kind: "flag", field: "item.attuned" } },
  { name: "imbued", predicate: isImbued },
  {
    name: "tinkered",
    predicate: { kind: "number", field: "enhancements.tinks", is: ">", value: 0 },
  },
  { name: "appraised", predicate: { kind: "flag", field: "item.has_id_data" } },
  { name: "set", predicate: isOfSet },
];

/** Nobody carries these. */
const notCarried: ReadonlySet<number> = new Set([
  OBJECT_CLASS.monster,
  OBJECT_CLASS.portal,
  OBJECT_CLASS.player,
  OBJECT_CLASS.vendor,
  OBJECT_CLASS.door,
  OBJECT_CLASS.corpse,
  OBJECT_CLASS.lifestone,
  OBJECT_CLASS.sign,
  OBJECT_CLASS.housing,
  OBJECT_CLASS.npc,
]);

export const nameAndKind: readonly Filter[] = [
  textFilter({
    name: "name",
    group: "Name and kind",
    label: "Name",
    help: "Part of the name, its material included. A word alone means the same.",
    example: "breastplate",
    counterexample: '"no item is called so"',
    column: null,
    write: ({ text }) => writtenBare(text),
    toPredicate: ({ text }) => ({ kind: "name", holds: foldedText(text) }),
  }),
  listedFilter({
    name: "is",
    group: "Name and kind",
    label: "Kind or state",
    help: "What it is, or what state it is in: packed is whatever is not equipped.",
    example: "is:armor",
    counterexample: "is:armor is:weapon",
    column: null,
    choices: kinds,
    of: (chosen) => either(chosen.map(({ predicate }) => predicate)),
  }),
  listedFilter({
    name: "class",
    group: "Name and kind",
    label: "Class",
    help: "The class that the game's clients sort it into, such as key or scroll.",
    example: "class:armor",
    counterexample: "class:armor class:key",
    column: { name: "class", label: "Class", sort: "class" },
    choices: objectClasses.filter(({ id }) => !notCarried.has(id)),
    of: (chosen) => ofClass(...chosen.map(({ id }) => id)),
  }),
];

/** What one of some predicates is true of. */
function either(of: readonly ItemPredicate[]): ItemPredicate {
  const [first, ...others] = of;
  return first !== undefined && others.length === 0 ? first : { kind: "any", of };
}
