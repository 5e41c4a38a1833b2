import { expect, it } from "vitest";
import { CANTRIPS_MAX } from "../draft/suit-draft";
import { carriersAt, commonTier, ofPreset, toggled } from "./cantrip-choices";

it("a family is taken in as it is usually wanted, and out again", () => {
  const once = toggled([], "strength");
  expect(once).toEqual([{ family: "strength", minTier: 1, isRequired: false, weight: 1 }]);
  expect(toggled(once, "strength")).toEqual([]);
});

it("no more are taken in than a request takes", () => {
  const full = ofPreset({
    name: "All",
    cantrips: Array.from({ length: CANTRIPS_MAX + 5 }, (_, at) => ({ family: String(at) })),
  });
  expect(full).toHaveLength(CANTRIPS_MAX);
  expect(toggled(full, "another")).toBe(full);
  expect(toggled(full, "0")).toHaveLength(CANTRIPS_MAX - 1);
});

it("a preset says tier, must and weight where it has them", () => {
  const [first, second] = ofPreset({
    name: "Tank",
    cantrips: [{ family: "armor", minTier: 3, required: true, weight: 5 }, { family: "focus" }],
  });
  expect(first).toEqual({ family: "armor", minTier: 3, isRequired: true, weight: 5 });
  expect(second).toEqual({ family: "focus", minTier: 1, isRequired: false, weight: 1 });
  expect(commonTier(ofPreset({ name: "", cantrips: [{ family: "a" }, { family: "b" }] }))).toBe(1);
  expect(commonTier([])).toBeNull();
});

it("counts items that have a family at a tier or better", () => {
  expect([1, 2, 3, 4].map((tier) => carriersAt([10, 5, 2, 0], tier as 1 | 2 | 3 | 4))).toEqual([17, 7, 2, 0]);
});
