import { describe, expect, test } from "vitest";
import { LEVEL_MAX, levelProgress, xpAtLevel } from "./level-xp";

test.each([
  [1, 0],
  [2, 1_000],
  [3, 2_777],
  [10, 83_511],
  [11, 115_645],
  [50, 55_919_623],
  [100, 1_418_089_761],
  [126, 4_286_609_098],
  [128, 4_623_976_457],
  [200, 40_227_846_705],
  [274, 187_835_858_847],
  [LEVEL_MAX, 191_226_310_247],
])("level %i takes %i", (level, xp) => {
  expect(xpAtLevel(level)).toBe(xp);
});

test("every level takes more than the one before", () => {
  for (let level = 1; level < LEVEL_MAX; level++)
    expect(xpAtLevel(level + 1)).toBeGreaterThan(xpAtLevel(level));
});

describe("the way to the next level", () => {
  test("is told by share and by what is missing", () => {
    expect(levelProgress(2, 1_888)).toEqual({ share: 888 / 1_777, missing: 889 });
  });

  test("is over at the highest level, whatever was earned since", () => {
    expect(levelProgress(LEVEL_MAX, 999_999_999_999)).toEqual({ share: 1, missing: 0 });
  });

  test.each([
    [10, 5],
    [10, 5_000_000],
    [0, 0],
    [300, 1],
  ])("is not known where level %i and %i XP do not go together", (level, xp) => {
    expect(levelProgress(level, xp)).toBeNull();
  });
});
