import { describe, expect, it } from "vitest";
import { questList } from "./data/quest-list";
import { questFact, questKeyOfName } from "./quests";

const lines = questList.flatMap(({ flags }) => flags.trim().split("\n"));
const listed = lines.map((line) => {
  const [key = "", ...words] = line.split(" ");
  return { key, name: words.join(" ") };
});

describe("the list of quests", () => {
  it("holds all 3,654 flags, each once, 1,442 of them by name", () => {
    expect(new Set(listed.map(({ key }) => key)).size).toBe(3654);
    expect(listed).toHaveLength(3654);
    expect(listed.filter(({ name }) => name !== "")).toHaveLength(1442);
  });

  it("holds keys as the server asks for them: in lower case, without spaces", () => {
    for (const { key } of listed) expect(key).toMatch(/^[^\sA-Z]+$/);
  });

  it("has a waiting time and a limit for every flag", () => {
    for (const { waitS, maxSolves } of questList) {
      expect([Number.isInteger(waitS), Number.isInteger(maxSolves)]).toEqual([true, true]);
      expect([waitS >= 0, maxSolves >= -1]).toEqual([true, true]);
    }
  });

  it("finds every flag, whatever the letter case of its key", () => {
    for (const { key, name } of listed) {
      expect(questFact(key)?.name ?? "", key).toBe(name);
      expect(questFact(key.toUpperCase())).toBe(questFact(key));
    }
  });

  it.each([
    ["stipendtimer_0812", "Stipend Collection Timer", 518_400, -1],
    ["abayarresearchnotes", "Abayar's Research Notes (Fiun Spell Casting Gloves)", 72_000, -1],
    ["accessboss18", null, 0, 1],
    ["50to11brokercontractsa", null, 0, 2_097_151],
  ])("%s", (key, name, waitS, maxSolves) => {
    expect(questFact(key)).toEqual({ name, waitS, maxSolves });
  });

  it.each(["nosuchquest", "", "constructor"])("knows nothing of %j", (key) => {
    expect(questFact(key)).toBeUndefined();
  });
});

describe("the key of a quest's name", () => {
  const named = listed.filter(({ name }) => name !== "");

  it("is the flag that alone has the name, and none where several have it", () => {
    for (const { key, name } of named) {
      const isAlone = named.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length === 1;
      expect(questKeyOfName(name), name).toBe(isAlone ? key : null);
    }
  });

  it.each([
    ["Stipend Collection Timer", "stipendtimer_0812"],
    ["  stipend  collection TIMER ", "stipendtimer_0812"],
    ["Retreive Worcer’s Antique Platter", "antiqueplatterquest"],
    ["You have opened this chest already.", null],
    ["Stipend", null],
    ["", null],
  ])("%j", (name, key) => {
    expect(questKeyOfName(name)).toBe(key);
  });
});
