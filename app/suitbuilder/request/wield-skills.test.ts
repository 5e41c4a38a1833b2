import { expect, it } from "vitest";
import { attributeName } from "@/server/facts/wield-requirements";
import { reportedSkills, WIELD_SKILLS } from "./wield-skills";

it("reads buffed skills and attributes as items name them, and leaves out what is no figure", () => {
  const stats = {
    attributes: { strength: { base: 290, current: 340 }, self: { base: 100 }, focus: "x" },
    skills: {
      melee_defense: { base: 400, current: 480 },
      shield: { current: 0 },
      axe: { current: 300 },
      run: null,
    },
  };
  expect(reportedSkills(stats)).toEqual({ Strength: 340, Self: 100, "Melee Defense": 480 });
  expect(reportedSkills(null)).toEqual({});
  expect(reportedSkills({ skills: 3 })).toEqual({});
});

it("names attributes as items do", () => {
  const named = [1, 2, 3, 4, 5, 6].map(attributeName);
  expect(WIELD_SKILLS.slice(0, 6).toSorted()).toEqual(named.toSorted());
});
