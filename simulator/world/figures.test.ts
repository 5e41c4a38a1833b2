import { beforeAll, describe, expect, test, vi } from "vitest";
import type { CombatStatsEvent, TelemetryEvent } from "@/server/contract";
import { type CharacterFigures, CharacterLedger } from "../record/character-ledger";
import { combatLeaves } from "../record/combat-leaves";
import { byCharacter, Evening } from "../test/evening";

/** Generous, because other work may keep the machine busy. */
vi.setConfig({ testTimeout: 90_000 });

let evening: Evening;
let figures: Map<string, CharacterFigures>;
let telemetry: Map<string, TelemetryEvent[]>;
let combat: Map<string, CombatStatsEvent[]>;

beforeAll(() => {
  evening = Evening.live({ seed: "figures 4", characters: 30, hours: 1, eventful: 10 });
  figures = new Map();
  for (const [name, said] of byCharacter(evening.said)) {
    const ledger = new CharacterLedger();
    for (const { event } of said) ledger.add(event);
    figures.set(name, ledger.figures());
  }
  telemetry = eventsOf("telemetry");
  combat = eventsOf("combat_stats");
}, 120_000);

function eventsOf<Type extends "telemetry" | "combat_stats">(type: Type) {
  const groups = byCharacter(evening.ofType(type));
  return new Map([...groups].map(([name, said]) => [name, said.map(({ event }) => event)]));
}

describe("combat", () => {
  test("totals are the sum of their parts, in every snapshot", () => {
    for (const { session } of [...combat.values()].flat()) {
      const monsters = Object.values(session.monsters);
      const damage = (side: "offense" | "defense") =>
        sum(
          monsters.flatMap((monster) =>
            Object.values(monster[side]).flatMap((elements) =>
              Object.values(elements).map((cell) => (cell.normal_damage ?? 0) + (cell.crit_damage ?? 0)),
            ),
          ),
        );
      expect(session.totals).toMatchObject({
        damage_given: damage("offense"),
        damage_received: damage("defense"),
        kills: sum(monsters.map(({ kills }) => kills ?? 0)),
        aetheria_surges: sum(monsters.map(({ aetheria_surges }) => aetheria_surges ?? 0)),
        cloak_surges: sum(monsters.map(({ cloak_surges }) => cloak_surges ?? 0)),
      });
    }
  });

  test("kills are those of the telemetry around it", () => {
    let checked = 0;
    for (const [name, snapshots] of combat) {
      for (const { timestamp, session_id, session } of snapshots) {
        const own = (telemetry.get(name) ?? []).filter((reading) => reading.session_id === session_id);
        const before = own.findLast((reading) => reading.timestamp <= timestamp)?.kills ?? 0;
        const after = own.find((reading) => reading.timestamp >= timestamp)?.kills ?? Infinity;
        expect(session.totals.kills).toBeGreaterThanOrEqual(before);
        expect(session.totals.kills).toBeLessThanOrEqual(after);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  test("counters of a session never fall", () => {
    for (const snapshots of combat.values()) {
      for (const [index, { session_id, session }] of snapshots.entries()) {
        const before = snapshots[index - 1];
        if (before?.session_id !== session_id) continue;
        const now = combatLeaves(session);
        const fell = Object.entries(combatLeaves(before.session)).filter(([leaf, value]) => {
          return (now[leaf] ?? 0) < value;
        });
        expect(fell).toEqual([]);
      }
    }
  });

  test("every kind of counter is there: both attack types, both sides, several elements, crits, failures, surges", () => {
    const leaves = new Set([...figures.values()].flatMap(({ combat: own }) => Object.keys(own)));
    const kinds = [
      "offense/melee_missile/[a-z]+/crits",
      "offense/magic/[a-z]+/crit_damage",
      "offense/melee_missile/unknown/failed",
      "offense/magic/unknown/failed",
      "defense/melee_missile/unknown/failed",
      "defense/magic/unknown/failed",
      "defense/magic/[a-z]+/max_crit",
      "defense/melee_missile/[a-z]+/max_normal",
      "aetheria_surges",
      "cloak_surges",
    ];
    const missing = kinds.filter(
      (kind) => ![...leaves].some((leaf) => new RegExp(`^monsters/.+/${kind}$`).test(leaf)),
    );
    expect(missing).toEqual([]);
    const elements = new Set(
      [...leaves].flatMap((leaf) => /\/(?:magic|melee_missile)\/([a-z]+)\//.exec(leaf)?.[1] ?? []),
    );
    expect(elements.size).toBeGreaterThanOrEqual(7);
  });
});

describe("lifetime figures", () => {
  test("each death is a rise of vitae, a rise of the session's count and of the game's", () => {
    const deaths = [...figures].flatMap(([name, { deaths: own }]) =>
      own.map((death) => ({ name, ...death })),
    );
    expect(deaths.length).toBeGreaterThan(10);
    expect(
      deaths.some(({ from }) => from > 0),
      "a death while vitae is still there",
    ).toBe(true);
    for (const [name, { deaths: own }] of figures) {
      const counts = (telemetry.get(name) ?? []).map(({ total_deaths }) => total_deaths ?? 0);
      expect(Math.max(...counts) - Math.min(...counts), name).toBe(own.length);
    }
  });

  test("a rare that is told twice is one find, in the frames as in the telemetry's count", () => {
    const told = evening.ofType("rare").length;
    const found = sum([...figures.values()].map(({ total_rares }) => total_rares));
    expect(found).toBeGreaterThan(10);
    expect(told).toBeGreaterThan(found);
    for (const [name, { total_rares }] of figures) {
      const counts = (telemetry.get(name) ?? []).map(({ total_rares: count }) => count ?? 0);
      if (Math.max(...counts) > 0) expect(Math.max(...counts) - Math.min(...counts), name).toBe(total_rares);
    }
  });

  test("neighbours hear of a find in the system's words", () => {
    const lines = evening
      .ofType("chat")
      .filter(({ event }) => /^[^"]+ has discovered the .+!$/.test(event.text));
    const finders = lines.filter(({ event }) =>
      event.text.startsWith(event.character_name.replace(/^\+/, "")),
    );
    expect(finders.length).toBeGreaterThan(10);
    expect(lines.length).toBeGreaterThan(finders.length);
    expect(new Set(lines.map(({ event }) => event.color))).toEqual(new Set([5]));
  });

  test("tapers fall by casting, rise by buying, and run low only for those who forget to buy", () => {
    const counts = [...telemetry.values()].flatMap((own) =>
      own.map(
        (reading, index) =>
          (reading.prismatic_taper_count ?? 0) - (own[index - 1]?.prismatic_taper_count ?? 0),
      ),
    );
    expect(counts.some((change) => change < 0)).toBe(true);
    expect(counts.some((change) => change > 500)).toBe(true);
    const lowest = [...telemetry.values()].map((own) =>
      Math.min(...own.map(({ prismatic_taper_count }) => prismatic_taper_count ?? 0)),
    );
    const low = lowest.filter((count) => count < 50).length;
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(lowest.length / 4);
    expect(sum([...figures.values()].map(({ tapers_used }) => tapers_used))).toBeGreaterThan(1_000);
  });

  test("a session that was found running began before, a new one counts from nothing", () => {
    const sessions = [...telemetry.values()].flatMap((own) =>
      own.filter((reading, index) => reading.session_id !== own[index - 1]?.session_id),
    );
    const fresh = sessions.filter(({ online_seconds }) => (online_seconds ?? 0) < 10);
    expect(fresh.length).toBeGreaterThan(5);
    expect(new Set(fresh.map(({ kills, deaths }) => `${kills} ${deaths}`))).toEqual(new Set(["0 0"]));
    expect(
      sessions.some(({ online_seconds }) => (online_seconds ?? 0) > 86_400),
      "for more than a day",
    ).toBe(true);
  });
});

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
