import { expect, it } from "vitest";
import { pieceOf, suitOf } from "../../test/found";
import { suitNames } from "../../words/names";
import { comparedSuits } from "./compared-suits";

const one = suitOf({
  score: 100,
  pieces: [
    pieceOf({ item: "1" }),
    pieceOf({ item: "2", name: "Gold Ring", slots: ["fingerLeft"], armorLevel: 0 }),
  ],
  cantrips: [{ family: "strength", tier: 4, required: false, items: ["1"] }],
  owners: [{ character: "Mule One", items: 2, fetch: true }],
});
const other = suitOf({
  score: 90,
  pieces: [pieceOf({ item: "3", character: "Mule Two" })],
  cantrips: [{ family: "strength", tier: 3, required: false, items: ["3"] }],
});

it("has suits side by side with what differs and what is best, and leaves out what none of them has", () => {
  const groups = comparedSuits([one, other], suitNames(null, null));
  const row = (label: string) => groups.flatMap(({ rows }) => rows).find((known) => known.label === label);
  expect(row("Score")?.cells.map(({ words, isBest }) => [words, isBest])).toEqual([
    ["100", true],
    ["90", false],
  ]);
  expect(row("Mules to fetch from")?.cells.map(({ isBest }) => isBest)).toEqual([false, true]);
  expect(row("Head")).toMatchObject({
    differs: true,
    cells: [{ note: "Mule One, AL 400" }, { note: "Mule Two, AL 400" }],
  });
  expect(row("Left finger")?.cells.map(({ words }) => words)).toEqual(["Gold Ring", ""]);
  expect(row("Strength")?.cells.map(({ words, isBest }) => [words, isBest])).toEqual([
    ["Legendary", true],
    ["Epic", false],
  ]);
  expect(row("Feet")).toBeUndefined();
  expect(groups.map(({ title }) => title)).not.toContain("Ratings");
});

it("finds no difference between a suit and itself", () => {
  const rows = comparedSuits([one, one], suitNames(null, null)).flatMap((group) => group.rows);
  expect(rows.some(({ differs, cells }) => differs || cells.some(({ isBest }) => isBest))).toBe(false);
});
