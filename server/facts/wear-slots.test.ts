import { describe, expect, it } from "vitest";
import { WEAR_SLOTS } from "@/server/contract/http/items";
import { coverageOfEquip, equipOfCoverage, reducesTo } from "./coverage";
import { equipSlots, wearSlots } from "./equip-slots";
import { wearSlotsOf } from "./wear-slots";

describe("the slots things are worn in", () => {
  it("are those of the contract, in its order", () => {
    expect(wearSlots).toEqual(WEAR_SLOTS);
  });

  it.each([
    ["helm", 0x1, 0x4000, ["head"]],
    ["breastplate", 0x200, 0x400, ["chest"]],
    ["girth", 0x400, 0x800, ["abdomen"]],
    ["pauldrons", 0x800, 0x1000, ["upperarms"]],
    ["bracers", 0x1000, 0x2000, ["lowerarms"]],
    ["gauntlets", 0x20, 0x8000, ["hands"]],
    ["tassets", 0x2000, 0x100, ["upperlegs"]],
    ["greaves", 0x4000, 0x200, ["lowerlegs"]],
    ["sollerets", 0x100, 0x1_0000, ["feet"]],
    ["hauberk", 0x1e00, 0x3c00, ["chest", "abdomen", "upperarms", "lowerarms"]],
    ["leggings", 0x6400, 0xb00, ["abdomen", "upperlegs", "lowerlegs"]],
    [
      "robe",
      0x7f00,
      0x1_3f00,
      ["chest", "abdomen", "upperarms", "lowerarms", "upperlegs", "lowerlegs", "feet"],
    ],
    ["plate boots", 0x4100, 0x1_0200, ["lowerlegs", "feet"]],
    ["boots over pants", 0x180, 0x1_0004, ["feet"]],
    ["shirt", 0x1e, 0x78, ["shirt"]],
    ["vest", 0xa, 0x28, ["shirt"]],
    ["underclothes of the abdomen alone", 0x4, 0x10, ["shirt"]],
    ["pants", 0xc4, 0x16, ["pants"]],
    ["short pants", 0x44, 0x12, ["pants"]],
    ["lower legs alone", 0x80, 0x4, ["pants"]],
    ["underclothes of the whole body", 0xde, 0x7e, ["shirt", "pants"]],
    ["necklace", 0x8000, 0, ["neck"]],
    ["bracelet", 0x3_0000, 0, ["wrist"]],
    ["bracelet of one side", 0x2_0000, 0, ["wrist"]],
    ["ring", 0xc_0000, 0, ["finger"]],
    ["ring of one side", 0x4_0000, 0, ["finger"]],
    ["trinket", 0x400_0000, 0, ["trinket"]],
    ["cloak", 0x800_0000, 0x2_0000, ["cloak"]],
    ["shield", 0x20_0000, 0, ["shield"]],
    ["sword", 0x10_0000, 0, []],
    ["bow", 0x40_0000, 0, []],
    ["arrows", 0x80_0000, 0, []],
    ["wand", 0x100_0000, 0, []],
    ["two-handed sword", 0x200_0000, 0, []],
    ["aetheria", 0x7000_0000, 0, []],
    ["what is only carried", 0, 0, []],
    ["a shirt that tells only what it covers", 0, 0x78, ["shirt"]],
    ["pants that tell only what they cover", 0, 0x16, ["pants"]],
    ["boots that tell only what they cover", 0, 0x1_0004, ["feet"]],
    ["a coat that tells only what it covers", 0, 0x3c00, ["chest", "abdomen", "upperarms", "lowerarms"]],
    ["bits without a meaning", 2 ** 31, 0, []],
  ])("%s", (_, places, coverage, slots) => {
    expect(wearSlotsOf(places, coverage)).toEqual(slots);
  });

  it("are told by every place on the body, and by no other", () => {
    const told = equipSlots.filter(({ bit }) => wearSlotsOf(bit, 0).length > 0).map(({ group }) => group);
    expect(new Set(told)).toEqual(new Set(["armor", "underclothes", "jewelry", "cloak", "weapon"]));
    expect(
      equipSlots.filter(({ bit, group }) => group === "weapon" && wearSlotsOf(bit, 0).length > 0),
    ).toEqual([{ bit: 0x20_0000, label: "Shield / off-hand", group: "weapon" }]);
  });

  it("are covered where they are worn: each part of a coverage has its place, and back", () => {
    for (let bit = 1; bit <= 0x2_0000; bit *= 2) {
      const place = equipOfCoverage(bit);
      expect(coverageOfEquip(place)).toBe(bit === 1 || bit === 0x80 ? 0 : bit);
    }
  });
});

describe("what a tailor makes of a piece of loot", () => {
  // Of the outer layer: chest 0x400, abdomen 0x800, arms 0x1000 0x2000, legs 0x100 0x200, head 0x4000, hands, feet 0x1_0000.
  it.each([
    ["nothing", 0, []],
    ["one slot", 0x400, []],
    ["feet over pants", 0x1_0004, []],
    ["a shirt", 0x78, []],
    ["a cuirass", 0xc00, ["chest"]],
    ["a jerkin", 0x1400, ["chest"]],
    ["a shirt of mail", 0x3400, ["chest"]],
    ["a coat", 0x1c00, ["chest"]],
    ["a hauberk", 0x3c00, ["chest"]],
    ["chest and head", 0x4400, ["chest"]],
    ["a robe", 0x1_3f00, []],
    ["chest and upper legs", 0x500, []],
    ["chest and lower legs", 0x600, []],
    ["sleeves", 0x3000, ["upperarms", "lowerarms"]],
    ["sleeves with gloves", 0xb000, ["upperarms", "lowerarms"]],
    ["one part of the arms, and hands", 0xa000, []],
    ["legs", 0x300, ["upperlegs", "lowerlegs"]],
    ["leggings", 0xb00, ["abdomen", "upperlegs", "lowerlegs"]],
    ["short leggings", 0x900, ["abdomen", "upperlegs"]],
    ["legs and feet", 0x1_0300, ["upperlegs", "lowerlegs"]],
    ["plate boots", 0x1_0200, ["feet"]],
    ["abdomen and lower legs", 0xa00, []],
    ["head and hands", 0xc000, []],
    ["a hooded cloak", 0x2_4000, []],
  ])("%s", (_, coverage, slots) => {
    expect(reducesTo(coverage, true)).toEqual(slots);
    expect(reducesTo(coverage, false)).toEqual([]);
  });
});
