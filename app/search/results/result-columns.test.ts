import { describe, expect, test } from "vitest";
import { combat, enhancements, item, ratings, requirements } from "@/app/_items/test/item";
import type { ItemSort } from "@/server/contract/http/inventory-search";
import type { InventoryItem } from "@/server/contract/http/items";
import { filters, parseQuery, type QueryNode } from "@/server/search";
import { firstOrder, resultColumns } from "./result-columns";

function treeOf(text: string): QueryNode | null {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.tree;
}

const keys = (text: string, first: readonly InventoryItem[] = [], sort: ItemSort = "name") =>
  resultColumns(treeOf(text), sort, first).map(({ key }) => key);

const breastplate = item({
  full_name: "Steel Celdon Breastplate",
  object_class: 2,
  wear_slots: ["chest", "abdomen"],
  reduces_to: ["chest"],
  value: 12_840,
  burden: 0,
  combat: combat({ armor_level: 385 }),
  requirements: requirements({ character_level: 180 }),
  enhancements: enhancements({
    material_name: "Steel",
    workmanship: 8,
    tinks: 0,
    set_name: "Soldier's",
    imbue_names: ["Critical Strike", "Fire Rending"],
  }),
  ratings: ratings({ crit_damage: 2, total: 2 }),
  spells: [
    { spell_id: 1, name: "Epic Strength", family: "strength", tier: 17, is_active: false },
    { spell_id: 2, name: "Legendary Strength", family: "strength", tier: 18, is_active: false },
    { spell_id: 3, name: "Impenetrability VIII", family: "impenetrability", tier: 8, is_active: false },
    { spell_id: 4, name: "Legendary Impenetrability", family: "impenetrability", tier: 18, is_active: true },
  ],
});

describe("columns", () => {
  test("are whose it is and where, then those that the query names, each once", () => {
    expect(
      keys(
        "(cantrip:strength=legendary or cantrip:strength=epic) slot:chest wield:<=180 al:>=350 -is:equipped",
      ),
    ).toEqual(["name", "owner", "place", "cantrip", "slot", "wield", "al"]);
  });

  test("are the usual ones too, where the first items have them", () => {
    expect(keys("", [breastplate])).toEqual([
      "name",
      "owner",
      "place",
      "al",
      "rating",
      "wield",
      "work",
      "value",
    ]);
    expect(keys("al:>4", [breastplate]).slice(3)).toEqual(["al", "rating", "wield", "work", "value"]);
  });

  test("hold the one that is sorted by, and what was asked for, even without a value", () => {
    expect(keys("tinks:>=0", [item()], "dmg")).toEqual(["name", "owner", "place", "tinks", "dmg"]);
  });

  test("leave out the owner's tag, which items do not tell", () => {
    expect(keys("tag:hunters owner:larsson")).toEqual(["name", "owner", "place"]);
  });

  test("of every filter can be shown for an item of which nothing is known", () => {
    for (const { name, example } of filters) {
      for (const { words, label } of resultColumns(treeOf(example), "name", [])) {
        expect(`${name} ${label}: ${words(item())}`).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  test("begin with the highest figure, the latest moment, the best spell, or with A, when they are sorted", () => {
    const columns = resultColumns(
      treeOf("al:>1 set:wise seen:<2d class:armor cantrip:focus skill:war"),
      "name",
      [],
    );
    expect(columns.map((column) => `${column.sort} ${firstOrder(column)}`)).toEqual([
      "name asc",
      "owner asc",
      "place asc",
      "al desc",
      "set asc",
      "seen desc",
      "class asc",
      "cantrip desc",
      "skill asc",
    ]);
  });

  test("of every filter can be sorted by", () => {
    for (const { example } of filters)
      for (const { key, sort } of resultColumns(treeOf(example), "name", [])) expect(sort).toBe(key);
  });

  test("that are sorted by show what the order is of, also when the query no longer names it", () => {
    const cantrips = resultColumns(null, "cantrip", []).at(-1);
    expect([cantrips?.key, cantrips?.words(breastplate)]).toEqual([
      "cantrip",
      "Legendary Strength, Epic Strength",
    ]);
  });
});

describe("cells", () => {
  const cell = (query: string, of: InventoryItem) =>
    resultColumns(treeOf(query), "name", []).at(-1)?.words(of) ?? "";

  test.each([
    ["al:>1", "385"],
    ["value:>1", "12\u202f840"],
    ["work:>1", "8"],
    ["tinks:>=0", "0"],
    ["wield:>1", "180"],
    ["r.cd:>0", "2"],
    ["r.d:>0", ""],
    ["material:steel", "Steel"],
    ["set:soldier", "Soldier's"],
    ["imbue:crit", "Critical Strike, Fire Rending"],
    ["slot:chest", "chest, abdomen"],
    ["reduces:chest", "chest"],
    ["class:armor", "Armor"],
    ["cantrip:strength>=epic", "Legendary Strength, Epic Strength"],
    ["cantrip:impenetrability", ""],
    ["spell:impen", "Impenetrability VIII"],
    ["spell:1", "Epic Strength"],
    ["-spell:strength", "Epic Strength, Legendary Strength"],
  ])("of %s show %j", (query, expected) => {
    expect(cell(query, breastplate)).toBe(expected);
  });

  test.each([
    ["mdb:>1%", combat({ melee_defense_bonus: 1.18 }), "+18\u202f%"],
    ["mcb:>1%", combat({ mana_conversion_bonus: 0.1 }), "+10\u202f%"],
    ["variance:<1", combat({ variance: 0.47 }), "0.47"],
    ["od:>1", combat({ missile_damage: 71.25 }), "71.25"],
    ["element:fire", combat({ damage_type: 16 }), "Fire"],
    ["slayer:undead", combat({ slayer_name: "Undead" }), "Undead"],
  ])("of %s are written as %s", (query, of, expected) => {
    expect(cell(query, item({ combat: of }))).toBe(expected);
  });

  test.each([
    ["worn", item({ current_wielded_location: 0x200, wear_slots: ["chest"] }), "Worn: chest"],
    ["in the main pack", item({ container_id: 0 }), "Main pack"],
    ["in another pack", item({ container_id: 0x8000_0001 }), "Side pack"],
  ])("of the place say %s", (_case, of, expected) => {
    expect(
      resultColumns(null, "name", [])
        .find(({ key }) => key === "place")
        ?.words(of),
    ).toBe(expected);
  });
});
