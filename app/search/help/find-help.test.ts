import { expect, test } from "vitest";
import { filters, parseQuery } from "@/server/search";
import { findHelp, withExample } from "./find-help";

const syntaxes = (wanted: string) =>
  findHelp(wanted).flatMap(({ entries }) => entries.map(({ syntax }) => syntax));

test("every filter is listed when nothing is looked for", () => {
  for (const { name } of filters) expect(syntaxes("")).toContain(`${name}:`);
});

test.each([
  ["armor level", "al:"],
  ["WIELD", "wield:"],
  ["damagetype", "element:"],
  ["tailoring reduce", "reduces:"],
])("%j finds %s", (wanted, syntax) => {
  expect(syntaxes(wanted)).toContain(syntax);
});

test("what nothing is called finds nothing", () => {
  expect(findHelp("xyzzy")).toEqual([]);
});

test("every example can be put behind a query, and the query can still be read", () => {
  for (const { example } of findHelp("").flatMap(({ entries }) => entries)) {
    const text = withExample("is:armor ", example);
    expect({ text, ok: parseQuery(text).ok }).toEqual({ text, ok: true });
    expect(withExample("", example)).toBe(example);
  }
});

test.each([
  ["is:armor", "set:wise or set:swift", "is:armor (set:wise or set:swift)"],
  ["axe or sword", "al:>=400", "(axe or sword) al:>=400"],
  ["(axe or sword)", "al:>=400", "((axe or sword)) al:>=400"],
  ["al:>=", "slot:chest", "al:>= slot:chest"],
])("%j with %j is %j", (text, example, expected) => {
  expect(withExample(text, example)).toBe(expected);
});
