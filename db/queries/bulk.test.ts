import { describe, expect, test } from "vitest";
import { UnwritableValue } from "../errors";
import { spawnEvents } from "../schema";
import { arrayElement, bulkTable, copyField, unnestArguments } from "./bulk";

describe("a value in COPY's text format", () => {
  test.each([
    [null, "\\N"],
    [undefined, "\\N"],
    ["\\N", "\\\\N"],
    ["\\.", "\\\\."],
    ["a\tb\nc\rd\\e", "a\\tb\\nc\\rd\\\\e"],
    ["", ""],
    [0.1, "0.1"],
    [-1e21, "-1e+21"],
    [true, "true"],
  ])("%j is written %s", (value, text) => {
    expect(String(copyField(value))).toBe(text);
  });
});

describe("a value in an array literal", () => {
  test.each([
    [null, "NULL"],
    [undefined, "NULL"],
    ["NULL", '"NULL"'],
    ['a"b\\c,{d}', '"a\\"b\\\\c,{d}"'],
    ['a\n"b"\u0001', '"a\n\\"b\\"\u0001"'],
    ['"\u{1f409}" \u2028 \u007f', '"\\"\u{1f409}\\" \u2028 \u007f"'],
    ["", '""'],
    [7, "7"],
  ])("%j is written %s", (value, text) => {
    expect(arrayElement(value)).toBe(text);
  });
});

test("an object is no value of a column", () => {
  expect(() => copyField({})).toThrow(UnwritableValue);
  expect(() => arrayElement(Symbol("x"))).toThrow(UnwritableValue);
});

test("generated columns are never written", () => {
  const table = bulkTable(spawnEvents);
  expect(table.name).toBe("spawn_events");
  expect(table.columns.map((column) => column.name)).not.toContain("object_key");
});

test("arrays are in the order of the columns, rows in the order given", () => {
  const table = {
    name: "t",
    columns: [
      { name: "b", type: "text" },
      { name: "a", type: "integer" },
    ],
  };
  expect(unnestArguments(table, [{ a: 1, b: "x" }, { b: "y" }])).toEqual(['{"x","y"}', "{1,NULL}"]);
});
