import { describe, expect, test } from "vitest";
import { figuresOf, highestOf, lonely, valuesOf } from "./figures";
import { frameOf } from "./frame";
import { figure, HOUR, seriesOf, startS } from "./test/series";

describe("figures", () => {
  test("of everybody count characters; of one only where a stretch may be played in part", () => {
    const ids = (character: string | null, bucketS: number) =>
      figuresOf({ character, bucketS }).map(({ id }) => id);
    expect(ids(null, 300)).toContain("characters");
    expect(ids("Larsson", 300)).not.toContain("online");
    expect(ids("Larsson", HOUR)).toContain("online");
    expect(ids("Larsson", HOUR)).not.toContain("characters");
  });

  test("a gap is null in every one of them", () => {
    for (const character of [null, "Larsson"]) {
      const frame = frameOf(seriesOf([{}], { bucket_seconds: HOUR, character_name: character }));
      for (const one of figuresOf(frame))
        expect([one.id, valuesOf(one, frame), highestOf(one, frame) ?? [null]]).toEqual([
          one.id,
          [null],
          [null],
        ]);
    }
  });

  test("time online is of the stretch as far as it goes", () => {
    const series = seriesOf([{ heard_seconds: 1_800 }, { heard_seconds: 600 }], {
      bucket_seconds: HOUR,
      character_name: "Larsson",
      to: new Date((startS + HOUR + 1_200) * 1000).toISOString(),
    });
    const frame = frameOf(series);
    expect(valuesOf(figure(frame, "online"), frame)).toEqual([50, 50]);
  });

  test.each([
    [[1, null, 2, 3, null], [0]],
    [[null, 4, null], [1]],
    [[1, 2], []],
    [[], []],
  ])("in %j those that no line leads to are %j", (values, expected) => {
    expect(lonely(values)).toEqual(expected);
  });
});
