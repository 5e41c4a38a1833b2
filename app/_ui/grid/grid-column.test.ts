import { describe, expect, test } from "vitest";
import { gridLayout, sortAfterPress, sortedRows } from "./grid-column";

type Row = { name: string; kills: number | null };
const rows: readonly Row[] = [
  { name: "Ulf 10", kills: 3 },
  { name: "Ymir", kills: null },
  { name: "Ulf 9", kills: 3 },
  { name: "Larsson", kills: 41 },
];
const kills = { order: ({ kills }: Row) => kills };
const names = (sorted: readonly Row[]) => sorted.map(({ name }) => name);
const nameOf = ({ name }: Row) => name;

describe("sorted rows", () => {
  test.each([
    [true, ["Larsson", "Ulf 9", "Ulf 10", "Ymir"]],
    [false, ["Ulf 9", "Ulf 10", "Larsson", "Ymir"]],
  ])("descending %s: nothing comes last, equal ones by name", (isDescending, expected) => {
    expect(names(sortedRows(rows, kills, isDescending, nameOf))).toEqual(expected);
  });

  test("by words, numbers in them as numbers", () => {
    expect(names(sortedRows(rows, { order: nameOf }, false, nameOf))).toEqual([
      "Larsson",
      "Ulf 9",
      "Ulf 10",
      "Ymir",
    ]);
  });
});

test("a press on another column begins with the highest figure or the first word, a second one turns round", () => {
  const sort = { by: "name", isDescending: false };
  expect(sortAfterPress(sort, { key: "kills", isNumber: true })).toEqual({ by: "kills", isDescending: true });
  expect(sortAfterPress(sort, { key: "name", isNumber: false })).toEqual({ by: "name", isDescending: true });
});

test("the first column takes what is left, or its share of it", () => {
  expect(gridLayout([{ width: 100 }, { width: 40, grows: 2 }]).template).toBe(
    "minmax(100px, 1fr) minmax(40px, 2fr)",
  );
  expect(gridLayout([{ width: 100 }, { width: 40 }])).toEqual({
    template: "minmax(100px, 1fr) 40px",
    minWidth: "160px",
  });
});
