import type { CombatStatsEvent } from "@/server/contract/messages/combat";
import { totalsOf } from "@/server/figures/combat-tree";

type Fields = {
  character_name?: string;
  session_id?: string;
  started_at?: string;
  timestamp?: string;
  kills: number;
  attacks: number;
};

/** Blows with a fire sword: a tenth fails, a sixth of the others is critical. */
function swordBlows(attacks: number) {
  const failed = Math.floor(attacks / 10);
  const crits = Math.floor((attacks - failed) / 6);
  const normal_damage = 100 * (attacks - failed - crits);
  return { attacks, failed, crits, normal_damage, max_normal: 120, crit_damage: 250 * crits, max_crit: 300 };
}

/** A snapshot of somebody who fights Drudges with a fire sword. */
export function snapshot(fields: Fields): CombatStatsEvent {
  const { kills, attacks, started_at = "2026-11-22T18:00:00.000Z", ...named } = fields;
  const fire = swordBlows(attacks);
  const monster = {
    kills,
    aetheria_surges: 0,
    cloak_surges: 0,
    offense: { melee_missile: { fire } },
    defense: {},
  };
  return {
    type: "combat_stats",
    character_name: "Larsson",
    session_id: "one",
    timestamp: "2026-11-22T20:51:00.000Z",
    kill_counts_in_attacks: false,
    session: { started_at, totals: { ...totalsOf([monster]) }, monsters: { Drudge: monster } },
    ...named,
  };
}
