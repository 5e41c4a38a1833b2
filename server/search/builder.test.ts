import { describe, expect, it } from "vitest";
import { type BuilderCondition, type BuilderModel, fromBuilder, toBuilder } from "./builder";
import { formatQuery } from "./format-query";
import { parsed, unplaced } from "./test/parsed";

const condition = (fields: Partial<BuilderCondition>): BuilderCondition => ({
  kind: "condition",
  filter: "al",
  comparison: ">=",
  value: "400",
  second: "",
  isNegated: false,
  ...fields,
});
const focus = (tier: string) =>
  condition({ filter: "cantrip", comparison: ">=", value: "strength", second: tier });

const SUIT =
  "(cantrip:strength>=legendary or cantrip:strength>=epic) slot:chest wield:<=180 al:>=350 -is:equipped";
const suitModel: BuilderModel = {
  match: "all",
  items: [
    { kind: "group", match: "any", conditions: [focus("legendary"), focus("epic")] },
    condition({ filter: "slot", comparison: "", value: "chest" }),
    condition({ filter: "wield", comparison: "<=", value: "180" }),
    condition({ value: "350" }),
    condition({ filter: "is", comparison: "", value: "equipped", isNegated: true }),
  ],
};

describe("the guided builder", () => {
  it("shows a query of groups and negations, and gives it back", () => {
    expect(toBuilder(parsed(SUIT))).toEqual(suitModel);
    const built = fromBuilder(suitModel);
    expect(built.ok && formatQuery(built.tree)).toBe(SUIT);
  });

  it.each([
    "",
    "a",
    "-a",
    "a or b or -c",
    "a b or c",
    "(a or b) (c or d)",
    "a (b c)",
    'owner:=Ulf owner:u name:"a b"',
    "work:8..10 atk:>=12.5% mdb:!=5%",
    "seen:<2d moved:>=90m",
    "cantrip:focus cantrip:focus!=epic",
    'set:"Soldier\'s Set" set:none',
  ])("gives back %j", (text) => {
    const model = toBuilder(parsed(text));
    const built = model && fromBuilder(model);
    expect(built?.ok && unplaced(built.tree)).toEqual(unplaced(parsed(text)));
  });

  it.each(["-(a or b)", "--a", "a (b or (c d))", "a or (b -(c d))"])("says that %j is beyond it", (text) => {
    expect(toBuilder(parsed(text))).toBeNull();
  });

  it("takes empty groups for nothing, and one condition for itself", () => {
    const items = [
      { kind: "group", match: "any", conditions: [] },
      { kind: "group", match: "any", conditions: [condition({})] },
    ] as const;
    const built = fromBuilder({ match: "any", items });
    expect(built.ok && formatQuery(built.tree)).toBe("al:>=400");
    expect(fromBuilder({ match: "all", items: [] })).toEqual({ ok: true, tree: null });
  });

  it("says of every condition what is wrong with it", () => {
    const items = [
      condition({ filter: "nothing" }),
      condition({ comparison: "" }),
      condition({ value: " " }),
      condition({ value: "x" }),
      condition({ comparison: "..", second: "" }),
      condition({ comparison: "..", value: "9", second: "8" }),
      { kind: "group", match: "any", conditions: [condition({}), focus("best"), focus("")] },
      condition({ filter: "set", comparison: "", value: "soldeir" }),
      condition({ filter: "seen", comparison: "<", value: "2" }),
      condition({ filter: "seen", comparison: "=", value: "2d" }),
    ] as const;
    expect(fromBuilder({ match: "all", items })).toEqual({
      ok: false,
      errors: [
        { path: [0], message: "choose a filter" },
        { path: [1], message: "choose a comparison" },
        { path: [2], message: "fill this in" },
        { path: [3], message: "expected a number after `>=`" },
        { path: [4], message: "fill this in" },
        { path: [5], message: "the range ends before it begins" },
        {
          path: [6, 1],
          message: "there is no tier `best`: it is one of minor, moderate, major, epic, legendary",
        },
        { path: [6, 2], message: "fill this in" },
        { path: [7], message: "`set:` knows no `soldeir`; did you mean `Soldier's Set`?" },
        { path: [8], message: "expected a time after `<`: a whole number and w, d, h, m or s" },
        { path: [9], message: "choose a comparison" },
      ],
    });
  });

  it.each<[string, BuilderCondition[], string]>([
    [
      "too many conditions",
      Array.from({ length: 101 }, () => condition({})),
      "a query has at most 100 terms",
    ],
    [
      "a character that no query may hold",
      [condition({ filter: "name", comparison: "", value: "a\0" })],
      "this is no character that anything is called by",
    ],
  ])("refuses %s as the text would be", (_, items, message) => {
    expect(fromBuilder({ match: "all", items })).toEqual({ ok: false, errors: [{ path: [], message }] });
  });
});
