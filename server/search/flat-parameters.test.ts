import { describe, expect, it } from "vitest";
import { ITEM_SORTS, SEARCH_FIGURES, searchItemsInput } from "@/server/contract/http/inventory-search";
import { columnsOf, sortFieldOf, sortNames } from "./columns";
import { compileQuery } from "./compile-query";
import { type FlatParameters, flatToTree } from "./flat-parameters";
import { formatQuery } from "./format-query";
import { QUERY_CHARS_MAX } from "./parse-query";
import { parsed } from "./test/parsed";

describe("flat parameters", () => {
  it.each<[FlatParameters, string]>([
    [{}, ""],
    [{ q: " " }, ""],
    [{ q: "a b", equipped: true }, "a b is:equipped"],
    [{ q: "a or b", equipped: false }, "(a or b) -is:equipped"],
    [{ text: "celdon or breastplate" }, '"celdon or breastplate"'],
    [{ owner: ["Larsson"] }, "owner:=Larsson"],
    [
      { owner: ["Larsson", "Ulf the Bold"], tag: "hunters" },
      '(owner:=Larsson or owner:="Ulf the Bold") tag:=hunters',
    ],
    [{ owner: [] }, ""],
    [{ kind: ["armor", "attuned"], class: "armor" }, "is:armor is:attuned class:armor"],
    [{ material: "steel", set: "soldier", imbue: "cs" }, "material:steel set:soldier imbue:cs"],
    [{ skill: "heavy", element: "fire", slayer: "undead" }, "skill:heavy element:fire slayer:undead"],
    [{ slot: "upper arms", reduces: "chest" }, 'slot:"upper arms" reduces:chest'],
    [{ spell: ["impenetrability", "4407"] }, "spell:impenetrability spell:4407"],
    [{ cantrip: ["strength", "war magic >= epic"] }, 'cantrip:strength cantrip:"war magic">=epic'],
    [{ seen: "<2d", moved: "> 1h" }, "seen:<2d moved:>1h"],
    [{ min_armor: 300, max_armor: 400.0 }, "al:>=300 al:<=400"],
    [{ min_workmanship: 8.5, max_tinks: 0, max_wield_level: 180 }, "work:>=8.5 tinks:<=0 wield:<=180"],
    [{ min_attack: 12.5, min_crit_damage_rating: 2 }, "atk:>=12.5% r.cd:>=2"],
  ])("%j is %j", (parameters, text) => {
    const result = flatToTree(parameters);
    expect(result.ok && formatQuery(result.tree)).toBe(text);
  });

  it.each<[FlatParameters, string, string]>([
    [{ q: "a al:>=x" }, "q", "expected a number after `>=` (character 8)"],
    [{ set: "soldeir" }, "set", "`set:` knows no `soldeir`; did you mean `Soldier's Set`?"],
    [{ kind: ["armor", "equiped"] }, "kind", "`kind:` knows no `equiped`; did you mean `equipped`?"],
    [{ text: " " }, "text", "expected a name between the quotation marks"],
    [{ cantrip: ["focus>=m"] }, "cantrip", "`m` may be minor or moderate or major"],
    [{ cantrip: [">=epic"] }, "cantrip", "`cantrip:` takes a cantrip such as `strength`, without `>=`"],
    [{ seen: "2d" }, "seen", "expected `<` or `>` and a time, such as `<2d` or `>1h`"],
    [{ min_armor: 1.5 }, "min_armor", "expected a whole number"],
    [{ max_attack: 1e-7 }, "max_attack", "expected a number after `<=`"],
    [{ max_tinks: 1.5, set: "soldeir", text: "" }, "text", "expected a name between the quotation marks"],
  ])("of %j, %s is at fault", (parameters, parameter, message) => {
    expect(flatToTree(parameters)).toEqual({ ok: false, error: { parameter, message } });
  });

  it("every figure has its two bounds, each of a filter of its own", () => {
    const named = Object.keys(SEARCH_FIGURES).map((figure) => {
      const both = flatToTree({ [`min_${figure}`]: 1, [`max_${figure}`]: 2 });
      if (!both.ok) throw new Error(both.error.message);
      expect(compileQuery(both.tree, { spellIdsNamed: () => [] })).toMatchObject({ kind: "all" });
      const columns = columnsOf(both.tree);
      expect(columns).toHaveLength(1);
      return columns[0]?.name;
    });
    expect(new Set(named).size).toBe(named.length);
  });

  it("the contract takes what is read here, and nothing else", () => {
    const given = { q: "a", owner: ["Larsson"], min_armor: 4, equipped: false, kind: ["armor"] };
    expect(searchItemsInput.parse(given)).toEqual({ ...given, sort: "name", order: "asc", limit: 50 });
    for (const wrong of [
      { min_armour: 4 },
      { owner: "Larsson" },
      { limit: 501 },
      { sort: "id" },
      { set: "" },
    ])
      expect(searchItemsInput.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  });

  it("a query may be as long here as there", () => {
    expect(searchItemsInput.safeParse({ q: "a".repeat(QUERY_CHARS_MAX) }).success).toBe(true);
    expect(searchItemsInput.safeParse({ q: "a".repeat(QUERY_CHARS_MAX + 1) }).success).toBe(false);
  });
});

describe("sort orders", () => {
  it("are the ones that the contract lists", () => {
    expect([...sortNames]).toEqual([...ITEM_SORTS]);
  });

  it.each([
    ["name", "name"],
    ["seen", "updated_at"],
    ["moved", "moved_at"],
    ["material", "material"],
    ["set", "set"],
    ["al", "combat.armor_level"],
    ["rating", "ratings.total"],
    ["skill", "skill"],
    ["place", "place"],
    ["tag", undefined],
    ["is", undefined],
    ["constructor", undefined],
  ])("%s sorts by %s", (name, field) => {
    expect(sortFieldOf(name)).toBe(field);
  });
});

describe("columns", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["celdon owner:x is:armor", []],
    ["al:>4 (-al:<9 or set:wise) cantrip:focus", ["al", "set", "cantrip"]],
    ["mdb:>5% armor:4", ["mdb", "al"]],
  ])("%j names %j", (text, names) => {
    expect(columnsOf(parsed(text)).map(({ name }) => name)).toEqual(names);
  });
});
