import { expect, test } from "vitest";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { rowLayout } from "./row-layout";

test("every column has its place, and the table the width of all of them", () => {
  expect(rowLayout([{ kind: "name" }, { kind: "owner" }, { kind: "number" }])).toEqual({
    template: "2.25rem minmax(15rem,3fr) minmax(7rem,1fr) 5.25rem",
    minWidth: "29.5rem",
  });
});

test.each([
  ["ArrowDown", 3, 4],
  ["ArrowUp", 3, 2],
  ["ArrowUp", 0, 0],
  ["ArrowDown", 19, 19],
  ["PageDown", 3, 13],
  ["PageUp", 3, 0],
  ["Home", 12, 0],
  ["End", 3, 19],
  ["x", 3, null],
])("%s in row %i of 20 leads to %s", (key, at, expected) => {
  expect(rowAfterKey(key, at, 20)).toBe(expected);
});

test("where there are no rows no key leads anywhere", () => {
  expect(rowAfterKey("End", 0, 0)).toBeNull();
});
