import { type CombatStatsEvent, parsePluginFrame } from "@/server/contract";
import { combatOf } from "../combat-tree";

/** When the snapshots are received. */
export const nowMs = Date.UTC(2026, 10, 22, 20);

/** What a plugin's frame with these monsters becomes. */
export function snapshot(monsters: object, session: object = {}, frame: object = {}): CombatStatsEvent {
  const parsed = parsePluginFrame(
    JSON.stringify({
      type: "combat_stats",
      character_name: "Larsson",
      session_id: "a",
      session: { monsters, ...session },
      ...frame,
    }),
    nowMs,
  );
  if (!parsed.ok || !parsed.known || parsed.event.type !== "combat_stats") throw new Error("no snapshot");
  return parsed.event;
}

/** A cell of so many attacks, each of ten points. */
export const cell = (attacks: number, fields: object = {}) => ({
  attacks,
  failed: 0,
  crits: 0,
  normal_damage: attacks * 10,
  max_normal: 10 + attacks,
  crit_damage: 0,
  max_crit: 0,
  ...fields,
});
/** The counters of a snapshot. */
export const tree = (...args: Parameters<typeof snapshot>) => combatOf(snapshot(...args));
