import { describe, expect, it } from "vitest";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { deriveItem } from "./derive-item";
import { itemSpellsOf } from "./item-spells";
import { type MeleeFacts, meleeDamage, missileDamage } from "./weapon-damage";

const IRON = 61;
const DONE = { material: IRON, tinks: 10, isImbued: true, spells: [] };

describe("damage of a melee weapon, buffed and tinkered", () => {
  // Most x (1.1 - 0.45 x variance), with 24 of Blood Drinker VIII in most.
  it.each<[string, Partial<MeleeFacts>, number | null]>([
    ["no variance left: 100 x 1.1", { maxDamage: 76, variance: 0 }, 110],
    ["all variance: 100 x 0.65", { maxDamage: 76, variance: 1 }, 65],
    // Nine hits of ten do 75 to 100, so 87.5 on average, the tenth 200: 78.75 + 20.
    ["a quarter of variance: 98.75", { maxDamage: 76, variance: 0.25 }, 98.75],
    ["variance below none", { maxDamage: 76, variance: -0.1 }, null],
    ["variance above all", { maxDamage: 76, variance: 1.1 }, null],
    // Nine times iron, as granite does nothing to no variance: 109 x 1.1.
    ["nothing spent, no variance", { maxDamage: 76, variance: 0, tinks: 0, isImbued: false }, 119.9],
    // Ten times, the imbue being there without having been paid.
    ["nothing spent, imbued", { maxDamage: 76, variance: 0, tinks: 0 }, 121],
    ["nobody knows what was spent", { maxDamage: 76, variance: 0, tinks: null, isImbued: false }, 119.9],
    ["more spent than there is", { maxDamage: 76, variance: 0, tinks: 14, isImbued: false }, 110],
    [
      "nothing spent, of a quest",
      { maxDamage: 76, variance: 0, material: null, tinks: 0, isImbued: false },
      110,
    ],
    // Iron 101 x 0.65 = 65.65, granite 100 x (1.1 - 0.36) = 74.
    ["one left, granite", { maxDamage: 76, variance: 1, tinks: 9 }, 74],
    // Iron 101 x 1.055 = 106.555, granite 100 x 1.064 = 106.4.
    ["one left, iron", { maxDamage: 76, variance: 0.1, tinks: 9 }, 106.555],
  ])("%s", (_, facts, damage) => {
    const figure = meleeDamage({ ...DONE, maxDamage: 76, variance: 0, ...facts });
    expect(figure === null ? null : Number(figure.toFixed(6))).toBe(damage);
  });

  it.each([
    [[], [], 110],
    // Its own cantrips count, in force or not; a spell of a level only takes away while it is in force.
    [[2598], [], 112.2],
    [[2586], [], 114.4],
    [[4661], [4661], 110],
    [[6089], [], 121],
    [[1616], [], 110],
    [[], [1616], 88],
    [[], [2096], 85.8],
    [[], [4395], 83.6],
    [[], [5998], 85.8],
    // Spirit Thirst is for casters.
    [[6098], [6098], 110],
  ])("with spells %j, and %j in force, is %d", (own, active, damage) => {
    const spells = itemSpellsOf({ Spells: own, ActiveSpells: active });
    expect(meleeDamage({ ...DONE, maxDamage: 76, variance: 0, spells })).toBeCloseTo(damage, 6);
  });
});

describe("the figure of a missile weapon", () => {
  it.each([
    [0, 2.4, 22, 68.666_67],
    [5, 1, 0, 5],
    [0, 2.5, 0, 50],
    [0, 1, 10, 10],
    [12, 2.65, 18, 85],
  ])("damage %d, modifier %d, element %d", (maxDamage, damageBonus, elementalDamageBonus, figure) => {
    expect(missileDamage({ maxDamage, damageBonus, elementalDamageBonus, spells: [] })).toBeCloseTo(
      figure,
      4,
    );
  });
});

describe("which figure a weapon has", () => {
  const figures = (objectClass: number, ints: object, doubles: object, isAppraised = true) => {
    const combat = deriveItem({
      Id: 1,
      ObjectClass: objectClass,
      HasIdData: isAppraised,
      IntValues: ints,
      DoubleValues: doubles,
    })?.combat;
    return [combat?.damage_over_time !== null, combat?.missile_damage !== null];
  };
  const damage = { 218103842: 40 };
  const variance = { 167772171: 0.3 };
  const modifier = { 167772174: 2.3 };

  it.each<[string, number, object, object, boolean, boolean[]]>([
    ["a sword", OBJECT_CLASS.meleeWeapon, damage, variance, true, [true, false]],
    ["a sword of unknown variance", OBJECT_CLASS.meleeWeapon, damage, {}, true, [false, false]],
    ["a sword of unknown damage", OBJECT_CLASS.meleeWeapon, {}, variance, true, [false, false]],
    ["a bow", OBJECT_CLASS.missileWeapon, damage, modifier, true, [false, true]],
    ["a bow without a damage of its own", OBJECT_CLASS.missileWeapon, {}, modifier, true, [false, true]],
    ["a bow without a modifier", OBJECT_CLASS.missileWeapon, damage, variance, true, [false, false]],
    ["a bow nobody appraised", OBJECT_CLASS.missileWeapon, damage, modifier, false, [false, false]],
    ["a caster", OBJECT_CLASS.wandStaffOrb, damage, { ...variance, ...modifier }, true, [false, false]],
  ])("%s", (_, objectClass, ints, doubles, isAppraised, expected) => {
    expect(figures(objectClass, ints, doubles, isAppraised)).toEqual(expected);
  });
});
