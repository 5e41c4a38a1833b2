import { describe, expect, it } from "vitest";
import type { SuitRequest } from "@/server/contract/suits";
import { bruteForce, constraintIds, isFeasible } from "./brute-force";
import { SPELLS, spellId } from "./random-spells";
import { accessory, armor } from "./sample-items";
import { SUIT_CASES, suitText } from "./suit-cases";

describe("brute force", () => {
  it.each(SUIT_CASES.map((one) => [one.name, one] as const))("%s", (_, { items, request, best, list }) => {
    const { suits } = bruteForce({ items, spells: SPELLS, request });
    const texts = suits.map(({ score, pieces }) => suitText(score, pieces));
    if (list) expect(texts).toEqual(list);
    else expect(texts[0]).toBe(best);
    expect(bruteForce({ items: [...items].reverse(), spells: SPELLS, request }), "in another order").toEqual({
      suits,
    });
  });
});

describe("whether some of the hard constraints can be met", () => {
  const items = [
    armor("a", ["head"], { setId: 13 }),
    armor("b", ["head"], { spells: [spellId("strength", 3)], attuned: true }),
    armor("c", ["upperArms", "lowerArms"], { alternatives: [["upperArms"], ["lowerArms"]] }),
    accessory("bracelet", "d"),
  ];
  const input = (request: SuitRequest) => ({ items, spells: SPELLS, request });

  it("is known of every subset", () => {
    const request = input({
      sets: { primary: { id: 13, min: 1 } },
      cantrips: [{ family: "strength", required: true, minTier: 3 }, { family: "focus" }],
      attuned: "any",
    });
    expect(constraintIds(request.request)).toEqual(["set:primary", "cantrip:strength"]);
    expect(isFeasible(request, ["set:primary", "cantrip:strength"])).toBe(false);
    expect(isFeasible(request, ["set:primary"])).toBe(true);
    expect(isFeasible(request, ["cantrip:strength"])).toBe(true);
    expect(isFeasible(request, [])).toBe(true);
  });

  it("leaves a locked item usable, in its form alone, when it does not have to be worn", () => {
    const request = input({
      locked: [{ item: "b" }, { item: "c", coverage: ["upperArms"] }],
      cantrips: [{ family: "strength", required: true }],
      fill: ["lowerArms"],
    });
    expect(isFeasible(request, ["cantrip:strength"])).toBe(true);
    expect(isFeasible(request, ["fill:lowerArms"])).toBe(false);
    expect(isFeasible(request, ["lock:b", "lock:c"])).toBe(true);
  });

  it("counts only the wrists that are among them", () => {
    const request = input({ fill: ["wristLeft", "wristRight"] });
    expect(isFeasible(request, ["fill:wristLeft", "fill:wristRight"])).toBe(false);
    expect(isFeasible(request, ["fill:wristLeft"])).toBe(true);
    expect(isFeasible(request, ["fill:wristRight"])).toBe(true);
  });

  it("is not asked of something that the request does not demand", () => {
    expect(() => isFeasible(input({}), ["set:primary"])).toThrow("not asked for: set:primary");
  });
});
