import { isJsonObject } from "@/server/contract";

/** Counters by where they stand, such as `monsters/Ruschk Sadist/offense/magic/fire/attacks`; those of 0 are absent. */
export type CombatLeaves = Record<string, number>;

/**
 * Every counter of combat statistics of the shape `{totals, monsters}`, whether they are a snapshot's, a session's or
 * a lifetime's, so that two of them can be compared leaf by leaf.
 */
export function combatLeaves(stats: { totals: unknown; monsters: unknown }): CombatLeaves {
  const leaves: CombatLeaves = {};
  collect(stats.totals, "totals", leaves);
  collect(stats.monsters, "monsters", leaves);
  return leaves;
}

function collect(value: unknown, path: string, leaves: CombatLeaves): void {
  if (typeof value === "number" && value !== 0) leaves[path] = value;
  if (!isJsonObject(value)) return;
  for (const [key, inner] of Object.entries(value)) collect(inner, `${path}/${key}`, leaves);
}

/** The larger of each counter: a session's counters only rise, so this is what its last snapshot said. */
export function highestLeaves(a: CombatLeaves, b: CombatLeaves): CombatLeaves {
  const highest = { ...a };
  for (const [path, value] of Object.entries(b)) highest[path] = Math.max(highest[path] ?? 0, value);
  return highest;
}

/** Several sessions together: counters add up, but the hardest blow of all is the hardest of any. */
export function lifetimeLeaves(sessions: Iterable<CombatLeaves>): CombatLeaves {
  const lifetime: CombatLeaves = {};
  for (const leaves of sessions) {
    for (const [path, value] of Object.entries(leaves)) {
      const before = lifetime[path] ?? 0;
      lifetime[path] = isMaximum(path) ? Math.max(before, value) : before + value;
    }
  }
  return lifetime;
}

function isMaximum(path: string): boolean {
  return path.endsWith("/max_normal") || path.endsWith("/max_crit");
}
