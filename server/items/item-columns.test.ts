import { describe, expect, it } from "vitest";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { deriveItem } from "./derive-item";

describe("columns that follow from several properties", () => {
  const derive = (ints: object, doubles: object = {}, objectClass: number = OBJECT_CLASS.armor) =>
    deriveItem({ Id: 1, ObjectClass: objectClass, HasIdData: true, IntValues: ints, DoubleValues: doubles });

  it("imbues are what several properties hold together, unsigned", () => {
    const { imbue, imbue_names } =
      derive({ 179: 1, 303: -(2 ** 31), 304: 0, 305: 0x400, 306: "4" })?.enhancements ?? {};
    expect(imbue).toBe(0x8000_0405);
    expect(imbue_names).toEqual(["Critical Strike", "Armor Rending", "Melee Defense", "Ignore All Armor"]);
  });

  it.each([
    [{ 158: 7, 160: 180 }, 180],
    [{ 158: 2, 159: 44, 160: 400 }, 0],
    [{ 158: 2, 160: 400, 273: 7, 275: 150 }, 150],
    [{ 158: 7, 160: 100, 270: 7, 272: 180 }, 180],
    [{ 158: 7 }, 0],
    [{ 158: 7, 160: -5 }, 0],
    [{ 366: 54, 367: 570, 369: 185 }, 0],
    [{}, 0],
  ])("of requirements %j the character's level is %d", (ints, level) => {
    expect(derive(ints)?.requirements?.character_level).toBe(level);
  });

  it.each([
    [OBJECT_CLASS.armor, { 105: 8 }, {}, 8],
    [OBJECT_CLASS.armor, { 105: 8 }, { 167772169: 6.2 }, 8],
    [OBJECT_CLASS.armor, {}, { 167772169: 7 }, 7],
    [OBJECT_CLASS.armor, { 105: 0 }, {}, null],
    [OBJECT_CLASS.salvage, { 105: 83 }, { 167772169: 8.34 }, 8.34],
    [OBJECT_CLASS.salvage, { 105: 83 }, { 8004: 8.3 }, 8.3],
    [OBJECT_CLASS.salvage, { 105: 83 }, {}, undefined],
  ])("workmanship of class %d with %j and %j is %j", (objectClass, ints, doubles, expected) => {
    expect(derive(ints, doubles, objectClass)?.enhancements?.workmanship).toBe(expected);
  });

  it.each([
    [-0.05, 20],
    [-0.04, 25],
    [-30, 30],
    [-1, 1],
    [0, null],
    [null, null],
  ])("a mana rate of %j is %j seconds a point", (rate, seconds) => {
    expect(derive({}, { 5: rate })?.enhancements?.mana_rate).toBe(seconds);
  });

  it.each([
    [{ 114: 1 }, true],
    [{ 114: 2 }, true],
    [{ 114: 0 }, false],
    [{ 114: true }, true],
    [{}, null],
  ])("attuned of %j is %j", (ints, attuned) => {
    expect(derive(ints)?.item.attuned).toBe(attuned);
  });

  it.each([
    [{ 17: 251 }, "rare_id", 251],
    [{ 17: 0 }, "rare_id", null],
    [{ 17: -1 }, "rare_id", null],
    [{ 33: -2 }, "bonded", -2],
    [{ 231735296: -1 }, "slot", null],
    [{ 231735296: 0 }, "slot", 0],
    [{ 218103814: 0 }, "stack_count", 1],
    [{ 218103814: -3, 218103815: 2_147_483_648 }, "stack_max", 1],
    [{ 218103810: -1_342_283_077 }, "container_id", 2_952_684_219],
    [{ 218103822: -(2 ** 31) }, "equip_slots", 2_147_483_648],
    [{ 10: "512" }, "current_wielded_location", 512],
    [{ 5: "1,830" }, "burden", 1830],
    [{ 5: 12.9 }, "burden", 12],
  ] as const)("of %j %s is %j", (ints, column, value) => {
    expect(derive(ints)?.item[column]).toBe(value);
  });

  it.each([
    ["as it covers", 0, 0x3000, ["upperarms", "lowerarms"], ["upperarms", "lowerarms"]],
    ["as it is worn", 0x1800, 0, ["upperarms", "lowerarms"], ["upperarms", "lowerarms"]],
    ["but not where it only hangs over", 0x100, 0x1_0200, ["feet"], []],
  ])("loot is reduced %s", (_, equip, covers, wear, reduces) => {
    const item = derive({ 105: 5, 218103822: equip, 218103821: covers })?.item;
    expect([item?.wear_slots, item?.reduces_to]).toEqual([wear, reduces]);
  });

  it.each([
    [{ 105: 5 }, true],
    [{ 131: 64 }, true],
    [{ 105: 0, 131: 0 }, false],
    [{}, false],
  ])("%j is loot: %j", (ints, isLoot) => {
    const reduces = derive({ ...ints, 218103822: 0x4100 })?.item.reduces_to;
    expect(reduces).toEqual(isLoot ? ["feet"] : []);
  });
});
