import type { InventoryItem } from "@/server/contract/http/items";
import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import type { ItemKind } from "./item-shapes";

type Looked = Pick<
  InventoryItem,
  "object_class" | "equip_slots" | "current_wielded_location" | "wear_slots" | "full_name" | "combat"
>;

/** What an item is drawn as. */
export function itemKind(item: Looked): ItemKind {
  switch (item.object_class) {
    case OBJECT_CLASS.armor:
    case OBJECT_CLASS.clothing:
    case OBJECT_CLASS.jewelry:
      return wornKind(item);
    case OBJECT_CLASS.meleeWeapon:
      return meleeKind(item);
    case OBJECT_CLASS.missileWeapon:
      return missileKind(item);
    case OBJECT_CLASS.wandStaffOrb:
      return /\borb\b/i.test(item.full_name) ? "orb" : "wand";
    case OBJECT_CLASS.gem:
      return isAetheria(item) ? "aetheria" : "gem";
    case OBJECT_CLASS.misc:
      return /\bessence\b/i.test(item.full_name) ? "essence" : "thing";
    default:
      return kindOfClass.get(item.object_class) ?? (item.wear_slots.length > 0 ? wornKind(item) : "thing");
  }
}

const kindOfClass: ReadonlyMap<number, ItemKind> = new Map([
  [OBJECT_CLASS.food, "food"],
  [OBJECT_CLASS.money, "coin"],
  [OBJECT_CLASS.container, "pack"],
  [OBJECT_CLASS.spellComponent, "component"],
  [OBJECT_CLASS.key, "key"],
  [OBJECT_CLASS.portal, "portal"],
  [OBJECT_CLASS.tradeNote, "note"],
  [OBJECT_CLASS.manaStone, "manastone"],
  [OBJECT_CLASS.plant, "plant"],
  [OBJECT_CLASS.baseCooking, "food"],
  [OBJECT_CLASS.baseAlchemy, "component"],
  [OBJECT_CLASS.baseFletching, "arrow"],
  [OBJECT_CLASS.craftedCooking, "food"],
  [OBJECT_CLASS.craftedAlchemy, "potion"],
  [OBJECT_CLASS.craftedFletching, "arrow"],
  [OBJECT_CLASS.healingKit, "kit"],
  [OBJECT_CLASS.lockpick, "lockpick"],
  [OBJECT_CLASS.book, "book"],
  [OBJECT_CLASS.journal, "book"],
  [OBJECT_CLASS.foci, "foci"],
  [OBJECT_CLASS.salvage, "salvage"],
  [OBJECT_CLASS.ust, "tool"],
  [OBJECT_CLASS.scroll, "scroll"],
]);

/** From what is told apart best: a coat is a breastplate with sleeves, a robe has legs too. */
function wornKind({ wear_slots: slots }: Looked): ItemKind {
  const has = (slot: (typeof slots)[number]) => slots.includes(slot);
  if (has("shield")) return "shield";
  if (has("cloak")) return "cloak";
  if (has("neck")) return "necklace";
  if (has("wrist")) return "bracelet";
  if (has("finger")) return "ring";
  if (has("trinket")) return "trinket";
  if (has("chest")) return has("lowerlegs") ? "robe" : "breastplate";
  if (has("head")) return "helm";
  if (has("upperarms") || has("lowerarms")) return "sleeves";
  if (has("hands")) return "gauntlets";
  if (has("upperlegs")) return "leggings";
  if (has("feet")) return "boots";
  if (has("lowerlegs")) return "greaves";
  if (has("abdomen")) return "girth";
  if (has("shirt")) return "shirt";
  if (has("pants")) return "pants";
  return "thing";
}

/** In the order of the ids of masteries, from 1 on. */
const kindOfMastery: readonly ItemKind[] = [
  "fists",
  "sword",
  "axe",
  "mace",
  "spear",
  "dagger",
  "staff",
  "bow",
  "crossbow",
  "thrown",
  "greatsword",
];

/** Ids of skills that only one kind of weapon has; most are retired, and old items still name them. */
const kindOfSkill: ReadonlyMap<number, ItemKind> = new Map([
  [1, "axe"],
  [2, "bow"],
  [3, "crossbow"],
  [4, "dagger"],
  [5, "mace"],
  [9, "spear"],
  [10, "staff"],
  [11, "sword"],
  [12, "thrown"],
  [13, "fists"],
  [41, "greatsword"],
]);

/** Where nobody said what it is, its name may. The first that is found counts. */
const kindOfWord: readonly (readonly [RegExp, ItemKind])[] = [
  [/crossbow|arbalest/i, "crossbow"],
  [/bow\b|yumi|nayin/i, "bow"],
  [/atlatl|\bdarts?\b|javelin|djarid|shouken|throwing/i, "thrown"],
  [/\baxe\b|hatchet|tungi|\bono\b|silifi/i, "axe"],
  [/mace|hammer|club|tofun|jitte|kasrullah|morning/i, "mace"],
  [/spear|trident|yari|budiaq|lance|naginata|partizan|pike/i, "spear"],
  [/dagger|dirk|knife|khanjar|jambiya|stiletto/i, "dagger"],
  [/staff|nabut|quarter/i, "staff"],
  [/cestus|katar|claw|nekode|knuckles|hand wraps/i, "fists"],
];

function meleeKind(item: Looked): ItemKind {
  const places = item.equip_slots | item.current_wielded_location;
  const fallback = (places & EQUIP.twoHanded) !== 0 ? "greatsword" : "sword";
  return byMastery(item) ?? byWord(item.full_name) ?? fallback;
}

function missileKind(item: Looked): ItemKind {
  const places = item.equip_slots | item.current_wielded_location;
  if ((places & EQUIP.ammunition) !== 0) return "arrow";
  return byMastery(item) ?? byWord(item.full_name) ?? "bow";
}

function byMastery({ combat }: Looked): ItemKind | undefined {
  if (combat === null) return undefined;
  return kindOfMastery[(combat.weapon_mastery ?? 0) - 1] ?? kindOfSkill.get(combat.weapon_skill ?? 0);
}

function byWord(name: string): ItemKind | undefined {
  return kindOfWord.find(([word]) => word.test(name))?.[1];
}

const AETHERIA = EQUIP.blueAetheria | EQUIP.yellowAetheria | EQUIP.redAetheria;

function isAetheria({ equip_slots, full_name }: Looked): boolean {
  return (equip_slots & AETHERIA) !== 0 || /aetheria/i.test(full_name);
}
