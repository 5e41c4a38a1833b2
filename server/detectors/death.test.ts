import { describe, expect, it } from "vitest";
import { type DeathState, deathAlert, stepDeath } from "./death";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 20) + seconds * 1000).toISOString();

/** Runs readings of `[seconds, vitae]` and tells deaths as `seconds`, those with an alert as `seconds!`. */
function deaths(...readings: [number, number | null][]): string[] {
  let state: DeathState = { vitae: null, timestamp: "", alertedAt: null };
  return readings.flatMap(([seconds, vitae]) => {
    const step = stepDeath(state, { vitae, timestamp: at(seconds) });
    state = step.state;
    if (step.death === null) return [];
    return [`${seconds}${step.death.alert ? "!" : ""}`];
  });
}

describe("a death", () => {
  it.each<[string, [number, number | null][], string[]]>([
    [
      "is a rise of the penalty from none",
      [
        [0, 0],
        [2, 5],
      ],
      ["2!"],
    ],
    [
      "is not told by the first reading",
      [
        [0, 5],
        [2, 5],
      ],
      [],
    ],
    [
      "is told again, without an alert, while the penalty lasts",
      [
        [0, 0],
        [2, 5],
        [60, 10],
      ],
      ["2!", "60"],
    ],
    [
      "alerts once in five minutes",
      [
        [0, 0],
        [2, 5],
        [100, 0],
        [200, 5],
      ],
      ["2!", "200"],
    ],
    [
      "alerts again after five minutes",
      [
        [0, 0],
        [2, 5],
        [100, 0],
        [302, 5],
      ],
      ["2!", "302!"],
    ],
    [
      "is not a penalty being worked off",
      [
        [0, 0],
        [2, 10],
        [9, 9.5],
        [12, 4],
      ],
      ["2!"],
    ],
    [
      "is not a reading that says nothing",
      [
        [0, 0],
        [2, null],
        [4, 0],
      ],
      [],
    ],
    [
      "is not told twice by a repeated reading",
      [
        [0, 0],
        [2, 5],
        [2, 5],
        [0, 0],
        [2, 5],
      ],
      ["2!"],
    ],
    [
      "is seen within one second, in whatever order its readings come",
      [
        [0, 0],
        [2, 0],
        [2, 5],
        [2, 0],
        [4, 5],
        [600, 0],
        [602, 5],
        [602, 0],
        [604, 5],
      ],
      ["2!", "602!"],
    ],
  ])("%s", (_, readings, expected) => {
    expect(deaths(...readings)).toEqual(expected);
  });

  it("is over when the penalty is", () => {
    const ill: DeathState = { vitae: 5, timestamp: at(0), alertedAt: at(0) };
    expect(stepDeath(ill, { vitae: 4, timestamp: at(2) }).recovered).toBe(false);
    expect(stepDeath(ill, { vitae: 0, timestamp: at(2) }).recovered).toBe(true);
  });
});

describe("the alert of a death", () => {
  const death = { character_name: "Larsson", timestamp: at(0), vitae: 5, ns: null, ew: null };

  it("says who, where and how bad", () => {
    expect(deathAlert({ ...death, character_name: "+Zoë", ns: 42.14, ew: -33.6 }).text).toBe(
      "+Zoë died at 42.1N, 33.6W (vitae 5 %)",
    );
    expect(deathAlert(death).text).toBe("Larsson died (vitae 5 %)");
  });

  it("has one id however often it is found, and another for another death", () => {
    const { id } = deathAlert(death);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(deathAlert({ ...death, vitae: 10, ns: 1, ew: 1 }).id).toBe(id);
    expect(deathAlert({ ...death, timestamp: at(1) }).id).not.toBe(id);
    expect(deathAlert({ ...death, character_name: "Ulf" }).id).not.toBe(id);
  });
});
