import { describe, expect, it } from "vitest";
import type { ItemPredicate } from "./predicate";
import { fits } from "./test/fits";
import { compiled } from "./test/parsed";

const setIs = (...values: number[]): ItemPredicate => ({
  kind: "one_of",
  field: "enhancements.item_set",
  values,
});
const materialIs = (...values: number[]): ItemPredicate => ({
  kind: "one_of",
  field: "enhancements.material",
  values,
});
const classIs = (...values: number[]): ItemPredicate => ({
  kind: "one_of",
  field: "item.object_class",
  values,
});
const hasSet: ItemPredicate = { kind: "number", field: "enhancements.item_set", is: ">", value: 0 };
const equipped: ItemPredicate = { kind: "number", field: "item.current_wielded_location", is: ">", value: 0 };

describe("a query becomes a predicate", () => {
  it.each<[string, ItemPredicate]>([
    ["", { kind: "all", of: [] }],
    ['"Sühn’s  Blade"', { kind: "name", holds: "suhn's blade" }],
    ["set:wise or -set:swift", { kind: "any", of: [setIs(21), { kind: "not", of: setIs(22) }] }],
    ["is:weapon", classIs(1, 9, 31)],
    ["is:wand", classIs(31)],
    ["is:rare", { kind: "number", field: "item.rare_id", is: ">", value: 0 }],
    ["is:packed", { kind: "not", of: equipped }],
    ["-is:equipped", { kind: "not", of: equipped }],
    ["is:shield", { kind: "slot", how: "worn", slots: ["shield"] }],
    ["is:essence", { kind: "all", of: [classIs(8), { kind: "name", holds: "essence" }] }],
    ["is:imbued", { kind: "bits", field: "enhancements.imbue", mask: 0xe000_7fff }],
    ["class:scroll", classIs(42)],
    [
      "slot:upper",
      {
        kind: "any",
        of: [
          { kind: "slot", how: "worn", slots: ["upperarms", "upperlegs"] },
          { kind: "slot", how: "reduced", slots: ["upperarms", "upperlegs"] },
        ],
      },
    ],
    ["reduces:chest", { kind: "slot", how: "reduced", slots: ["chest"] }],
    ["owner:lars", { kind: "owner", name: "lars", how: "prefix" }],
    ["owner:=Larsson", { kind: "owner", name: "Larsson", how: "exact" }],
    ["tag:hunt", { kind: "tag", tag: "hunt", how: "prefix" }],
    ["seen:<2d", { kind: "age", field: "seen", is: "<", seconds: 172_800 }],
    ["set:SOLDIERS", setIs(13)],
    ["set:soldier's", setIs(13)],
    ["set:shou-jen", setIs(8, 89)],
    ["set:jen", setIs(8, 89)],
    ["set:13", setIs(13)],
    ["set:any", hasSet],
    ["set:none", { kind: "not", of: hasSet }],
    ["material:opal", materialIs(33)],
    ["material:jade", materialIs(24, 29, 36, 45)],
    ["material:metal", materialIs(56, 57, 58, 59, 60, 61, 62, 63, 64)],
    ["imbue:cs", { kind: "bits", field: "enhancements.imbue", mask: 1 }],
    ["imbue:crit", { kind: "bits", field: "enhancements.imbue", mask: 0x4000_0001 }],
    ["imbue:ignore", { kind: "bits", field: "enhancements.imbue", mask: 0x8000_0000 }],
    ["skill:heavy", { kind: "one_of", field: "combat.weapon_skill", values: [44] }],
    ["element:lightning", { kind: "bits", field: "combat.damage_type", mask: 64 }],
    ["slayer:undead", { kind: "one_of", field: "combat.slayer_type", values: [14] }],
    ["al:>=400", { kind: "number", field: "combat.armor_level", is: ">=", value: 400 }],
    [
      "wield:150..180",
      {
        kind: "all",
        of: [
          { kind: "number", field: "requirements.character_level", is: ">=", value: 150 },
          { kind: "number", field: "requirements.character_level", is: "<=", value: 180 },
        ],
      },
    ],
    ["r.cdr:>2", { kind: "number", field: "ratings.crit_damage_resist", is: ">", value: 2 }],
    ["legendary:>=2", { kind: "number", field: "enhancements.legendary_cantrips", is: ">=", value: 2 }],
    ["spell:4407", { kind: "spell", ids: [4407] }],
    ["spell:ÄB", { kind: "spell", ids: [97, 98] }],
    ["cantrip:strength", { kind: "cantrip", families: ["strength"], is: ">=", tier: 11 }],
    ["cantrip:armor>=epic", { kind: "cantrip", families: ["armor"], is: ">=", tier: 17 }],
    ['cantrip:"war magic"', { kind: "cantrip", families: ["warmagic"], is: ">=", tier: 11 }],
    ['cantrip:"melee defense"=minor', { kind: "cantrip", families: ["invulnerability"], is: "=", tier: 12 }],
  ])("%s", (text, predicate) => {
    expect(compiled(text)).toEqual(predicate);
  });
});

describe("fractions", () => {
  /** As a column of 32 bits holds them. */
  const asStored = (number: number) => Math.fround(number);
  const percentages = Array.from({ length: 301 }, (_, halves) => halves / 2);

  it.each<[string, string, (percentage: number) => number]>([
    ["mdb", "combat.melee_defense_bonus", (percentage) => 1 + percentage / 100],
    ["atk", "combat.attack_bonus", (percentage) => 1 + percentage / 100],
    ["mcb", "combat.mana_conversion_bonus", (percentage) => percentage / 100],
  ])("%s is compared as it is shown, whatever the column makes of it", (filter, field, inColumn) => {
    for (const percentage of percentages) {
      const figures = { [field]: asStored(inColumn(percentage)) };
      const fitting = ["=", "!=", ">=", "<=", ">", "<"].filter((sign) =>
        fits(compiled(`${filter}:${sign}${percentage}%`), figures),
      );
      expect(fitting, `${percentage} %`).toEqual(["=", ">=", "<="]);
      expect(fits(compiled(`${filter}:${percentage}..${percentage}%`), figures)).toBe(true);
      expect(fits(compiled(`${filter}:>${percentage - 0.5}%`), figures)).toBe(true);
      expect(fits(compiled(`${filter}:<${percentage + 0.5}%`), figures)).toBe(true);
      expect(fits(compiled(`${filter}:=${percentage + 0.5}%`), figures)).toBe(false);
    }
  });

  it.each([
    ["work:8.37", { "enhancements.workmanship": asStored(8.37) }],
    ["work:>8.36", { "enhancements.workmanship": asStored(8.37) }],
    ["variance:0.24", { "combat.variance": asStored(0.24) }],
    ["variance:<=0.1536", { "combat.variance": asStored(0.24 * 0.8 * 0.8) }],
    ["od:>=43.27", { "combat.calculated_damage": asStored(43.2749) }],
  ])("%s", (text, figures) => {
    expect(fits(compiled(text), figures)).toBe(true);
  });
});

describe("an unknown figure", () => {
  it.each(["al:>100", "al:<=100", "al:=100", "al:!=100", "al:0..100", "mdb:15%", "mdb:!=15%"])(
    "does not fit %s, and so fits its negation",
    (text) => {
      expect(fits(compiled(text), {})).toBe(false);
      expect(fits(compiled(`-${text}`), {})).toBe(true);
    },
  );
});
