import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READINGS_KEPT, type TaperReading, type TaperUse, withTaperReading } from "./tapers";

const at = (seconds: number, count: number): TaperReading => ({
  online_seconds: seconds,
  timestamp: new Date(Date.UTC(2026, 10, 22, 20) + seconds * 1000).toISOString(),
  count,
});
const NONE: TaperUse = { readings: [], used: 0 };
const use = (...readings: TaperReading[]) => readings.reduce(withTaperReading, NONE).used;

/** The definition: decreases between successive readings. */
function decreases(readings: readonly TaperReading[]): number {
  return readings.reduce((sum, { count }, i) => sum + Math.max(0, (readings[i - 1]?.count ?? 0) - count), 0);
}

describe("tapers used", () => {
  it.each([
    ["nothing before the first reading", [at(0, 100)], 0],
    ["what was burnt", [at(0, 100), at(2, 98), at(4, 95)], 5],
    ["not what was bought", [at(0, 10), at(2, 1000), at(4, 990)], 10],
    ["a trip to the shop between two casts", [at(0, 10), at(2, 5), at(4, 500), at(6, 480)], 25],
    ["the same reading once", [at(0, 100), at(2, 90), at(2, 90), at(0, 100)], 10],
  ])("are %s", (_, readings, used) => {
    expect(use(...readings)).toBe(used);
  });

  it("are right while the computer's clock is set back: time online goes on", () => {
    const hourBack = { ...at(4, 80), timestamp: at(4 - 3600, 0).timestamp };
    expect(use(at(0, 100), at(2, 90), hourBack, { ...hourBack, online_seconds: 6, count: 75 })).toBe(25);
  });

  it("do not depend on the order of arrival, nor on repetition", () => {
    const session = fc.array(fc.nat(20), { minLength: 1, maxLength: READINGS_KEPT });
    fc.assert(
      fc.property(session, fc.infiniteStream(fc.nat()), (counts, chance) => {
        const readings = counts.map((count, i) => at(2 * i, count));
        const arrival = [...readings, ...readings]
          .map((reading) => ({ reading, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ reading }) => reading);
        expect(use(...arrival)).toBe(decreases(readings));
      }),
    );
  });

  it("grow by nothing when a whole session is replayed, however long it was", () => {
    const readings = Array.from({ length: 500 }, (_, i) => at(2 * i, (i * 37) % 101));
    const once = readings.reduce(withTaperReading, NONE);
    expect(once.used).toBe(decreases(readings));
    expect(readings.reduce(withTaperReading, once)).toEqual(once);
    expect(once.readings.length).toBeLessThanOrEqual(READINGS_KEPT);
  });
});
