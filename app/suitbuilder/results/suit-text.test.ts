import { describe, expect, it } from "vitest";
import { pieceOf, suitOf } from "../test/found";
import { suitNames } from "../words/names";
import { carriedBy, emptySlots, fetchList } from "./suit-facts";
import { fetchText, suitText } from "./suit-text";

const names = suitNames(null, null);
const SUIT = suitOf({
  score: 65_320,
  armorTotal: 1_700,
  pieces: [
    pieceOf({
      item: "1",
      name: "Steel Helm",
      character: "Mule B",
      slots: ["head"],
      armorLevel: 420,
      setId: 13,
    }),
    pieceOf({
      item: "2",
      name: "Hauberk",
      character: "Mule A",
      slots: ["chest"],
      armorLevel: 410,
      reduced: true,
    }),
    pieceOf({ item: "3", name: "Gold Ring", character: "Karsh", slots: ["fingerLeft"], armorLevel: 0 }),
    pieceOf({ item: "4", name: "Silver Ring", character: "Mule A", slots: ["fingerRight"], armorLevel: 0 }),
  ],
  sets: [{ role: "primary", id: 13, pieces: 1, min: 0, target: 5 }],
  cantrips: [
    { family: "strength", tier: 4, required: true, items: ["1", "3"] },
    { family: "flameWard", tier: 3, required: false, items: ["2"] },
    { family: "focus", tier: 0, required: false, items: [] },
  ],
  owners: [
    { character: "Karsh", items: 1, fetch: false },
    { character: "Mule A", items: 2, fetch: true },
    { character: "Mule B", items: 1, fetch: true },
  ],
});

describe("a suit as text", () => {
  it("has everything that another player has to know", () => {
    expect(suitText(SUIT, { wearer: { name: "Karsh" } }, names)).toBe(
      `Suit for Karsh: 65 320 points
1 Soldier's Set, armor 1700, cantrips 2 of 3

Head: Steel Helm (AL 420, Soldier's Set, from Mule B)
Chest: Hauberk (AL 410, to be reduced, from Mule A)
Left finger: Gold Ring (from Karsh)
Right finger: Silver Ring (from Mule A)

Legendary: Strength
Epic: Flame Ward

Missing: Focus`,
    );
  });

  it("lists what to fetch, the mule with the most first, and nothing of the wearer", () => {
    expect(fetchText(SUIT, names)).toBe(
      `Mule A (2 items)
  Chest: Hauberk (AL 410, to be reduced)
  Right finger: Silver Ring

Mule B (1 item)
  Head: Steel Helm (AL 420, Soldier's Set)`,
    );
    expect(fetchText(suitOf(), names)).toBe("Nothing is to be fetched.");
    expect(fetchList(SUIT).map(({ owner }) => owner)).toEqual(["Mule A", "Mule B"]);
  });
});

it("knows which piece carries a cantrip, and which carries it for nothing", () => {
  const carried = carriedBy(SUIT);
  expect(carried.get("1")).toEqual([{ family: "strength", tier: 4 }]);
  expect(carried.get("3")).toEqual([{ family: "strength", tier: null }]);
  expect(carried.get("4")).toBeUndefined();
});

it("knows which slots are left empty of those that were searched", () => {
  expect(emptySlots(SUIT, { slots: ["head", "feet", "fingerLeft"] })).toEqual(["feet"]);
  expect(emptySlots(SUIT, {})).not.toContain("shield");
});
