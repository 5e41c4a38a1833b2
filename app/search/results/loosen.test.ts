import { expect, test } from "vitest";
import { parseQuery } from "@/server/search";
import { loosened } from "./loosen";

const of = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return loosened(parsed.tree).map(({ dropped, query }) => `${dropped} | ${query}`);
};

test.each<[string, string[]]>([
  ["", []],
  ["axe", []],
  ["axe or sword", []],
  ["-(axe sword)", []],
  ["axe al:>=4", ["axe | al:>=4", "al:>=4 | axe"]],
  [
    "(axe or sword) slot:chest -is:equipped",
    [
      "axe or sword | slot:chest -is:equipped",
      "slot:chest | (axe or sword) -is:equipped",
      "-is:equipped | (axe or sword) slot:chest",
    ],
  ],
  ["al:4 (axe or sword)", ["al:4 | axe or sword", "axe or sword | al:4"]],
])("%j without each of its conditions", (text, expected) => {
  expect(of(text)).toEqual(expected);
});

test("no more than eight", () => {
  expect(of("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1")).toHaveLength(8);
});
