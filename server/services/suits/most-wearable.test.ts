import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY_SLOTS, type BodySlot } from "@/server/contract/suits";
import { mostWearable } from "./most-wearable";
import { type AlikePieces, waysOfWearing } from "./summary";

const armor = (count: number, coverage: BodySlot[], ...reduced: BodySlot[]): AlikePieces => ({
  kind: "armor",
  coverage,
  alternatives: reduced.map((slot) => [slot]),
  count,
});
const other = (kind: AlikePieces["kind"], count: number): AlikePieces => ({
  kind,
  coverage: [],
  alternatives: [],
  count,
});

const hauberk: BodySlot[] = ["chest", "abdomen", "upperArms", "lowerArms"];
const leggings: BodySlot[] = ["abdomen", "upperLegs", "lowerLegs"];

describe("how many pieces of a set can be worn at once", () => {
  it.each<[string, AlikePieces[], number]>([
    ["nothing", [], 0],
    ["a helm", [armor(1, ["head"])], 1],
    ["five helms", [armor(5, ["head"])], 1],
    ["a piece of every slot", BODY_SLOTS.map((slot) => armor(2, [slot])), 9],
    ["a hauberk that cannot be reduced, and bracers", [armor(1, hauberk), armor(1, ["lowerArms"])], 1],
    ["one that can, and bracers", [armor(1, hauberk, "chest"), armor(1, ["lowerArms"])], 2],
    ["leggings", [armor(1, leggings, ...leggings)], 1],
    ["two of them, both reduced", [armor(2, leggings, ...leggings)], 2],
    ["four of them", [armor(4, leggings, ...leggings)], 3],
    ["leggings and a hauberk", [armor(1, hauberk, "chest"), armor(1, leggings, ...leggings)], 2],
    ["three bracelets and three rings", [other("bracelet", 3), other("ring", 3)], 4],
    [
      "one of everything else",
      (["shield", "shirt", "pants", "necklace", "trinket", "cloak"] as const).map((kind) => other(kind, 4)),
      6,
    ],
    ["a cloak and a helm", [other("cloak", 1), armor(1, ["head"])], 2],
  ])("of %s", (_, pieces, most) => {
    expect(mostWearable(pieces)).toBe(most);
  });

  it("is what trying everything gives", () => {
    const slots = fc.subarray([...BODY_SLOTS], { minLength: 1, maxLength: 4 });
    const piece = fc
      .tuple(slots, fc.boolean())
      .map(([coverage, isReducible]) =>
        armor(1, coverage, ...(isReducible && coverage.length > 1 ? coverage : [])),
      );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const alike = new Map<string, AlikePieces>();
        for (const each of pieces) {
          const known = alike.get(waysOfWearing(each));
          if (known) known.count += 1;
          else alike.set(waysOfWearing(each), { ...each });
        }
        expect(mostWearable([...alike.values()])).toBe(byTrying(pieces, []));
      }),
      { numRuns: 200 },
    );
  });
});

function byTrying([first, ...rest]: readonly AlikePieces[], taken: readonly BodySlot[]): number {
  if (first === undefined) return 0;
  const worn = [first.coverage, ...first.alternatives]
    .filter((form) => !form.some((slot) => taken.includes(slot)))
    .map((form) => 1 + byTrying(rest, [...taken, ...form]));
  return Math.max(byTrying(rest, taken), ...worn);
}
