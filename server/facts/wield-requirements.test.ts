import { describe, expect, it } from "vitest";
import { describeRequirement } from "./wield-requirements";

describe("a requirement as players read it", () => {
  it.each([
    [0, 0, 0, ""],
    [1, 44, 400, "Heavy Weapons 400"],
    [2, 44, 400, "Heavy Weapons 400 (base)"],
    [3, 1, 290, "Strength 290"],
    [4, 6, 100, "Self 100 (base)"],
    [5, 2, 300, "Health 300"],
    [6, 5, 200, "Mana 200 (base)"],
    [7, 1, 180, "Level 180"],
    [7, 0, 50, "Level 50"],
    [8, 43, 3, "Void Magic specialized"],
    [8, 43, 2, "Void Magic trained"],
    [8, 43, 9, "Void Magic 9"],
    [9, 287, 301, "Celestial Hand rank 301"],
    [9, 181, 5, "Property 181 5"],
    [10, 110, 1, "Property 110"],
    [11, 0, 14, "Creature Undead"],
    [11, 0, 999, "Creature 999"],
    [12, 0, 3, "Heritage Sho"],
    [12, 0, 99, "Heritage 99"],
    [1, 99, 5, "Skill 99 5"],
    [3, 9, 5, "Attribute 9 5"],
    [5, 9, 5, "Vital 9 5"],
    [77, 1, 2, "Requirement 77: 1 2"],
  ])("%d of %d at %d is %j", (type, skill, level, words) => {
    expect(describeRequirement(type, skill, level)).toBe(words);
  });
});
