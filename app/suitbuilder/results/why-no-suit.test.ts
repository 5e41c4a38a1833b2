import { describe, expect, it } from "vitest";
import { FILTER_RULES } from "@/server/contract/suits/names";
import type { Infeasible } from "@/server/contract/suits/search-events";
import { EMPTY_DRAFT, type SuitDraft, slotUses } from "../draft/suit-draft";
import { suitNames } from "../words/names";
import { constraintWords, parseConstraint, ruleWords, type Speaking } from "./constraint-words";
import { relaxations } from "./relaxations";

const speaking: Speaking = { names: suitNames(null, null), itemWords: (id) => `Item ${id}` };
const DRAFT: SuitDraft = {
  ...EMPTY_DRAFT,
  wearer: { name: "Karsh", level: 100, skills: { Shield: 1 } },
  characters: ["A"],
  slots: slotUses("search", { head: "fill" }),
  sets: { primary: { id: 13, min: 5, target: 5 }, secondary: null, others: "forbid" },
  cantrips: [{ family: "flameWard", minTier: 3, isRequired: true, weight: 1 }],
  locked: [{ item: "7", coverage: ["chest"] }],
  excluded: ["8"],
  filters: {
    maxWieldLevel: 180,
    minArmorLevel: 300,
    equipped: "wearer",
    attuned: "wearer",
    reductions: "allow",
  },
};
const detail = (constraint: string, need: number, have: number): Infeasible["details"][number] => ({
  constraint,
  need,
  have,
  removedBy: {},
});
const ways = (details: Infeasible["details"]) => relaxations({ details }, DRAFT, speaking);
const labels = (details: Infeasible["details"]) => ways(details).map(({ label }) => label);

describe("what a conflict is about", () => {
  it.each([
    ["set:primary", { kind: "set", which: "primary" }],
    ["cantrip:flameWard", { kind: "cantrip", family: "flameWard" }],
    ["fill:head", { kind: "fill", slot: "head" }],
    ["lock:a:b", { kind: "lock", item: "a:b" }],
    ["set:third", null],
    ["fill:tail", null],
    ["mood", null],
  ])("%s", (id, constraint) => {
    expect(parseConstraint(id)).toEqual(constraint);
  });

  it.each([
    [detail("set:primary", 5, 3), "5 pieces of Soldier's Set", "3 can be worn at once"],
    [detail("set:primary", 5, 6), "5 pieces of Soldier's Set", "can be met alone"],
    [detail("cantrip:flameWard", 3, 0), "Epic Flame Ward or better", "nobody has it"],
    [detail("cantrip:flameWard", 3, 2), "Epic Flame Ward or better", "Major is the best"],
    [detail("fill:head", 1, 0), "Something for the head", "nothing fits there"],
    [detail("lock:7", 1, 1), "Item 7, which is locked", "can be worn alone"],
    [detail("mood", 2, 1), "mood", "1 of 2"],
  ])("is said in words: $constraint", (given, wanted, there) => {
    expect(constraintWords(given, DRAFT, speaking)).toEqual({ wanted, there });
  });

  it("has words for every rule that keeps items out", () => {
    for (const rule of FILTER_RULES) expect(ruleWords(rule, 2, DRAFT)).toMatch(/^2 \w+/);
    expect(ruleWords("maxWieldLevel", 1, DRAFT)).toBe("1 asks for a level above 180");
  });
});

describe("what could be given up", () => {
  it("asks for the pieces that there are, or for none", () => {
    expect(labels([detail("set:primary", 5, 3)])).toEqual([
      "Soldier's Set: at least 3 instead of 5",
      "Soldier's Set: as many as it gets, none required",
    ]);
  });

  it("asks for one piece less where it is only together that it cannot be met", () => {
    expect(ways([detail("set:primary", 5, 9)])[0]?.change.sets?.primary).toEqual({
      id: 13,
      min: 4,
      target: 5,
    });
  });

  it("accepts the tier that there is, or does without", () => {
    expect(labels([detail("cantrip:flameWard", 3, 2)])).toEqual([
      "Flame Ward: accept Major",
      "Epic Flame Ward: nice to have, not required",
    ]);
    expect(labels([detail("cantrip:flameWard", 3, 0)])).toEqual([
      "Epic Flame Ward: nice to have, not required",
    ]);
  });

  it("leaves slots empty and releases locked items, in another form first", () => {
    expect(labels([detail("fill:head", 1, 0), detail("lock:7", 1, 0)])).toEqual([
      "The head may stay empty",
      "Item 7: in any form",
      "Release Item 7",
    ]);
  });

  it("lets in what filters keep out, the most helpful first, and every rule has a way", () => {
    const removedBy = Object.fromEntries(FILTER_RULES.map((rule, at) => [rule, at + 1]));
    const found = relaxations({ details: [{ ...detail("mood", 1, 0), removedBy }] }, DRAFT, speaking);
    expect(found.map(({ key }) => key)).toEqual([...FILTER_RULES].reverse());
    expect(found.at(-1)?.label).toBe("Exclude nothing (1 item more)");
    expect(found.every(({ change }) => Object.keys(change).length === 1)).toBe(true);
  });

  it("is always something else than what was asked", () => {
    const details = ["set:primary", "cantrip:flameWard", "fill:head", "lock:7"].map((id) => detail(id, 3, 1));
    for (const { change } of ways(details)) {
      for (const [part, value] of Object.entries(change))
        expect({ part, value }).not.toEqual({ part, value: Reflect.get(DRAFT, part) });
    }
  });
});
