import { describe, expect, it } from "vitest";
import type { SuitItem, SuitRequest } from "@/server/contract/suits";
import { formsOf, rejectedBy } from "./candidates";
import { FILTER_CASES } from "./filter-cases";
import { accessory, armor } from "./sample-items";

describe("an item is kept out by", () => {
  it.each(FILTER_CASES)("%s", (_, change, request, rule) => {
    const item = armor("x", ["head"], change);
    expect(rejectedBy(item, request)).toBe(rule);
    expect(rejectedBy(item, { ...request, excluded: [], locked: [{ item: "x" }] }), "locked").toBeNull();
  });
});

describe("an item can be worn", () => {
  const slotsOf = (item: SuitItem, request: SuitRequest = {}) =>
    formsOf(item, request).map(({ slots, reduced }) => `${slots.join("+")}${reduced ? " reduced" : ""}`);
  const sleeves = armor("s", ["upperArms", "lowerArms"], { alternatives: [["upperArms"], ["lowerArms"]] });
  const lock = (...coverage: ("upperArms" | "lowerArms")[]) => ({ locked: [{ item: "s", coverage }] });

  it.each<[string, SuitItem, SuitRequest, string[]]>([
    [
      "as it is and in every form",
      sleeves,
      {},
      ["upperArms+lowerArms", "upperArms reduced", "lowerArms reduced"],
    ],
    ["only where slots are to be filled", sleeves, { slots: ["lowerArms", "head"] }, ["lowerArms reduced"]],
    ["only as it is where nothing is reduced", sleeves, { reductions: "forbid" }, ["upperArms+lowerArms"]],
    [
      "reduced all the same by a lock",
      sleeves,
      { ...lock("lowerArms"), reductions: "forbid" },
      ["lowerArms reduced"],
    ],
    ["in no other than the locked form", sleeves, lock("lowerArms", "upperArms"), ["upperArms+lowerArms"]],
    [
      "in every form when the lock names none",
      sleeves,
      { locked: [{ item: "s" }], reductions: "forbid" },
      ["upperArms+lowerArms"],
    ],
    [
      "not in a locked form that is not to be filled",
      sleeves,
      { ...lock("lowerArms"), slots: ["upperArms"] },
      [],
    ],
    [
      "without being reduced in a form that it has already",
      armor("a", ["chest", "abdomen"], { alternatives: [["abdomen", "chest"], ["chest"], ["chest"]] }),
      {},
      ["chest+abdomen", "chest reduced"],
    ],
    ["on either wrist", accessory("bracelet", "b"), {}, ["wristLeft", "wristRight"]],
    [
      "on the one finger that is to be filled",
      accessory("ring", "r"),
      { slots: ["fingerRight"] },
      ["fingerRight"],
    ],
    ["as a shield only by request", accessory("shield", "x"), {}, []],
    ["as a shield", accessory("shield", "x"), { slots: ["shield"] }, ["shield"]],
    ["around the neck", accessory("necklace", "n"), {}, ["neck"]],
    ["as underclothes", accessory("pants", "p"), {}, ["pants"]],
  ])("%s", (_, item, request, forms) => {
    expect(slotsOf(item, request)).toEqual(forms);
  });
});
