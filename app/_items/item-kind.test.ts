import { describe, expect, test } from "vitest";
import { damageTypes } from "@/server/facts/damage-types";
import { EQUIP, wearSlots } from "@/server/facts/equip-slots";
import { materials } from "@/server/facts/materials";
import { objectClasses } from "@/server/facts/object-classes";
import { weaponMasteries } from "@/server/facts/wield-requirements";
import { itemColor } from "./item-color";
import { itemKind } from "./item-kind";
import { itemShapes } from "./item-shapes";
import { combat, enhancements, item } from "./test/item";
import { tipPlace } from "./tip-place";

describe("kind", () => {
  test.each([
    ["helm", { object_class: 2, wear_slots: ["head"] }],
    ["breastplate", { object_class: 2, wear_slots: ["chest", "upperarms", "lowerarms"] }],
    ["robe", { object_class: 3, wear_slots: ["chest", "abdomen", "upperlegs", "lowerlegs"] }],
    ["leggings", { object_class: 2, wear_slots: ["abdomen", "upperlegs", "lowerlegs"] }],
    ["boots", { object_class: 2, wear_slots: ["lowerlegs", "feet"] }],
    ["girth", { object_class: 2, wear_slots: ["abdomen"] }],
    ["shield", { object_class: 2, wear_slots: ["shield"] }],
    ["cloak", { object_class: 3, wear_slots: ["cloak"] }],
    ["pants", { object_class: 3, wear_slots: ["pants"] }],
    ["ring", { object_class: 4, wear_slots: ["finger"] }],
    ["axe", { object_class: 1, combat: combat({ weapon_mastery: 3, weapon_skill: 44 }) }],
    ["dagger", { object_class: 1, combat: combat({ weapon_skill: 4 }) }],
    ["mace", { object_class: 1, full_name: "Silver Morning Star" }],
    ["greatsword", { object_class: 1, equip_slots: EQUIP.twoHanded, full_name: "Nodachi" }],
    ["crossbow", { object_class: 9, full_name: "Oak Heavy Crossbow" }],
    ["bow", { object_class: 9, full_name: "Oak Longbow" }],
    ["arrow", { object_class: 9, equip_slots: EQUIP.ammunition, full_name: "Deadly Arrow" }],
    ["orb", { object_class: 31, full_name: "Mahogany Orb" }],
    ["wand", { object_class: 31, full_name: "Mahogany Sceptre" }],
    ["aetheria", { object_class: 11, equip_slots: EQUIP.blueAetheria }],
    ["gem", { object_class: 11, full_name: "Aquamarine" }],
    ["essence", { object_class: 8, full_name: "Acid Elemental Essence" }],
    ["salvage", { object_class: 39 }],
    ["thing", { object_class: 8, full_name: "Quintessence" }],
    ["thing", { object_class: 99 }],
  ] as const)("%s %#", (kind, fields) => {
    expect(
      itemKind(item({ ...fields, wear_slots: [...("wear_slots" in fields ? fields.wear_slots : [])] })),
    ).toBe(kind);
  });

  test("whatever there is has a drawing", () => {
    for (const { id } of objectClasses)
      expect(itemShapes[itemKind(item({ object_class: id }))]).toBeDefined();
    for (const slot of wearSlots) {
      expect(itemKind(item({ object_class: 2, wear_slots: [slot] }))).not.toBe("thing");
    }
    for (const { id } of weaponMasteries) {
      const kind = itemKind(item({ object_class: 1, combat: combat({ weapon_mastery: id }) }));
      expect(itemShapes[kind]).toBeDefined();
    }
  });
});

test("every drawing stays on its grid and has a line", () => {
  for (const [kind, paths] of Object.entries(itemShapes)) {
    expect(paths.join(""), kind).toMatch(/^[mM]/);
    for (const path of paths) expect(path, kind).toMatch(/^[MmLlHhVvCcSsAaZz\d\s.,-]*$/);
  }
});

describe("color", () => {
  test("every element and every material has one", () => {
    for (const { bit } of damageTypes)
      expect(itemColor(item({ combat: combat({ damage_type: bit }) }))).toMatch(/^text-/);
    for (const { id } of materials) {
      expect(itemColor(item({ enhancements: enhancements({ material: id }) }))).not.toBe("text-ink-2");
    }
  });

  test("a weapon's element goes before its material; what has neither is plain", () => {
    const parts = { combat: combat({ damage_type: 16 }), enhancements: enhancements({ material: 64 }) };
    expect(itemColor(item(parts))).toBe("text-fire");
    expect(itemColor(item({ enhancements: parts.enhancements }))).toBe("text-slash");
    expect(itemColor(item())).toBe("text-ink-2");
  });
});

describe("tip", () => {
  const screen = { width: 1000, height: 800 };
  const tip = { width: 400, height: 300 };
  const thing = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 40 });

  test.each([
    ["lower right", thing(100, 100), { left: 134, top: 134 }],
    ["lower left", thing(900, 100), { left: 506, top: 134 }],
    ["upper right", thing(100, 700), { left: 134, top: 406 }],
    ["upper left", thing(900, 700), { left: 506, top: 406 }],
  ])("off the %s corner", (_name, at, expected) => {
    expect(tipPlace(at, tip, screen)).toEqual(expected);
  });

  test("where neither above nor below has room it stands beside, all of it on the screen", () => {
    const high = { width: 400, height: 700 };
    expect(tipPlace(thing(100, 380), high, screen)).toEqual({ left: 141, top: 92 });
    expect(tipPlace(thing(900, 380), high, screen)).toEqual({ left: 499, top: 92 });
  });
});
