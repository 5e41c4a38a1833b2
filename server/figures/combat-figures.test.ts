import { describe, expect, it } from "vitest";
import { combatFigures, damageGrid, damageOverTime } from "./combat-figures";
import { cell, nowMs, tree } from "./test/combat-snapshot";

describe("the figures of Mag-Tools", () => {
  const counters = {
    attacks: 120,
    failed: 20,
    crits: 10,
    normal_damage: 9_045,
    max_normal: 150,
    crit_damage: 3_000,
    max_crit: 420,
  };
  const monster = {
    kills: 8,
    aetheria_surges: 6,
    cloak_surges: 3,
    offense: { melee_missile: { slash: counters } },
    defense: {
      melee_missile: { cold: { ...counters, attacks: 40, failed: 30 } },
      magic: { fire: { ...counters, attacks: 10, failed: 5, normal_damage: 100, crit_damage: 0 } },
    },
  };

  it("are worked out by its formulas, in which a killing blow is one more attack that landed", () => {
    expect(combatFigures([monster])).toEqual({
      kills: 8,
      damage_given: 12_045,
      damage_received: 12_145,
      attacks: 120,
      attack_success_pct: (108 / 128) * 100,
      evade_pct: 75,
      resist_pct: 50,
      crit_pct: 10,
      average_normal: 100,
      max_normal: 150,
      average_crit: 300,
      max_crit: 420,
      aetheria_surge_pct: (6 / 128) * 100,
      cloak_surge_pct: 20,
    });
  });

  it("are its own for a snapshot that tells killing blows apart, and for one that counts them as attacks", () => {
    const cellOf = (attacks: number, failed: number, crits: number) => ({
      fire: cell(attacks, { failed, crits }),
    });
    const apart = { kills: 31, offense: { melee_missile: cellOf(140, 6, 19) } };
    const together = {
      ...apart,
      offense: { ...apart.offense, unknown: { unknown: cell(31, { normal_damage: 0, max_normal: 0 }) } },
    };
    const figures = [
      tree({ Drudge: apart }),
      tree({ Drudge: together }, {}, { kill_counts_in_attacks: true }),
    ].map(({ monsters }) => combatFigures(Object.values(monsters)));
    for (const { attack_success_pct, crit_pct } of figures) {
      expect(attack_success_pct).toBeCloseTo(96.49, 2);
      expect(crit_pct).toBeCloseTo(14.18, 2);
    }
    expect(figures[0]).toEqual(figures[1]);
  });

  it("are blank where there is nothing to divide by", () => {
    expect(combatFigures([])).toMatchObject({
      attack_success_pct: null,
      evade_pct: null,
      average_crit: null,
      kills: 0,
    });
  });

  it("keep the cells of the grid apart by attack type", () => {
    const both = {
      ...monster,
      defense: {
        melee_missile: { typeless: counters },
        magic: { typeless: { ...counters, normal_damage: 1 } },
      },
    };
    expect(damageGrid([both], "defense")).toEqual({ typeless: { melee_missile: 12_045, magic: 3_001 } });
  });

  it("give damage over time by the history that there is", () => {
    const deltas = [
      { timestampMs: nowMs - 30 * 60_000, damage: 900 },
      { timestampMs: nowMs - 2 * 60_000, damage: 100 },
      { timestampMs: nowMs - 60_000, damage: 300 },
    ];
    const perHour = { nowMs, periodMs: 3_600_000 };
    expect(damageOverTime(deltas, { ...perHour, spanMs: 5 * 60_000 })).toBe(12_000);
    expect(damageOverTime(deltas, { ...perHour, spanMs: 60 * 60_000 })).toBe(2_600);
    expect(damageOverTime([], { ...perHour, spanMs: 60_000 })).toBeNull();
  });
});
