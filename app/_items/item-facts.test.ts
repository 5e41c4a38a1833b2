import { describe, expect, test } from "vitest";
import type { InventoryItem } from "@/server/contract/http/items";
import { equipSlots } from "@/server/facts/equip-slots";
import { lacksAppraisal } from "./appraisal";
import { itemFacts } from "./item-facts";
import { damageRange, lastingFigure, percentOfFactor, percentOfShare } from "./item-figures";
import { itemLevelWords } from "./item-strength";
import { wornWords } from "./place-words";
import { shortRatings } from "./rating-words";
import { requirementWords } from "./requirement-words";
import { spellGroups } from "./spell-groups";
import { spokenItem } from "./spoken-item";
import { combat, enhancements, item, ratings, requirements } from "./test/item";

/** Narrow and fixed spaces are for the eye. */
const plain = (text: string | null) => text?.replace(/[\u202f\u00a0]/g, " ") ?? null;

const breastplate = item({
  name: "Celdon Breastplate",
  full_name: "Steel Celdon Breastplate",
  object_class: 2,
  value: 21_450,
  burden: 900,
  current_wielded_location: 0x200,
  equip_slots: 0x600,
  wear_slots: ["chest", "abdomen"],
  reduces_to: ["chest"],
  combat: combat({ armor_level: 385, starting_armor_level: 345, prot_slash: 1.3, prot_nether: 0.8 }),
  enhancements: enhancements({
    material_name: "Steel",
    workmanship: 8,
    tinks: 2,
    item_set: 14,
    set_name: "Adept's Set",
  }),
  requirements: requirements({ wield_type: 7, wield_skill: 1, wield_level: 180, lore_requirement: 287 }),
  ratings: ratings({ crit_damage: 2, total: 2 }),
});

const bow = item({
  name: "Yumi",
  full_name: "Teak Yumi",
  object_class: 9,
  combat: combat({
    max_damage: 0,
    damage_type: 16,
    damage_bonus: 2.4,
    elemental_damage_bonus: 22,
    melee_defense_bonus: 1.18,
    missile_defense_bonus: 1,
    mana_conversion_bonus: 0.1,
    variance: 0,
    weapon_speed: 35,
  }),
});

function group(of: InventoryItem, title: string): Record<string, string | null> {
  const facts = itemFacts(of, "Main pack").groups.find((other) => other.title === title)?.facts ?? [];
  return Object.fromEntries(facts.map(({ label, value }) => [label, plain(value)]));
}

test.each([
  [2.4, "+140 %"],
  [1.18, "+18 %"],
  [1.005, "+0.5 %"],
  [0.95, "−5 %"],
  [1, "+0 %"],
  [null, null],
])("the factor %s is %s", (factor, expected) => {
  expect(plain(percentOfFactor(factor))).toBe(expected);
});

test("the share 0.1 is +10 %", () => {
  expect(plain(percentOfShare(0.1))).toBe("+10 %");
});

test.each([
  [74, 0.45, "41–74"],
  [20, 0.8, "4–20"],
  [10, 0.55, "4.5–10"],
  [74, 0, "74"],
  [74, null, "74"],
])("at most %i with variance %s is %s", (max, variance, expected) => {
  expect(damageRange(max, variance)).toBe(expected);
});

test.each([
  [0.4, "0 s"],
  [12, "12 s"],
  [86_399, "23 h 59 min"],
  [86_400, "1 d"],
  [720, "12 min"],
  [15_600, "4 h 20 min"],
  [273_600, "3 d 4 h"],
])("%i seconds last %s", (seconds, expected) => {
  expect(plain(lastingFigure(seconds))).toBe(expected);
});

describe("facts", () => {
  test("armor tells its level, where it started, and what each kind of damage meets", () => {
    expect(group(breastplate, "Armor")).toEqual({ "Armor level": "385", "Starting armor level": "345" });
    expect(group(breastplate, "Protection")).toEqual({ Slash: "1.3 (501)", Nether: "0.8 (308)" });
  });

  test("an armor level that never changed is told once", () => {
    const plainPiece = { ...breastplate, combat: combat({ armor_level: 385, starting_armor_level: 385 }) };
    expect(group(plainPiece, "Armor")).toEqual({ "Armor level": "385" });
  });

  test("a bonus of nothing is left out", () => {
    expect(group(bow, "In the hand")).toEqual({
      Damage: "Fire",
      Variance: "0",
      Speed: "35",
      "Damage bonus": "+140 %",
      "Elemental damage bonus": "22",
      "Melee defense": "+18 %",
      "Mana conversion": "+10 %",
    });
  });

  test("two kinds of damage are both named", () => {
    const sword = item({ combat: combat({ max_damage: 40, variance: 0.5, damage_type: 3 }) });
    expect(group(sword, "In the hand").Damage).toBe("20–40 Slash/Pierce");
  });

  test("what was made of it", () => {
    expect(group(breastplate, "Make")).toEqual({
      Material: "Steel",
      Workmanship: "8",
      Tinkered: "2 times",
      Set: "Adept's Set",
    });
  });

  test("mana and how long it lasts", () => {
    const part = enhancements({ spellcraft: 412, mana_cur: 1833, mana_max: 2100, mana_rate: 20 });
    expect(group(item({ enhancements: part }), "Magic")).toEqual({
      Spellcraft: "412",
      Mana: "1 833 of 2 100",
      "Mana lasts": "10 h 11 min",
    });
  });

  test("what nobody appraised has no empty groups, and says so", () => {
    const facts = itemFacts(
      {
        ...breastplate,
        has_id_data: false,
        combat: null,
        enhancements: null,
        ratings: null,
        requirements: null,
      },
      "Pack 2, slot 5",
    );
    expect(facts.lacksAppraisal).toBe(true);
    expect(facts.groups.map(({ title }) => title)).toEqual(["Item", "Whereabouts"]);
    expect(facts.groups.every(({ facts }) => facts.length > 0)).toBe(true);
    expect(facts.requirements).toEqual([]);
  });

  test("bonds, uses and stacks are in words", () => {
    const kit = item({
      bonded: -2,
      attuned: true,
      structure: 12,
      max_structure: 50,
      stack_count: 3,
      stack_max: 10,
      rare_id: 7,
    });
    expect(group(kit, "Item")).toEqual({
      Stack: "3 of 10",
      Uses: "12 of 50",
      Bonded: "destroyed at death",
      Attuned: "cannot be given away",
      Rare: "#7",
    });
  });

  test("who has it, where, and since when", () => {
    const given = item({ moved_at: "2026-11-20T10:00:00.000Z" });
    expect(Object.keys(group(given, "Whereabouts"))).toEqual(["Owner", "Place", "Changed", "Changed hands"]);
    expect(group(given, "Whereabouts")).toMatchObject({ Owner: "Larsson", Place: "Main pack" });
  });
});

test("requirements are in words, each once", () => {
  expect(requirementWords(breastplate.requirements)).toEqual(["Level 180", "Arcane Lore 287 to activate"]);
  const pet = requirements({
    use_skill: 54,
    use_level: 570,
    wield_type_2: 7,
    wield_level_2: 180,
    wield_type_3: 7,
    wield_level_3: 180,
  });
  expect(requirementWords(pet)).toEqual(["Level 180", "Summoning 570 to use"]);
  expect(requirementWords(null)).toEqual([]);
});

test("spells stand legendary first, levels below cantrips, unknown ones last, and what is in force apart", () => {
  const spell = (name: string | null, tier: number | null, is_active = false) => ({
    spell_id: 9,
    name,
    tier,
    family: null,
    is_active,
  });
  const groups = spellGroups([
    spell("Impenetrability VII", 7),
    spell(null, null),
    spell("Major Focus", 16),
    spell("Legendary Strength", 18),
    spell("Legendary Armor", 18),
    spell("Brogard's Defiance", 8, true),
  ]);
  expect(groups.map(({ title, isActive, names }) => [title, isActive, names])).toEqual([
    ["Legendary", false, ["Legendary Armor", "Legendary Strength"]],
    ["Major", false, ["Major Focus"]],
    ["Level 7", false, ["Impenetrability VII"]],
    ["Other", false, ["Spell 9"]],
    ["Level 8", true, ["Brogard's Defiance"]],
  ]);
});

test.each([
  [
    breastplate,
    "Steel Celdon Breastplate, armor level 385, ratings 2, Adept's Set, chest, abdomen, equipped",
  ],
  [item({ full_name: "Prismatic Taper", stack_count: 1204, stack_max: 5000 }), "1 204 Prismatic Taper"],
  [
    item({
      full_name: "Iron Ono",
      object_class: 1,
      has_id_data: false,
      combat: combat({ max_damage: 74, variance: 0.45, damage_type: 1 }),
    }),
    "Iron Ono, damage 41–74 Slash, not appraised",
  ],
  [item({ full_name: "Casino Exquisite Keyring", rare_id: 3 }), "Casino Exquisite Keyring, rare"],
])("spoken %#", (of, expected) => {
  expect(plain(spokenItem(of))).toBe(expected);
});

test("every place on the body has words", () => {
  for (const { bit } of equipSlots) {
    expect(wornWords({ current_wielded_location: bit, wear_slots: [] })).not.toBe("");
  }
  expect(wornWords({ current_wielded_location: 0x1_0000, wear_slots: ["wrist"] })).toBe("left bracelet");
});

test.each([
  [breastplate, "385"],
  [item({ combat: combat({ max_damage: 74, variance: 0.45 }) }), "41–74"],
  [bow, "+140 %"],
  [item({ combat: combat({ elemental_damage_vs_monsters: 1.18 }) }), "+18 %"],
  [item(), ""],
])("how strong it is in a word %#", (of, expected) => {
  expect(plain(itemLevelWords(of))).toBe(expected);
});

test("ratings in short leave out what is not there", () => {
  expect(plain(shortRatings(ratings({ damage: 2, crit_damage_resist: 1, vitality: 0 })))).toBe("D 2 CDR 1");
  expect(shortRatings(null)).toBe("");
});

test.each([
  [2, "Celdon Breastplate", true],
  [12, "Prismatic Taper", false],
  [11, "Aetheria", true],
  [11, "Aquamarine", false],
  [8, "Frost Wisp Essence (200)", true],
  [8, "Quintessence", false],
])("class %i %s wants an appraisal: %s", (object_class, full_name, expected) => {
  expect(lacksAppraisal({ object_class, full_name, has_id_data: false })).toBe(expected);
  expect(lacksAppraisal({ object_class, full_name, has_id_data: true })).toBe(false);
});
