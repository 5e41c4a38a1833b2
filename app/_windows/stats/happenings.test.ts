import { describe, expect, test } from "vitest";
import { frameOf } from "./frame";
import { countWords, happeningsOf, marksOf, nextMark } from "./happenings";
import { rates, seriesOf, startS } from "./test/series";

describe("marks", () => {
  const frame = frameOf(seriesOf(rates(1, 1, 1, 1)));
  const at = (seconds: number) => new Date((startS + seconds) * 1000).toISOString();
  const rare = (seconds: number) => ({
    timestamp: at(seconds),
    character_name: "Larsson",
    name: "Pearl of Frost",
    tier: 1,
    class: "common" as const,
    ew: 33.6,
    ns: 42.1,
    z: null,
  });
  const death = (seconds: number) => ({
    timestamp: at(seconds),
    character_name: "Ulf",
    vitae: 5,
    ew: 500,
    ns: 1,
  });

  const happenings = happeningsOf(frame, [rare(700), rare(10), rare(-5)], [death(20), death(5_000)]);

  test("are of what happened in the time, oldest first, with places that are on the map", () => {
    expect(happenings.map(({ kind, atMs }) => [kind, atMs / 1000 - startS])).toEqual([
      ["rare", 10],
      ["death", 20],
      ["rare", 700],
    ]);
    expect(happenings.map(({ place }) => place)).toEqual([
      { ns: 42.1, ew: 33.6 },
      null,
      { ns: 42.1, ew: 33.6 },
    ]);
  });

  test("stand by their stretch of time", () => {
    const marks = marksOf(frame, happenings);
    expect([...marks.entries()].map(([place, { length }]) => [place, length])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  test.each([
    [null, 1, 0],
    [null, -1, 3],
    [0, 1, 2],
    [2, 1, 3],
    [3, 1, null],
    [3, -1, 2],
    [1, -1, 0],
  ] as const)("from %s in direction %d comes %s", (from, direction, expected) => {
    const marks = new Map([0, 2, 3].map((place) => [place, []]));
    expect(nextMark(marks, from, direction)).toBe(expected);
  });

  test("what could not be had is not there", () => {
    expect(happeningsOf(frame, undefined, [death(20)])).toHaveLength(1);
  });

  test.each([
    [[2, null, 1], [0, null, 1], "3 rares and 1 death"],
    [[1], [1_200], "1 rare and 1\u202f200 deaths"],
    [[null], [null], "No rares and no deaths"],
  ])("%j rares and %j deaths are %s, marked or not", (rares, deaths, expected) => {
    const points = rares.map((count, at) => ({ rares: count, deaths: deaths[at] ?? null }));
    expect(countWords(frameOf(seriesOf(points)))).toBe(expected);
  });
});
