import { type Player, player } from "../support/player";

/** A character of a test's own that fights. */
export interface Fighter extends Player {
  /** Reports so many kills of Drudge Stalkers, and one of a Frozen Wight, in the session it plays. */
  report(kills: number): Promise<void>;
}

/** Logs a fighter in, with a session of its own each time. */
export async function fighter(name: string, weapon = "fire"): Promise<Fighter> {
  const session_id = `${name} ${Date.now()}`;
  const started_at = new Date(Date.now() - 60_000).toISOString();
  const fights = await player(name, { session_id });
  const report = (kills: number) =>
    fights.tell({
      type: "combat_stats",
      session_id,
      timestamp: new Date().toISOString(),
      session: {
        started_at,
        monsters: {
          "Drudge Stalker": {
            kills,
            aetheria_surges: 1,
            offense: { melee_missile: { [weapon]: blows(10 * kills, 100), unknown: misses(kills) } },
            defense: { melee_missile: { bludgeon: blows(4, 20), unknown: misses(12) } },
          },
          "Frozen Wight": {
            kills: 1,
            offense: { melee_missile: { [weapon]: blows(5, 100) } },
            defense: { magic: { cold: blows(2, 60), unknown: misses(1) } },
          },
        },
      },
    });
  return { ...fights, report };
}

function blows(attacks: number, damage: number) {
  return { attacks, failed: 0, crits: 0, normal_damage: attacks * damage, max_normal: damage };
}

function misses(attacks: number) {
  return { attacks, failed: attacks };
}
