import { describe, expect, it } from "vitest";
import { deriveItem } from "./derive-item";
import { rawItem } from "./test/raw-item";

describe("spells", () => {
  it("are listed once a list; one in force can be the item's own, too", () => {
    const spells = deriveItem(
      rawItem({ objectClass: 2, spells: [6105, "6105", 2052, 6105], active: [6105] }),
    )?.spells;
    expect(spells?.map(({ spell_id, is_active }) => [spell_id, is_active])).toEqual([
      [6105, false],
      [2052, false],
      [6105, true],
    ]);
  });

  it("of unknown ids are kept without a name", () => {
    expect(deriveItem(rawItem({ objectClass: 2, spells: [999_999] }))?.spells).toEqual([
      { spell_id: 999_999, name: null, family: null, tier: null, is_active: false },
    ]);
  });

  it("are at most 200 a list, and none of them no id", () => {
    const ids = Array.from({ length: 1000 }, (_, index) => index + 1);
    const listed = [0, -1, null, "x", 1.0e300, {}, ...ids];
    const spells = deriveItem(rawItem({ objectClass: 2, spells: listed, active: listed }))?.spells ?? [];
    expect(spells).toHaveLength(400);
    expect(spells.every(({ spell_id }) => spell_id >= 1 && spell_id <= 200)).toBe(true);
  });

  it.each([[null], ["6105"], [{ 0: 6105 }], [6105]])("that are no list are none: %j", (spells) => {
    expect(deriveItem({ Id: 1, Spells: spells, ActiveSpells: spells })?.spells).toEqual([]);
  });
});
