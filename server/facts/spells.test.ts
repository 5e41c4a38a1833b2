import { describe, expect, it } from "vitest";
import { CANTRIP_TIERS, cantripFamilies, cantripTierName, FEEBLE_TIER, isCantripTier } from "./cantrips";
import { spellList } from "./data/spell-list";
import { foldedText } from "./folded-text";
import { armorLevelChange, maxDamageChange, spellFact, spellIdsNamed } from "./spells";

const listed = spellList.flatMap(({ family, tier, spells }) =>
  spells
    .trim()
    .split("\n")
    .map((line) => ({ id: Number.parseInt(line, 10), name: line.replace(/^\d+ /, ""), family, tier })),
);
const keys = new Set(cantripFamilies.map(({ key }) => key));

describe("the list of spells", () => {
  it("holds all 6,266, each once, by name", () => {
    expect(new Set(listed.map(({ id }) => id)).size).toBe(6266);
    expect(listed).toHaveLength(6266);
    for (const { id, name } of listed) {
      expect(id).toBeGreaterThan(0);
      expect(name).toMatch(/^\S.*\S$/);
    }
  });

  it("is what facts are read from", () => {
    for (const { id, name, family, tier } of listed) expect(spellFact(id)).toEqual({ name, family, tier });
    expect(spellFact(0)).toBeUndefined();
    expect(spellFact(999_999)).toBeUndefined();
  });

  it("has families of cantrips and no others, and tiers of spells and cantrips", () => {
    for (const { family } of listed) if (family !== null) expect(keys).toContain(family);
    expect(new Set(listed.map(({ tier }) => tier))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 16, 17, 18, null]),
    );
  });

  it.each([
    [6105, "Legendary Focus", "focus", 18],
    [4407, "Incantation of Impenetrability", "impenetrability", 8],
    [2108, "Brogard's Defiance", "impenetrability", 7],
    [51, "Impenetrability I", "impenetrability", 1],
    [1, "Strength Other I", "strength", 1],
    [2, "Strength Self I", "strength", 1],
    [3, "Weakness Other I", null, 1],
    // Quirks: one spell in another family than its siblings, two kinds of thirst in one, merged weapon skills.
    [2937, "Moderate Impregnability", "impregnability", 14],
    [4661, "Epic Blood Thirst", "bloodthirst", 17],
    [4670, "Epic Spirit Thirst", "spiritthirst", 17],
    [2539, "Minor Light Weapon Aptitude", "lightweapons", 12],
    [2568, "Minor Light Weapon Aptitude", "lightweapons", 12],
    [4713, "Epic Missile Weapon Aptitude", "missileweapons", 17],
    [3955, "Epic Bludgeon Ward", "bludgeoningward", 17],
    [5071, "Minor Item Tinkering Expertise", "itemtinkering", 12],
    [2663, "Moderate Strength", "strength", 14],
    [2657, "Feeble Strength", "strength", 11],
    [2946, "Moderate Creature Magic Aptitude", "creatureenchantment", 14],
    // What does the same under another name.
    [1616, "Aura of Blood Drinker Self VI", "bloodthirst", 6],
    [1592, "Aura of Heart Seeker Self VI", "heartthirst", 6],
    [3258, "Aura of Spirit Drinker Self VI", "spiritthirst", 6],
    [1627, "Aura of Swift Killer Self VI", "swifthunter", 6],
    [1562, "Blade Bane VI", "slashingbane", 6],
    [1540, "Lightning Bane VI", "stormbane", 6],
    [520, "Acid Protection Self VI", "acidward", 6],
    [170, "Regeneration Self VI", "healthgain", 6],
    [1312, "Armor Self VI", "armor", 6],
    // Healing shares a family with the skill, and is none.
    [6, "Heal Self I", null, 1],
    // No cantrips, for all their names.
    [2444, "Lesser Strength of Earth", "strength", null],
    [3573, "Inner Might", "strength", null],
    [3093, "Minor Skin of the Fiazhat", "impenetrability", null],
    [3048, "Minor Benediction of Immortality", null, null],
    [57, "Magic Bolt", null, null],
  ])("%d is %s of %j, tier %j", (id, name, family, tier) => {
    expect(spellFact(id)).toEqual({ name, family, tier });
  });

  it("has tiers of cantrips for nothing but cantrips", () => {
    for (const { name, family, tier } of listed.filter((spell) => isCantripTier(spell.tier))) {
      expect(family, name).not.toBeNull();
      expect(name).toMatch(new RegExp(`^${cantripTierName(tier ?? 0)} `));
    }
  });
});

describe("families of cantrips", () => {
  it("are 69, their keys as short as players type them", () => {
    expect(keys.size).toBe(69);
    expect(cantripFamilies).toHaveLength(69);
    for (const { key, name } of cantripFamilies) {
      expect(key).toMatch(/^[a-z]+$/);
      expect(key.slice(0, 4)).toBe(foldedText(name).replaceAll(" ", "").slice(0, 4));
    }
  });

  it("have a cantrip of each tier of loot, but for Moderate, and spells of levels 1 to 8", () => {
    const { minor, major, epic, legendary } = CANTRIP_TIERS;
    for (const key of keys) {
      const tiers = new Set(listed.filter(({ family }) => family === key).map(({ tier }) => tier));
      for (const tier of [minor, major, epic, legendary, 1, 2, 3, 4, 5, 6, 7, 8])
        expect([key, tiers.has(tier)]).toEqual([key, true]);
    }
  });

  it("are named as their Legendary spells", () => {
    for (const { key, name } of cantripFamilies) {
      const spells = listed.filter(({ family, tier }) => family === key && tier === CANTRIP_TIERS.legendary);
      expect(spells.map((spell) => spell.name)).toEqual([`Legendary ${name}`]);
    }
  });

  it.each([
    [FEEBLE_TIER, "Feeble", true],
    [12, "Minor", true],
    [14, "Moderate", true],
    [16, "Major", true],
    [17, "Epic", true],
    [18, "Legendary", true],
    [8, null, false],
    [0, null, false],
  ])("tier %d is %j", (tier, name, isCantrip) => {
    expect(cantripTierName(tier)).toBe(name);
    expect(isCantripTier(tier)).toBe(isCantrip);
  });
});

describe("spells by name", () => {
  it.each([
    ["legendary focus", [6105]],
    ["brogard's", [2108]],
    ["nothing like it", []],
    ["", []],
    ["Focus", []],
  ])("%j", (text, ids) => {
    expect(spellIdsNamed(text)).toEqual(ids);
  });

  it("are found by every part of their names, lowest id first", () => {
    const ids = spellIdsNamed("impenetrability");
    expect(ids).toEqual(
      listed
        .filter(({ name }) => /impenetrability/i.test(name))
        .map(({ id }) => id)
        .sort((a, b) => a - b),
    );
    expect(ids).toEqual(expect.arrayContaining([51, 1486, 2592, 2604, 4407, 4667, 6095]));
  });
});

describe("what a spell adds", () => {
  it.each([
    [51, 20],
    [1486, 200],
    [2108, 220],
    [4407, 240],
    [2604, 20],
    [2592, 40],
    [4667, 60],
    [6095, 80],
    [3093, null],
    [6102, null],
    [1, null],
    [999_999, null],
  ])("%d to armor level: %j", (id, change) => {
    expect(armorLevelChange(id)).toBe(change);
  });

  it.each([
    [1616, 20],
    [2096, 22],
    [4395, 24],
    [5998, 22],
    [2949, 21],
    [2598, 2],
    [2586, 4],
    [4661, 7],
    [6089, 10],
    [4670, null],
    [1, null],
  ])("%d to damage: %j", (id, change) => {
    expect(maxDamageChange(id)).toBe(change);
  });
});
