import { describe, expect, test } from "vitest";
import { EQUIP } from "@/server/facts/equip-slots";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { WIELD_TYPE } from "@/server/facts/wield-requirements";
import { Random } from "../random";
import { BODY, waysToWear } from "./body";
import { INT, type Item } from "./item";
import { outfit } from "./outfit";
import { TINKS_MAX } from "./tinkering";
import { leastWeaponSkill, type Wearer } from "./wearer";

const PLAYER = 0x50_00_1000;

const wearers: readonly Wearer[] = [30, 75, 120, 160, 190, 230, 275].flatMap((level) =>
  (["melee", "missile", "magic"] as const).flatMap((style) =>
    (["slash", "fire", "acid"] as const).map((element) => ({
      level,
      build: { style, element },
      playerId: PLAYER,
    })),
  ),
);

function dress(wearer: Wearer): Item[] {
  let id = 1;
  return outfit(new Random(JSON.stringify(wearer)), wearer, () => id++);
}

function wornAt(items: readonly Item[]): number[] {
  return items.map(({ IntValues }) => IntValues[INT.wornAt] ?? 0);
}

describe.each(wearers)("$build.style $build.element of level $level", (wearer) => {
  const items = dress(wearer);

  test("wears something on every part of the body, and nothing twice", () => {
    const taken = wornAt(items);
    const all = taken.reduce((sum, at) => sum | at, 0);
    for (const slot of [...BODY, EQUIP.neck, EQUIP.leftWrist, EQUIP.rightWrist, EQUIP.leftFinger]) {
      expect(all & slot).toBe(slot);
    }
    for (const slot of [EQUIP.rightFinger, EQUIP.trinket, EQUIP.shirtChest, EQUIP.pantsUpperLegs]) {
      expect(all & slot).toBe(slot);
    }
    expect(taken.reduce((sum, at) => sum + at, 0)).toBe(all);
    for (const item of items) expect(waysToWear(item.IntValues)).toContain(item.IntValues[INT.wornAt]);
  });

  test("may wear and wield all of it", () => {
    const tooMuch = items.filter(({ IntValues }) => {
      const asked = IntValues[INT.wieldLevel] ?? 0;
      const isLevel = IntValues[INT.wieldType] === WIELD_TYPE.level;
      return asked > (isLevel ? wearer.level : leastWeaponSkill(wearer.level));
    });
    expect(tooMuch.map(({ StringValues }) => StringValues[1])).toEqual([]);
  });

  test("holds a weapon of its own way to fight, worked on to the end", () => {
    const held = {
      melee: EQUIP.meleeWeapon | EQUIP.twoHanded,
      missile: EQUIP.missileWeapon,
      magic: EQUIP.held,
    };
    const weapons = items.filter(
      ({ IntValues }) => ((IntValues[INT.wornAt] ?? 0) & held[wearer.build.style]) !== 0,
    );
    expect(weapons.length).toBe(1);
    expect(weapons[0]?.IntValues[INT.tinks]).toBe(TINKS_MAX);
    expect(weapons[0]?.IntValues[INT.imbue]).toBeGreaterThan(0);
    const oneHanded = weapons[0]?.IntValues[INT.wornAt] === EQUIP.meleeWeapon;
    expect(wornAt(items).includes(EQUIP.shield)).toBe(oneHanded);
    expect(wornAt(items).includes(EQUIP.ammunition)).toBe(wearer.build.style === "missile");
  });
});

test("who is old enough wears sets: five pieces of one, the rest mostly of another", () => {
  for (const wearer of wearers.filter(({ level }) => level >= 180)) {
    const counts = new Map<number, number>();
    for (const { ObjectClass, IntValues } of dress(wearer)) {
      const set = IntValues[INT.set];
      if (ObjectClass === OBJECT_CLASS.armor && set) counts.set(set, (counts.get(set) ?? 0) + 1);
    }
    expect(Math.max(0, ...counts.values())).toBeGreaterThanOrEqual(3);
  }
});

test("some armor was looked at while a spell of its wearer's was on it, and some is tinkered", () => {
  const armor = wearers.flatMap(dress).filter(({ ObjectClass }) => ObjectClass === OBJECT_CLASS.armor);
  expect(armor.some(({ ActiveSpells }) => ActiveSpells.includes(4407))).toBe(true);
  expect(armor.some(({ IntValues }) => (IntValues[INT.tinks] ?? 0) === TINKS_MAX)).toBe(true);
});
