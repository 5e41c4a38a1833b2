import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readEffects } from "./effects";
import { asWords, difference, exact } from "./figure";
import { findRows, rowCount, type Section, type SectionId } from "./section";
import { sheetSections } from "./sections";
import { readSheet } from "./sheet";
import { isFolded, parseSheetSettings } from "./sheet-settings";

const stats = {
  type: "character_stats",
  level: 275,
  race: 3,
  gender: 2,
  attributes: {
    self: { base: 290, creation: 100, current: 340 },
    strength: { base: 100, creation: 10, current: 90 },
    luck: { base: 7, current: 7 },
  },
  vitals: { health: { base: 321, current: 12, max: 410 }, mana: { base: 300, current: 280 } },
  skills: {
    war_magic: { base: 430, current: 512, training: "Specialized" },
    alchemy: { base: 10, current: 10, training: "Untrained" },
    two_handed_combat: { base: 300, current: 380, training: "Trained" },
    moon_walking: { base: 1, current: 2, training: "Sometimes" },
  },
  allegiance: {
    name: "Sawato Mosswarts",
    rank: 4,
    patron: { name: "Ulf", rank: 7, race: "Sho" },
    vassals: [{ name: "Anna", rank: 1 }, { rank: 2 }],
  },
  current_title: 472,
  titles: [1, 472, 99_999],
  properties: { "307": 11, "333": 5, "5": 12_480, "287": 620, "412": 1, "9015": 3, nonsense: 4 },
  augmentations: { "232": 1, more_pack_space: 2 },
  server_population: 138,
  guild_note: { text: "banker" },
};

const sections = (told: Record<string, unknown> = stats) => sheetSections(readSheet(told), null);
const section = (id: SectionId, all: readonly Section[] = sections()) => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`there is no section ${id}`);
  return found;
};
const rows = (id: SectionId, all?: readonly Section[]) =>
  section(id, all).groups.flatMap((group) => group.rows.map((row) => [group.title, row.label, ...row.cells]));

describe("abilities", () => {
  test("attributes stand in the game's order, base and buffed beside each other, unknown ones last", () => {
    expect(rows("attributes")).toEqual([
      [null, "Strength", "100", "90", "−10"],
      [null, "Self", "290", "340", "+50"],
      [null, "Luck", "7", "7", ""],
    ]);
  });

  test("a vital is as large as its most, not as it happens to be", () => {
    expect(rows("vitals")).toEqual([
      [null, "Health", "321", "410", "+89"],
      [null, "Mana", "300", "280", "−20"],
    ]);
  });

  test("skills are grouped by training and called by their names; no skill is left out", () => {
    expect(rows("skills")).toEqual([
      ["Specialized", "War Magic", "430", "512", "+82"],
      ["Trained", "Two Handed Combat", "300", "380", "+80"],
      ["Untrained", "Alchemy", "10", "10", ""],
      ["Training not told", "Moon walking", "1", "2", "+1"],
    ]);
  });
});

describe("properties", () => {
  test("are named and stand where they belong", () => {
    expect(rows("ratings")).toEqual([["Of the character", "Damage", "11"]]);
    expect(rows("augmentations")).toEqual([
      ["Auras of luminance", "Aura of Valor", "5"],
      ["As the plugin names them", "Enduring Enchantment", "1"],
      ["As the plugin names them", "More pack space", "2"],
    ]);
  });

  test("that nobody here knows are listed with their numbers, and so are other fields", () => {
    expect(rows("unknown")).toEqual([
      ["Numbered properties", "Property 412", "1"],
      ["Numbered properties", "Property 9015", "3"],
      ["Other fields", "guild_note", '{"text":"banker"}'],
    ]);
  });

  test("burden is told against what this strength carries, societies by their ranks", () => {
    const told = rows("about").map(([, label, value]) => `${label}: ${value}`);
    expect(told).toContain("Burden: 12\u202f480 of 13\u202f500, 92 %");
    expect(told).toContain("Celestial Hand: Lord, 620 points");
    expect(told).toContain("Players on the server: 138");
  });
});

describe("ties and titles", () => {
  test("kin without a name are none", () => {
    expect(rows("allegiance").map(([, label]) => label)).toEqual(["Allegiance", "Own rank", "Ulf", "Anna"]);
  });

  test("the title that is shown comes first, a title without a name by its number", () => {
    expect(rows("titles").map(([, label]) => label)).toEqual([
      "Seeker of Asheron",
      "Adventurer",
      "Title 99999",
    ]);
  });
});

test("whatever a report holds, every property and every field is on the sheet", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.integer({ min: 0, max: 20_000 }).map(String), fc.integer()),
      fc.dictionary(
        fc.string({ minLength: 1 }).map((name) => `x_${name}`),
        fc.jsonValue(),
      ),
      (properties, more) => {
        const all = sheetSections(readSheet({ properties, ...more }), null);
        const shown = all.reduce((count, one) => count + rowCount(one), 0);
        const leftOut = Object.entries(properties).filter(
          ([id, value]) => value === 0 && ["287", "288", "289"].includes(id),
        ).length;
        const fields = Object.values(more).filter((value) => value !== null).length;
        expect(shown).toBe(Object.keys(properties).length - leftOut + fields);
      },
    ),
  );
});

test("a report that cannot be read is an empty sheet", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(stats)), fc.jsonValue()), (told) => {
      expect(() => sheetSections(readSheet(told), null)).not.toThrow();
    }),
  );
});

describe("spells in force", () => {
  const effects = readEffects({
    updated_at: "2026-11-22T12:00:00.000Z",
    active_spells: [
      { id: 1, name: "Robustification", tier: 7, seconds_remaining: 60 },
      { id: 2, name: null, tier: null, seconds_remaining: -1 },
      { id: 3, name: "Legendary Focus", tier: 18 },
    ],
    items: [
      {
        name: "Ring",
        mana_current: 0,
        mana_max: 100,
        active: false,
        seconds_remaining: 0,
        spells: [{ id: 4, active: false }],
      },
      { name: "Hat" },
    ],
  });

  test("the strongest first, with the moment at which they end", () => {
    expect(effects.onCharacter.map(({ name, strength, endsAtMs }) => [name, strength, endsAtMs])).toEqual([
      ["Legendary Focus", "Legendary", null],
      ["Robustification", "Level 7", Date.parse("2026-11-22T12:01:00.000Z")],
      ["Spell 2", null, null],
    ]);
  });

  test("of worn gear, what runs out first stands first", () => {
    const worn = section("worn", sheetSections(null, effects));
    expect(worn.groups.map(({ title, cells }) => [title, cells?.[0]])).toEqual([
      ["Ring, out of mana", "0 / 100"],
      ["Hat", ""],
    ]);
  });
});

describe("finding", () => {
  const found = (words: string) =>
    findRows(sections(), words).flatMap(({ groups }) => groups.flatMap((g) => g.rows));

  test.each([
    ["war magic", ["War Magic"]],
    ["SPECIALIZED", ["War Magic"]],
    ["333", ["Aura of Valor"]],
    ["ratings damage", ["Damage"]],
    ["ulf", ["Ulf"]],
    ["nothing of the kind", []],
  ])("%s", (words, labels) => {
    expect(found(words).map(({ label }) => label)).toEqual(labels);
  });

  test("without words everything is there", () => {
    expect(findRows(sections(), "  ")).toHaveLength(sections().length);
  });
});

describe("settings", () => {
  test("of another kind are as in a new window", () => {
    const settings = parseSheetSettings({ find: 7, folds: { skills: "yes", titles: false } });
    expect(settings).toEqual({ find: "", folds: { titles: false } });
    expect([
      isFolded(settings, "skills"),
      isFolded(settings, "titles"),
      isFolded(settings, "unknown"),
    ]).toEqual([false, false, true]);
  });
});

describe("figures", () => {
  test.each([
    [191_226_310_247, "191\u202f226\u202f310\u202f247"],
    [0, "0"],
    [-1_234.5, "−1\u202f234.5"],
    [null, "–"],
  ])("%s", (value, expected) => {
    expect(exact(value)).toBe(expected);
  });

  test.each([
    [290, 340, "+50"],
    [340, 290, "−50"],
    [290, 290, ""],
    [null, 290, ""],
  ])("from %s to %s", (base, buffed, expected) => {
    expect(difference(base, buffed)).toBe(expected);
  });

  test.each([
    ["two_handed_combat", "Two handed combat"],
    ["CriticalDefense", "Critical defense"],
  ])("%s in words", (key, expected) => {
    expect(asWords(key)).toBe(expected);
  });
});
