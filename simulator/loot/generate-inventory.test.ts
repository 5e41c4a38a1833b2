import { describe, expect, test } from "vitest";
import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { generateInventory } from "./generate-inventory";
import { INT } from "./item";
import { ITEM_IDS_PER_CHARACTER } from "./item-ids";
import { isWorn, MAIN_PACK_SLOTS, SIDE_PACK_SLOTS } from "./pack-space";

describe("a generated inventory", () => {
  test.each([0, 1, 20, 90, 128, 150, 151, 3_000])("of %i items has so many", (itemCount) => {
    expect(generateInventory({ seed: 1, character: 4, itemCount }).length).toBe(itemCount);
  });

  test("is the same for the same options, and another for another seed or character", () => {
    const text = (seed: string, character: number) =>
      JSON.stringify(generateInventory({ seed, character, itemCount: 200 }));
    expect(text("a", 1)).toBe(text("a", 1));
    expect(text("a", 1)).not.toBe(text("b", 1));
    expect(text("a", 1)).not.toBe(text("a", 2));
  });

  test("shares no item id with any other character's", () => {
    const ids = Array.from({ length: 20 }, (_, character) =>
      generateInventory({ seed: "ids", character, itemCount: 1_000 }).map(({ Id }) => Id),
    ).flat();
    expect(new Set(ids).size).toBe(20_000);
    expect(Math.min(...ids)).toBeGreaterThan(0x8000_0000);
  });

  test("has a place of its own for everything that is not worn", () => {
    const items = generateInventory({ seed: "places", character: 2, itemCount: 700 });
    const packs = items
      .filter(({ ObjectClass }) => ObjectClass === OBJECT_CLASS.container)
      .map(({ Id }) => Id);
    const [first] = items;
    const self = first?.IntValues[INT.container] ?? 0;
    const places = items
      .filter((item) => !isWorn(item) && item.ObjectClass !== OBJECT_CLASS.container)
      .map(({ IntValues }) => [IntValues[INT.container] ?? -1, IntValues[INT.slot] ?? -1] as const);
    expect(new Set(places.map(String)).size).toBe(places.length);
    for (const [container, slot] of places) {
      expect([self, ...packs]).toContain(container);
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(container === self ? MAIN_PACK_SLOTS : SIDE_PACK_SLOTS);
    }
  });

  test("is mostly looked at, and worth building suits from", () => {
    const items = generateInventory({ seed: "suits", character: 0, itemCount: 3_000 });
    const armor = items.filter(({ ObjectClass }) => ObjectClass === OBJECT_CLASS.armor);
    expect(armor.length).toBeGreaterThan(1_000);
    expect(armor.filter(({ HasIdData }) => HasIdData).length).toBeGreaterThan(armor.length * 0.9);
    expect(armor.filter(({ IntValues }) => IntValues[INT.set]).length).toBeGreaterThan(150);
  });

  test("ends where a character's ids end", () => {
    const itemCount = ITEM_IDS_PER_CHARACTER + 1;
    expect(() => generateInventory({ seed: 1, character: 0, itemCount })).toThrow(RangeError);
  });
});
