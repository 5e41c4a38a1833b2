import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combat, item, ratings } from "@/app/_items/test/item";
import type { InventoryItem } from "@/server/contract/http/items";
import { EQUIP } from "@/server/facts/equip-slots";
import { carriedOf, MAIN_PACK_SLOTS, type Pack } from "./packs";
import { dollSlots, paperDoll } from "./paper-doll";
import { placeOfItem } from "./place-of-item";
import { totalsOf } from "./totals";

let nextId = 100;
const thing = (fields: Partial<InventoryItem> = {}) => item({ item_id: nextId++, ...fields });
const pack = (fields: Partial<InventoryItem> = {}) =>
  thing({ full_name: "Pack", object_class: 10, items_capacity: 24, ...fields });
const idsAt = ({ cells }: Pick<Pack, "cells">) =>
  Object.fromEntries(cells.flatMap((cell, at) => (cell ? [[at, cell.item_id]] : [])));
const labels = (items: readonly InventoryItem[]) => carriedOf(items).packs.map(({ label }) => label);
const packNamed = (items: readonly InventoryItem[], label: string) =>
  carriedOf(items).packs.find((one) => one.label === label) ?? expect.fail(`no ${label}`);

describe("packs", () => {
  test("containers and foci are packs, in the order of their places; equal names get a number", () => {
    const items = [
      pack({ slot: 2 }),
      pack({ slot: 0 }),
      thing({ full_name: "Foci of Strife", object_class: 38, slot: 1 }),
    ];
    expect(labels(items)).toEqual(["Main pack", "Pack 1", "Foci of Strife", "Pack 2"]);
    expect(packNamed(items, "Foci of Strife").capacity).toBe(0);
  });

  test("an item lies at its slot of the pack whose id it names", () => {
    const bag = pack();
    const inBag = thing({ container_id: bag.item_id, slot: 5 });
    const main = thing({ slot: 17 });
    const items = [bag, inBag, main];
    expect(idsAt(packNamed(items, "Pack"))).toEqual({ 5: inBag.item_id });
    expect(idsAt(packNamed(items, "Main pack"))).toEqual({ 17: main.item_id });
    expect(packNamed(items, "Pack").cells).toHaveLength(24);
    expect(packNamed(items, "Main pack").cells).toHaveLength(MAIN_PACK_SLOTS);
  });

  test("what lies in no pack that is known lies in the main pack, packs too while the character's own id is unknown", () => {
    const bag = pack({ container_id: 0x5000_0001 });
    const lost = thing({ container_id: 0x5000_0001, slot: 3 });
    const items = [bag, lost];
    expect(labels(items)).toEqual(["Main pack", "Pack"]);
    expect(idsAt(packNamed(items, "Main pack"))).toEqual({ 3: lost.item_id });
  });

  test("a container inside a pack is a thing like others", () => {
    const bag = pack();
    const inner = pack({ container_id: bag.item_id, slot: 0, full_name: "Sack" });
    expect(labels([bag, inner])).toEqual(["Main pack", "Pack"]);
    expect(idsAt(packNamed([bag, inner], "Pack"))).toEqual({ 0: inner.item_id });
  });

  test("what has no slot, a taken one or none of the pack's follows the last one in use, beyond the end if need be", () => {
    const bag = pack({ items_capacity: 4 });
    const inBag = (slot: number | null) => thing({ container_id: bag.item_id, slot });
    const first = inBag(1);
    const again = inBag(1);
    const far = inBag(9);
    const none = inBag(null);
    expect(idsAt(packNamed([bag, none, far, again, first], "Pack"))).toEqual({
      1: first.item_id,
      2: again.item_id,
      3: far.item_id,
      4: none.item_id,
    });
  });

  test("whatever a plugin says, every item is in exactly one place", () => {
    const ids = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 99);
    const anyItem = fc.record({
      object_class: fc.constantFrom(2, 10, 38, 8),
      container_id: ids,
      slot: fc.option(fc.integer({ min: 0, max: 130 })),
      current_wielded_location: fc.constantFrom(0, 0, 0, 0x200, 0x100000, 0x8000_0000),
      items_capacity: fc.option(fc.constantFrom(0, 1, 24)),
    });
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 12 }), (all) => {
        const items = all.map((fields, at) => item({ ...fields, item_id: at + 1 }));
        const { packs, worn } = carriedOf(items);
        const placed = [
          ...worn,
          ...packs.flatMap(({ item }) => item ?? []),
          ...packs.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? [])),
        ].map(({ item_id }) => item_id);
        expect(placed.sort((a, b) => a - b)).toEqual(items.map(({ item_id }) => item_id));
      }),
    );
  });
});

describe("place in words", () => {
  test("the pack and the slot as the game counts, or where it is worn", () => {
    const bag = pack();
    const inBag = thing({ container_id: bag.item_id, slot: 4 });
    const worn = thing({ current_wielded_location: EQUIP.chest, wear_slots: ["chest", "abdomen"] });
    const loose = thing();
    const carried = carriedOf([bag, inBag, worn, loose]);
    expect(placeOfItem(inBag, carried)).toEqual({ short: "Pack", full: "Pack, slot 5" });
    expect(placeOfItem(worn, carried).full).toBe("Worn: chest, abdomen");
    expect(placeOfItem(loose, carried).full).toBe("Main pack");
    expect(placeOfItem(bag, carried).full).toBe("Beside the main pack");
  });
});

describe("paper doll", () => {
  const at = (worn: readonly InventoryItem[]) => {
    const { places, others } = paperDoll(worn);
    const taken = places
      .filter(({ item }) => item !== null)
      .map(({ slot, item }) => [slot.id, item?.item_id]);
    return {
      ...Object.fromEntries(taken),
      ...(others.length > 0 ? { others: others.map((one) => one.item_id) } : {}),
    };
  };

  test("a piece that covers several places is shown at each, told by one of them or by all", () => {
    const coat = {
      wear_slots: ["chest", "abdomen", "upperarms"] as InventoryItem["wear_slots"],
      object_class: 2,
    };
    const one = thing({ ...coat, current_wielded_location: EQUIP.chest });
    const all = thing({ ...coat, current_wielded_location: EQUIP.chest | EQUIP.abdomen | EQUIP.upperArms });
    for (const worn of [one, all]) {
      expect(at([worn])).toEqual({ chest: worn.item_id, abdomen: worn.item_id, "upper-arms": worn.item_id });
    }
  });

  test("rings and bracelets are on the side where they are worn", () => {
    const left = thing({ current_wielded_location: EQUIP.leftFinger, wear_slots: ["finger"] });
    const right = thing({ current_wielded_location: EQUIP.rightFinger, wear_slots: ["finger"] });
    const wrist = thing({ current_wielded_location: EQUIP.rightWrist, wear_slots: ["wrist"] });
    expect(at([left, right, wrist])).toEqual({
      "left-finger": left.item_id,
      "right-finger": right.item_id,
      "right-wrist": wrist.item_id,
    });
  });

  test("boots that hang over the pants are at the feet only", () => {
    const boots = thing({
      current_wielded_location: EQUIP.feet | EQUIP.pantsLowerLegs,
      wear_slots: ["feet"],
    });
    expect(at([boots])).toEqual({ feet: boots.item_id });
  });

  test.each([
    [EQUIP.meleeWeapon, "weapon"],
    [EQUIP.missileWeapon, "weapon"],
    [EQUIP.held, "weapon"],
    [EQUIP.twoHanded, "weapon"],
    [EQUIP.shield, "shield"],
    [EQUIP.ammunition, "ammunition"],
    [EQUIP.cloak, "cloak"],
    [EQUIP.trinket, "trinket"],
    [EQUIP.neck, "neck"],
    [EQUIP.redAetheria, "red"],
    [EQUIP.shirtChest | EQUIP.shirtUpperArms, "shirt"],
    [EQUIP.pantsUpperLegs, "pants"],
  ])("what is worn at %i is at %s", (bits, id) => {
    const worn = thing({ current_wielded_location: bits });
    expect(at([worn])).toEqual({ [id]: worn.item_id });
  });

  test("two things at one place, and places that the doll has not, lose nothing", () => {
    const sword = thing({ current_wielded_location: EQUIP.meleeWeapon });
    const wand = thing({ current_wielded_location: EQUIP.held });
    const odd = thing({ current_wielded_location: 0x8000_0000 });
    expect(at([sword, wand, odd])).toEqual({ weapon: sword.item_id, others: [wand.item_id, odd.item_id] });
  });

  test("every place has a name of its own", () => {
    expect(new Set(dollSlots.map(({ id }) => id)).size).toBe(dollSlots.length);
    expect(new Set(dollSlots.map(({ label }) => label)).size).toBe(dollSlots.length);
  });
});

describe("totals", () => {
  const totals = (items: readonly InventoryItem[]) => totalsOf(items, carriedOf(items));

  test("what lies in a pack counts once, although the pack's own burden has it too", () => {
    const bag = pack({ burden: 265, value: 1_010 });
    const inBag = thing({ container_id: bag.item_id, burden: 200, value: 1_000 });
    const loose = thing({ burden: 50, value: 7 });
    expect(totals([bag, inBag, loose])).toMatchObject({ items: 3, burden: 315, value: 1_017 });
    expect(totals([{ ...bag, burden: 65, value: null }, inBag, loose])).toMatchObject({
      burden: 250,
      value: 1_007,
    });
  });

  test("free slots are those of the main pack and of side packs; packs and worn things take none", () => {
    const bag = pack();
    const items = [
      bag,
      thing({ object_class: 38 }),
      thing({ container_id: bag.item_id }),
      thing(),
      thing({ current_wielded_location: EQUIP.chest }),
    ];
    expect(totals(items)).toMatchObject({ freeMain: 101, freeSide: 23 });
  });

  test("a pack that holds more than it should has no slot less than none", () => {
    const bag = pack({ items_capacity: 1 });
    const full = [bag, thing({ container_id: bag.item_id }), thing({ container_id: bag.item_id })];
    expect(totals(full).freeSide).toBe(0);
  });

  test("armor level and ratings are of what is worn; a coat counts once, a shield protects no part of the body", () => {
    const coat = thing({
      current_wielded_location: EQUIP.chest,
      wear_slots: ["chest", "abdomen"],
      combat: combat({ armor_level: 385 }),
      ratings: ratings({ damage: 2, crit_damage: 1, total: 3 }),
    });
    const shield = thing({ current_wielded_location: EQUIP.shield, combat: combat({ armor_level: 500 }) });
    const ring = thing({
      current_wielded_location: EQUIP.leftFinger,
      ratings: ratings({ damage: 1, total: 1 }),
    });
    const spare = thing({ combat: combat({ armor_level: 300 }), ratings: ratings({ damage: 9, total: 9 }) });
    const sums = totals([coat, shield, ring, spare]);
    expect(sums).toMatchObject({ armorLevel: 385, ratingsTotal: 4 });
    expect(sums.ratings).toMatchObject({ damage: 3, crit_damage: 1, vitality: 0 });
  });
});
