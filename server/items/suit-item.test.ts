import { describe, expect, it } from "vitest";
import { WEAR_SLOTS, type WearSlot } from "@/server/contract/http/items";
import { ITEM_KINDS, suitItem } from "@/server/contract/suits";
import { wearSlotsOf } from "@/server/facts/wear-slots";
import { deriveItem } from "./derive-item";
import { slotBits } from "./sighting";
import { type SuitItemFacts, suitItemOf } from "./suit-item";
import { suitKindOf, suitKinds } from "./suit-kinds";

const breastplate: SuitItemFacts = {
  character_name: "Larsson",
  item_id: 0x8000_0001,
  full_name: "Steel Celdon Breastplate",
  has_id_data: true,
  wear_slots: slotBits(["chest"]),
  reduces_to: 0,
  current_wielded_location: 0,
  attuned: null,
  bonded: null,
  armor_level: 385,
  starting_armor_level: 385,
  tinks: 0,
  imbue: null,
  material: 64,
  workmanship: 8,
  item_set: 14,
  ratings: [2, null, 0, -1, 3, null, null, 2_000],
  requirements: [7, 1, 180],
};
const itemOf = (change: Partial<SuitItemFacts> = {}) =>
  suitItemOf({ ...breastplate, ...change }, [4696, 6105]);
const wornAt = (...slots: WearSlot[]) => ({ wear_slots: slotBits(slots) });

describe("an item as the suit builder sees it", () => {
  it("has all that a search asks of it", () => {
    const item = itemOf();
    expect(item).toEqual({
      id: "2147483649",
      name: "Steel Celdon Breastplate",
      character: "Larsson",
      kind: "armor",
      coverage: ["chest"],
      alternatives: [],
      armorLevel: 385,
      setId: 14,
      spells: [4696, 6105],
      ratings: { damage: 2, critDamage: 3, vitality: 1_000 },
      wield: [{ kind: "level", value: 180 }],
      workmanship: 8,
      attuned: false,
      bonded: false,
      equippedBy: null,
    });
    expect(suitItem.parse(item)).toEqual(item);
  });

  it("is none before it was appraised", () => {
    expect(itemOf({ has_id_data: false })).toBeNull();
  });

  it.each<[string, WearSlot[], string | null]>([
    ["a helm", ["head"], "armor"],
    ["a robe", ["chest", "abdomen", "upperarms", "lowerarms", "upperlegs", "lowerlegs", "feet"], "armor"],
    ["a shield", ["shield"], "shield"],
    ["a shirt", ["shirt"], "shirt"],
    ["pants", ["pants"], "pants"],
    ["underclothes of the whole body", ["shirt", "pants"], null],
    ["a necklace", ["neck"], "necklace"],
    ["a bracelet", ["wrist"], "bracelet"],
    ["a ring", ["finger"], "ring"],
    ["a trinket", ["trinket"], "trinket"],
    ["a cloak", ["cloak"], "cloak"],
    ["a cloak with a hood", ["head", "cloak"], "cloak"],
    ["a weapon, aetheria, a key", [], null],
  ])("%s: worn at %j it is %j", (_, slots, kind) => {
    expect(itemOf(wornAt(...slots))?.kind ?? null).toBe(kind);
  });

  it.each<[string, WearSlot[], WearSlot[], string[], string[][]]>([
    [
      "a hauberk",
      ["chest", "abdomen", "upperarms", "lowerarms"],
      ["chest"],
      ["chest", "abdomen", "upperArms", "lowerArms"],
      [["chest"]],
    ],
    [
      "sleeves",
      ["upperarms", "lowerarms"],
      ["upperarms", "lowerarms"],
      ["upperArms", "lowerArms"],
      [["upperArms"], ["lowerArms"]],
    ],
    [
      "leggings",
      ["abdomen", "upperlegs", "lowerlegs"],
      ["abdomen", "upperlegs", "lowerlegs"],
      ["abdomen", "upperLegs", "lowerLegs"],
      [["abdomen"], ["upperLegs"], ["lowerLegs"]],
    ],
    ["plate boots", ["lowerlegs", "feet"], ["feet"], ["lowerLegs", "feet"], [["feet"]]],
    ["boots", ["feet"], [], ["feet"], []],
    ["gauntlets", ["hands"], [], ["hands"], []],
    ["a ring", ["finger"], [], [], []],
    ["a shield", ["shield"], [], [], []],
  ])("%s has its coverage and the forms it can be reduced to", (_, worn, reduced, coverage, alternatives) => {
    expect(itemOf({ ...wornAt(...worn), reduces_to: slotBits(reduced) })).toMatchObject({
      coverage,
      alternatives,
    });
  });

  it("of boots that only hang over the lower legs, has the feet alone, whatever they cover", () => {
    const derived = deriveItem({
      Id: 1,
      HasIdData: true,
      ObjectClass: 2,
      IntValues: { "105": 5, "131": 64, "218103821": 0x1_0200, "218103822": 0x100 },
    });
    if (derived === null) throw new Error("no item");
    const { wear_slots, reduces_to } = derived.item;
    expect(itemOf({ wear_slots: slotBits(wear_slots), reduces_to: slotBits(reduces_to) })).toMatchObject({
      coverage: ["feet"],
      alternatives: [],
    });
    expect(wearSlotsOf(0x4100, 0x1_0200)).toEqual(["lowerlegs", "feet"]);
  });

  it.each<[string, Partial<SuitItemFacts>, number]>([
    ["without armor", { armor_level: null, starting_armor_level: null }, 0],
    ["below nothing", { armor_level: -20, starting_armor_level: -20 }, 0],
    ["above everything", { armor_level: 6_000, starting_armor_level: 6_000 }, 5_000],
    ["tinkered three times", { armor_level: 445, tinks: 3 }, 445],
    ["with Impenetrability VIII in force", { armor_level: 625 }, 385],
    ["with an Epic Impenetrability of its own", { starting_armor_level: 445 }, 445],
    ["of a quest", { material: null, workmanship: null, starting_armor_level: 185 }, 385],
    ["of which nobody knows how it started", { starting_armor_level: null }, 385],
  ])("%s, has the armor level of whenever it is worn", (_, change, level) => {
    expect(itemOf(change)?.armorLevel).toBe(level);
  });

  it.each<[string, (number | null)[][], unknown[]]>([
    ["nothing", [], []],
    ["nothing, of no kind", [[null, null, null]], []],
    [
      "nothing, though of a kind",
      [
        [7, 1, 0],
        [7, 1, null],
      ],
      [],
    ],
    ["a level", [[7, 1, 150]], [{ kind: "level", value: 150 }]],
    [
      "a skill, buffed or not",
      [
        [1, 44, 300],
        [2, 6, 250],
      ],
      [
        { kind: "skill", name: "Heavy Weapons", value: 300 },
        { kind: "skill", name: "Melee Defense", value: 250 },
      ],
    ],
    [
      "an attribute, buffed or not",
      [
        [3, 1, 200],
        [4, 6, 210],
      ],
      [
        { kind: "attribute", name: "Strength", value: 200 },
        { kind: "attribute", name: "Self", value: 210 },
      ],
    ],
    ["a skill nobody knows", [[1, 99, 300]], []],
    ["health", [[5, 1, 300]], []],
    ["training", [[8, 6, 3]], []],
    ["a rank", [[9, 287, 101]], []],
    ["a heritage", [[12, 1, 1]], []],
    [
      "four things",
      [
        [7, 1, 100],
        [8, 6, 3],
        [1, 6, 200],
        [3, 2, 50],
      ],
      [
        { kind: "level", value: 100 },
        { kind: "skill", name: "Melee Defense", value: 200 },
        { kind: "attribute", name: "Endurance", value: 50 },
      ],
    ],
  ])("that asks for %s", (_, requirements, wield) => {
    expect(itemOf({ requirements: requirements.flat() })?.wield).toEqual(wield);
  });

  it.each<[string, Partial<SuitItemFacts>, object]>([
    ["of loot", {}, { workmanship: 8 }],
    ["of loot that does not say how well made it is", { workmanship: null }, { workmanship: 0 }],
    ["of a quest", { material: null, workmanship: null }, { workmanship: null }],
    ["without a set", { item_set: null }, { setId: null }],
    ["of set 0", { item_set: 0 }, { setId: null }],
    ["attuned", { attuned: true }, { attuned: true }],
    ["bonded", { bonded: 1 }, { bonded: true }],
    ["slippery", { bonded: -1 }, { bonded: false }],
    ["worn", { current_wielded_location: 0x200 }, { equippedBy: "Larsson" }],
    ["without ratings", { ratings: null }, { ratings: {} }],
  ])("%s", (_, change, expected) => {
    expect(itemOf(change)).toMatchObject(expected);
  });
});

describe("kinds of items", () => {
  it("are all told by where things are worn, never two at once", () => {
    expect(suitKinds.map(({ kind }) => kind).sort()).toEqual([...ITEM_KINDS].sort());
    const wrong = Array.from({ length: 1 << WEAR_SLOTS.length }, (_, bits) => bits).filter((bits) => {
      const fitting = suitKinds.filter(({ any, none }) => bits & any && !(bits & none));
      return fitting.length > 1 || suitKindOf(bits) !== (fitting[0]?.kind ?? null);
    });
    expect(wrong).toEqual([]);
  });
});
