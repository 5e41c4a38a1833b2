import { expect, test } from "vitest";
import { type GridPosition, positionAfterKey } from "./grid-position";

const grid = { rows: 20, columns: 5, rowsPerPage: 10 };
const at = (row: number, column: number): GridPosition => ({ row, column });

test.each<[string, GridPosition, GridPosition | null]>([
  ["ArrowDown", at(3, 2), at(4, 2)],
  ["ArrowUp", at(0, 2), at(-1, 2)],
  ["ArrowUp", at(-1, 2), at(-1, 2)],
  ["ArrowLeft", at(3, 0), at(3, -1)],
  ["ArrowLeft", at(3, -1), at(3, -1)],
  ["ArrowRight", at(3, 4), at(3, 4)],
  ["PageDown", at(15, 1), at(19, 1)],
  ["PageUp", at(15, 1), at(5, 1)],
  ["PageUp", at(4, 1), at(-1, 1)],
  ["Home", at(3, 4), at(3, -1)],
  ["End", at(3, -1), at(3, 4)],
  ["Control+Home", at(3, 4), at(-1, -1)],
  ["Control+End", at(3, 1), at(19, 4)],
  ["Control+ArrowDown", at(3, 1), at(19, 1)],
  ["Enter", at(3, 1), null],
  ["a", at(3, 1), null],
])("%s leads from %j to %j", (keys, from, to) => {
  const ctrlKey = keys.startsWith("Control+");
  expect(positionAfterKey({ key: keys.replace("Control+", ""), ctrlKey }, from, grid)).toEqual(to);
});
