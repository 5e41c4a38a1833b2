import { expect, it } from "vitest";
import {
  countOf,
  differenceWords,
  elapsedWords,
  listed,
  ordinal,
  percentWords,
  scoreWords,
} from "./figure-words";

it.each([
  [0, "0"],
  [65_320, "65\u202f320"],
  [1_234_567, "1\u202f234\u202f567"],
  [-30, "\u221230"],
  [null, "–"],
])("a score is whole: %s", (score, words) => {
  expect(scoreWords(score)).toBe(words);
});

it("figures are said as they are read", () => {
  expect([0, 1_200, -30].map(differenceWords)).toEqual(["±0", "+1\u202f200", "\u221230"]);
  expect([120, 9_990, 12_400, 60_000, 125_000].map(elapsedWords)).toEqual([
    "0.1\u00a0s",
    "10.0\u00a0s",
    "12\u00a0s",
    "1\u00a0min",
    "2\u00a0min 5\u00a0s",
  ]);
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102].map(ordinal)).toEqual(
    "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd".split(" "),
  );
  expect([null, 0, 1.244, 12.34].map(percentWords)).toEqual([
    "–",
    "0.00\u00a0%",
    "1.24\u00a0%",
    "12.3\u00a0%",
  ]);
  expect([countOf(1, "piece"), countOf(2, "branch", "branches")]).toEqual(["1 piece", "2 branches"]);
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});
