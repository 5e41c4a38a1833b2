import type { Flag } from "../quest-book";

/** The moment of the tests. */
export const NOW = "2026-11-22T20:50:54.000Z";
export const nowMs = Date.parse(NOW);

/** ISO 8601, so many minutes after the moment of the tests. */
export function inMinutes(minutes: number): string {
  return new Date(nowMs + minutes * 60_000).toISOString();
}

/** A timer that is ready, with only the fields that a test is about. */
export function flag(fields: Partial<Flag> = {}): Flag {
  return {
    character_name: "Larsson",
    key: "aercyno",
    name: "Aerlinthe Cynosure",
    solves: 3,
    max_solves: -1,
    completed_at: inMinutes(-1_300),
    ready_at: inMinutes(-100),
    updated_at: inMinutes(-60),
    ...fields,
  };
}

export function waiting(minutes: number, fields: Partial<Flag> = {}): Flag {
  return flag({ completed_at: inMinutes(minutes - 1_200), ready_at: inMinutes(minutes), ...fields });
}

export function task(solves: number, goal: number, fields: Partial<Flag> = {}): Flag {
  const counted = inMinutes(-5);
  return flag({
    key: "killtaskruschk_0301",
    name: "Ruschk Kill Task",
    solves,
    max_solves: goal,
    completed_at: counted,
    ready_at: counted,
    ...fields,
  });
}
