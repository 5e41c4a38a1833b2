import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LabelWish, layoutLabels, overlap } from "./label-layout";

const boxes = fc
  .record({
    left: fc.integer({ min: -500, max: 500 }),
    top: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 4, max: 160 }),
    height: fc.integer({ min: 4, max: 30 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const wishLists: fc.Arbitrary<LabelWish[]> = fc
  .array(fc.array(boxes, { minLength: 1, maxLength: 4 }), { maxLength: 60 })
  .map((lists) => lists.map((positions, i) => ({ id: String(i), positions })));

describe("labels", () => {
  it("never cover each other nor what is taken", () => {
    fc.assert(
      fc.property(wishLists, fc.array(boxes, { maxLength: 20 }), (wishes, taken) => {
        const shown = [...layoutLabels(wishes, taken).values()];
        shown.forEach((box, i) => {
          expect(shown.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          expect(taken.some((other) => overlap(box, other))).toBe(false);
        });
      }),
    );
  });

  it("are the same for the same wishes", () => {
    fc.assert(
      fc.property(wishLists, (wishes) => {
        expect(layoutLabels(wishes)).toEqual(layoutLabels(structuredClone(wishes)));
      }),
    );
  });

  it("give the first wish the first place, and the must a place in any case", () => {
    const box = { left: 0, top: 0, right: 50, bottom: 12 };
    const beside = { left: 60, top: 0, right: 110, bottom: 12 };
    const shown = layoutLabels([
      { id: "first", positions: [box] },
      { id: "second", positions: [box, beside] },
      { id: "third", positions: [box, beside] },
      { id: "selected", positions: [box], must: true },
    ]);
    expect([...shown]).toEqual([
      ["first", box],
      ["second", beside],
      ["selected", box],
    ]);
  });
});
