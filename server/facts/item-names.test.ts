import { describe, expect, it } from "vitest";
import { creatureTypeName, creatureTypes } from "./creature-types";
import { damageTypeNames, damageTypes } from "./damage-types";
import { equipSlotLabels, equipSlots } from "./equip-slots";
import { heritageName, heritages } from "./heritages";
import { imbueNames, imbues } from "./imbues";
import { itemSetName, itemSets } from "./item-sets";
import { materialName, materials } from "./materials";
import { OBJECT_CLASS, objectClasses, objectClassName } from "./object-classes";
import { skillName, skills } from "./skills";
import { weaponMasteries, weaponMasteryName, wieldTypes } from "./wield-requirements";

type Named = readonly { id: number; name: string }[];

describe("lists of the game's names", () => {
  it.each<[string, Named, (id: number) => string | null, number, number]>([
    ["object classes", objectClasses, objectClassName, 0, 42],
    ["materials", materials, materialName, 1, 77],
    ["sets", itemSets, itemSetName, 1, 140],
    ["skills", skills, skillName, 1, 54],
    ["creature types", creatureTypes, creatureTypeName, 1, 101],
    ["heritages", heritages, heritageName, 1, 13],
    ["weapon masteries", weaponMasteries, weaponMasteryName, 1, 11],
  ])("of %s hold every id once and know no other", (_, list, nameOf, first, last) => {
    expect(list.map(({ id }) => id)).toEqual(Array.from({ length: last - first + 1 }, (_, at) => first + at));
    for (const { id, name } of list) {
      expect(name).toMatch(/^[A-Z]\S*( \S+)*$/);
      expect(nameOf(id)).toBe(name);
    }
    for (const id of [first - 1, last + 1, -1, 0.5, Number.NaN]) expect(nameOf(id)).toBeNull();
  });

  it.each<[string, (id: number) => string | null, number, string]>([
    ["object class", objectClassName, 1, "Melee Weapon"],
    ["object class", objectClassName, 37, "NPC"],
    ["object class", objectClassName, 39, "Salvage"],
    ["material", materialName, 9, "Gem"],
    ["material", materialName, 50, "Zircon"],
    ["material", materialName, 51, "Ivory"],
    ["material", materialName, 64, "Steel"],
    ["material", materialName, 73, "Ebony"],
    ["set", itemSetName, 13, "Soldier's Set"],
    ["set", itemSetName, 29, "Lightning Proof Set"],
    ["set", itemSetName, 39, "Sigil of Vigor"],
    ["set", itemSetName, 71, "Weave of Melee Defense"],
    ["set", itemSetName, 90, "Weave of Summoning"],
    ["set", itemSetName, 129, "Blackfire Shivering Clouded Spirit"],
    ["set", itemSetName, 140, "Paragon Melee Weapons"],
    ["skill", skillName, 14, "Arcane Lore"],
    ["skill", skillName, 44, "Heavy Weapons"],
    ["creature type", creatureTypeName, 1, "Olthoi"],
    ["creature type", creatureTypeName, 9, "Phyntos Wasp"],
    ["creature type", creatureTypeName, 14, "Undead"],
    ["creature type", creatureTypeName, 40, "Unknown"],
    ["creature type", creatureTypeName, 70, "Gotrok Lugian"],
    ["creature type", creatureTypeName, 101, "Anekshay"],
    ["heritage", heritageName, 2, "Gharu'ndim"],
    ["weapon mastery", weaponMasteryName, 11, "Two Handed Combat"],
  ])("%s %# is named as the game does", (_, nameOf, id, name) => {
    expect(nameOf(id)).toBe(name);
  });

  it("of classes agrees with the constants", () => {
    for (const [key, id] of Object.entries(OBJECT_CLASS)) {
      const words = (objectClassName(id) ?? "")
        .replace("Wand, Staff or Orb", "Wand Staff Orb")
        .replaceAll(" ", "");
      expect(key.toLowerCase()).toBe(words.toLowerCase());
    }
  });

  it("has materials by family", () => {
    const counts = new Map<string, number>();
    for (const { family } of materials) counts.set(family, (counts.get(family) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      ceramic: 2,
      cloth: 6,
      gem: 42,
      animal: 5,
      metal: 9,
      stone: 7,
      wood: 6,
    });
  });

  it("has sets by kind", () => {
    const ofLoot = itemSets.filter(({ kind }) => kind === "loot_armor").map(({ id }) => id);
    expect([ofLoot[0], ofLoot.at(-1), ofLoot.length]).toEqual([13, 29, 17]);
    expect(itemSets.filter(({ kind }) => kind === "cloak")).toHaveLength(41);
    expect(itemSets.filter(({ kind }) => kind === "aetheria").map(({ id }) => id)).toEqual([
      35, 36, 37, 38, 39,
    ]);
  });

  it("knows which skills nobody can train", () => {
    const retired = skills.filter(({ isRetired }) => isRetired).map(({ id }) => id);
    expect(retired).toEqual([1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 17, 25, 26, 42, 53]);
    expect(skills.find(({ id }) => id === 30)).toEqual({
      id: 30,
      name: "Magic Item Tinkering",
      key: "magic_item_tinkering",
    });
  });

  it("has kinds of requirements from none to heritage", () => {
    expect(wieldTypes.map(({ id }) => id)).toEqual(Array.from({ length: 13 }, (_, id) => id));
    expect([wieldTypes[2]?.name, wieldTypes[7]?.name, wieldTypes[12]?.name]).toEqual([
      "skill (base)",
      "character level",
      "heritage",
    ]);
  });
});

describe("bits", () => {
  it.each<[string, readonly { bit: number }[], number]>([
    ["imbues", imbues, 18],
    ["damage types", damageTypes, 11],
    ["places to wear and wield", equipSlots, 31],
  ])("of %s are single ones, unsigned, in their order", (_, list, count) => {
    expect(list).toHaveLength(count);
    for (const { bit } of list) expect(Math.log2(bit) % 1).toBe(0);
    expect(list.map(({ bit }) => bit)).toEqual(
      [...new Set(list.map(({ bit }) => bit))].sort((one, other) => one - other),
    );
  });

  it.each([
    [0, []],
    [0x1, ["Critical Strike"]],
    [0x8000_0000, ["Ignore All Armor"]],
    [-(2 ** 31), ["Ignore All Armor"]],
    [0x4000_0010, ["Pierce Rending", "Always Critical"]],
    [0x8000, []],
  ])("imbues in %d are %j", (bits, names) => {
    expect(imbueNames(bits)).toEqual(names);
  });

  it.each([
    [0, []],
    [3, ["Slash", "Pierce"]],
    [1024, ["Nether"]],
    [2048, []],
  ])("damage types in %d are %j", (bits, names) => {
    expect(damageTypeNames(bits)).toEqual(names);
  });

  it("has keys of damage types in lower case", () => {
    for (const { name, key } of damageTypes) expect(key).toBe(name.toLowerCase());
  });

  it("says where something is worn", () => {
    expect(equipSlotLabels(0x30000)).toEqual(["Left bracelet", "Right bracelet"]);
    expect(equipSlotLabels(0)).toEqual([]);
  });
});
