import { describe, expect, test } from "vitest";
import { frameOf, indexAt, isSilent, lastHeardS } from "./frame";
import { rates, seriesOf, startS } from "./test/series";

describe("a frame", () => {
  const frame = frameOf(seriesOf(rates(10, null, 30), { to: new Date((startS + 720) * 1000).toISOString() }));

  test("stands in the middle of its stretches, of the one that is not over too", () => {
    expect(frame.middles.map((middle) => middle - startS)).toEqual([150, 450, 660]);
    expect(frame.ends.map((end) => end - startS)).toEqual([300, 600, 720]);
  });

  test.each([
    [-1, null],
    [0, 0],
    [299, 0],
    [300, 1],
    [719, 2],
    [720, null],
  ])("%d s after its start is in stretch %s", (seconds, at) => {
    expect(indexAt(frame, startS + seconds)).toBe(at);
  });

  test("knows when anybody was last heard of, and whether anything is known at all", () => {
    expect(lastHeardS(frameOf(seriesOf(rates(10, null, null))))).toBe(startS + 300);
    expect(lastHeardS(frameOf(seriesOf(rates(null))))).toBeNull();
    expect(isSilent(frameOf(seriesOf(rates(null, null))))).toBe(true);
    expect(isSilent(frameOf(seriesOf([{ rares: 1 }])))).toBe(false);
  });
});
