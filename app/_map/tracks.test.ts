import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnderWay, poseAt, settle, shownTime, startTrack, steer } from "./tracks";
import type { CharacterReading } from "./types";

function reading(
  ns: number,
  ew: number,
  receivedAt: number,
  more: Partial<CharacterReading> = {},
): CharacterReading {
  return {
    name: "Larsson",
    ns,
    ew,
    z: 0,
    heading: null,
    state: "moving",
    receivedAt,
    timestamp: "2025-01-01T00:00:00.000Z",
    color: "#ffffff",
    dungeon: null,
    ...more,
  };
}

describe("motion between readings", () => {
  it("takes one interval and ends at the reading", () => {
    const track = startTrack(reading(10, 20, 0));
    steer(track, reading(10.1, 20, 2_000), 2_000);
    expect(poseAt(track, 2_000)).toMatchObject({ ns: 10, ew: 20 });
    expect(poseAt(track, 3_000).ns).toBeCloseTo(10.05);
    expect(poseAt(track, 4_000).ns).toBeCloseTo(10.1);
    expect(isUnderWay(track, 3_000)).toBe(true);
    expect(isUnderWay(track, 4_000)).toBe(false);
  });

  it("is never ahead of what was reported, however late the next report is", () => {
    const steps = fc.array(
      fc.record({
        north: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        east: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        after: fc.integer({ min: 1, max: 20_000 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 60_000 }), (moves, probe) => {
        let ns = 0;
        let ew = 0;
        let now = 0;
        const reported = [{ ns, ew }];
        const track = startTrack(reading(ns, ew, now));
        for (const { north, east, after } of moves) {
          ns += north;
          ew += east;
          now += after;
          reported.push({ ns, ew });
          steer(track, reading(ns, ew, now), now);
        }
        const pose = poseAt(track, now + probe);
        const within = (value: number, all: number[]): boolean =>
          value >= Math.min(...all) - 1e-9 && value <= Math.max(...all) + 1e-9;
        expect(
          within(
            pose.ns,
            reported.map((place) => place.ns),
          ),
        ).toBe(true);
        expect(
          within(
            pose.ew,
            reported.map((place) => place.ew),
          ),
        ).toBe(true);
        expect(shownTime(track, now + probe)).toBeLessThanOrEqual(now);
        expect(poseAt(track, now + 1e6)).toMatchObject({ ns, ew });
      }),
    );
  });

  it("jumps through portals instead of racing across the world", () => {
    const track = startTrack(reading(10, 20, 0));
    steer(track, reading(-50, 70, 2_000), 2_000);
    expect(poseAt(track, 2_001)).toMatchObject({ ns: -50, ew: 70 });
  });

  it("walks a long way after a long silence only if it can have been walked", () => {
    const walked = startTrack(reading(10, 20, 0));
    steer(walked, reading(11, 20, 10_000), 10_000);
    expect(poseAt(walked, 10_000).ns).toBe(10);
    const leapt = startTrack(reading(10, 20, 0));
    steer(leapt, reading(14, 20, 10_000), 10_000);
    expect(poseAt(leapt, 10_000).ns).toBe(14);
  });

  it("comes out of a dungeon where the exit is", () => {
    const track = startTrack(reading(0, 0, 0, { dungeon: "Olthoi Brood Hive" }));
    steer(track, reading(0.1, 0, 2_000), 2_000);
    expect(poseAt(track, 2_000).ns).toBe(0.1);
  });

  it("stands where the last reading says after a pause", () => {
    const track = startTrack(reading(10, 20, 0));
    steer(track, reading(10.2, 20, 2_000), 2_000);
    settle(track);
    expect(poseAt(track, 2_000).ns).toBe(10.2);
    expect(isUnderWay(track, 2_000)).toBe(false);
  });
});

describe("heading", () => {
  it("turns the short way round", () => {
    const track = startTrack(reading(0, 0, 0, { heading: 350 }));
    steer(track, reading(0.1, 0, 2_000, { heading: 10 }), 2_000);
    expect(poseAt(track, 2_250).heading).toBeCloseTo(0);
    expect(poseAt(track, 4_000).heading).toBeCloseTo(10);
  });

  it("comes from the motion when the plugin does not say", () => {
    const track = startTrack(reading(0, 0, 0));
    expect(poseAt(track, 0).heading).toBeNull();
    steer(track, reading(0, 0.1, 2_000), 2_000);
    expect(poseAt(track, 4_000).heading).toBeCloseTo(90);
    steer(track, reading(0, 0.1, 4_000), 4_000);
    expect(poseAt(track, 6_000).heading).toBeCloseTo(90);
  });
});
