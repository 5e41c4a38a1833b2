import { expect, test } from "vitest";
import { firstShown, leaveBottom, PAGE_LINES, readFurther, unseenCount } from "./reading-place";

/** As many lines, one a second; ids rise along them. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: at + 1, timeMs: at * 1_000 }));

test("whoever reads along has the newest lines in the page", () => {
  expect(firstShown(lines(10), null)).toBe(0);
  expect(firstShown(lines(1_000), null)).toBe(1_000 - PAGE_LINES);
});

test("what the reader has before them stays in the page, however many lines come", () => {
  const place = leaveBottom(lines(400));
  expect(firstShown(lines(1_000), place)).toBe(400 - PAGE_LINES);
  // The oldest are dropped at the other end.
  expect(firstShown(lines(1_000).slice(100), place)).toBe(300 - PAGE_LINES);
  expect(firstShown(lines(1_000).slice(500), place)).toBe(0);
});

test("further up comes a page more, down to the oldest", () => {
  const place = readFurther(lines(400), leaveBottom(lines(400)));
  expect(firstShown(lines(400), place)).toBe(400 - 2 * PAGE_LINES);
  expect(firstShown(lines(400), readFurther(lines(400), place))).toBe(0);
});

test("counted as new is what came since, not what was fetched of older times", () => {
  const place = leaveBottom(lines(10));
  expect(unseenCount(lines(10), place)).toBe(0);
  expect(unseenCount(lines(13), place)).toBe(3);
  const older = { id: 11, timeMs: 3_500 };
  const missed = { id: 12, timeMs: 9_500 };
  expect(unseenCount([...lines(4), older, ...lines(10).slice(4), missed], place)).toBe(1);
});

test("a late line that was seen at the bottom is not new", () => {
  const seen = [
    { id: 3, timeMs: 1_000 },
    { id: 2, timeMs: 2_000 },
  ];
  expect(unseenCount(seen, leaveBottom(seen))).toBe(0);
});
