import { describe, expect, it } from "vitest";
import { cantripFamilies } from "./cantrips";
import { suitFamilies, suitSpells, suitSpellTable } from "./suit-cantrips";

const byFamily = new Map(suitFamilies.map((family) => [family.family, family]));

describe("families of cantrips in a suit", () => {
  it("are named in camelCase, and so that our own key is the same in lower case", () => {
    for (const { family, key, label } of suitFamilies) {
      expect(family).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
      expect(family.toLowerCase()).toBe(key);
      expect(label.replaceAll(" ", "").toLowerCase()).toBe(key);
    }
    expect(byFamily.size).toBe(suitFamilies.length);
  });

  it("are all that act on whoever wears them, and no others", () => {
    const left = cantripFamilies
      .map(({ key }) => key)
      .filter((key) => !suitFamilies.some((family) => family.key === key));
    expect(left).toEqual([
      "impenetrability",
      ...[
        "acidbane",
        "bludgeoningbane",
        "flamebane",
        "frostbane",
        "piercingbane",
        "slashingbane",
        "stormbane",
      ],
      ...["bloodthirst", "defender", "heartthirst", "hermeticlink", "spiritthirst", "swifthunter"],
    ]);
  });

  it.each([
    ["strength", "Strength", "attribute"],
    ["willpower", "Willpower", "attribute"],
    ["heavyWeapons", "Heavy Weapons", "skill"],
    ["twoHandedCombat", "Two Handed Combat", "skill"],
    ["magicItemTinkering", "Magic Item Tinkering", "skill"],
    ["magicResistance", "Magic Resistance", "skill"],
    ["invulnerability", "Invulnerability", "skill"],
    ["jumping", "Jumping", "skill"],
    ["sprint", "Sprint", "skill"],
    ["arcaneLore", "Arcane Lore", "skill"],
    ["flameWard", "Flame Ward", "ward"],
    ["healthGain", "Health Gain", "vital"],
    ["armor", "Armor", "armor"],
  ])("%s is %s, a %s", (family, label, group) => {
    expect(byFamily.get(family)).toMatchObject({ label, group });
  });
});

describe("spells of a suit", () => {
  it.each([
    [6107, { family: "strength", tier: 4, name: "Legendary Strength" }],
    [3965, { family: "strength", tier: 3, name: "Epic Strength" }],
    [2573, { family: "endurance", tier: 2, name: "Major Endurance" }],
    [2579, { family: "coordination", tier: 1, name: "Minor Coordination" }],
    // Less than a Major, so no more than a Minor for sure.
    [2663, { family: "strength", tier: 1, name: "Moderate Strength" }],
    // Merged skills: two spells do the same.
    [2539, { family: "lightWeapons", tier: 1, name: "Minor Light Weapon Aptitude" }],
    [2568, { family: "lightWeapons", tier: 1, name: "Minor Light Weapon Aptitude" }],
    [3955, { family: "bludgeoningWard", tier: 3, name: "Epic Bludgeon Ward" }],
    // A Feeble one, a spell of a level, one of the piece itself, one of a weapon, none at all.
    [2657, undefined],
    [1, undefined],
    [6095, undefined],
    [6089, undefined],
    [57, undefined],
  ])("%d", (id, spell) => {
    expect(suitSpells().get(id)).toEqual(spell);
    expect(suitSpellTable()[id]).toEqual(spell);
  });

  it("exist at every tier of every family", () => {
    const found = new Set([...suitSpells().values()].map(({ family, tier }) => `${family} ${tier}`));
    expect([...found].sort()).toEqual(
      suitFamilies.flatMap(({ family }) => [1, 2, 3, 4].map((tier) => `${family} ${tier}`)).sort(),
    );
  });
});
