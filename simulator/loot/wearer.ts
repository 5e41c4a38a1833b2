import type { Element } from "../facts/monsters";
import type { Tier } from "./tiers";

/** Who is to wear and wield something. */
export interface Wearer {
  readonly level: number;
  readonly build: { readonly style: "melee" | "missile" | "magic"; readonly element: Element };
  /** Unsigned 32-bit object id: what a worn thing's wielder is. */
  readonly playerId: number;
}

/** The best treasure that somebody of a level can wear. */
export function tierOfLevel(level: number): Tier {
  if (level >= 180) return 8;
  if (level >= 150) return 7;
  if (level >= 100) return 6;
  return level >= 60 ? 5 : 4;
}

/** What those who live by a weapon know of it without buffs, at least. */
export function leastWeaponSkill(level: number): number {
  return 130 + Math.round(level * 1.1);
}
