import type { Random } from "../random";
import type { Life } from "./life";
import type { Persona } from "./persona";

/** Casters use them up in every fight, the others only for their own buffs. */
const CASTERS_LOW = 450;
const OTHERS_LOW = 150;
const FORGETFUL_LOW = 12;
/** A hunt is broken off at this share of what sends one shopping. */
const OUT_SHARE = 0.8;
const BUFF_TAPER_CHANCE = 0.5;

/** What a character carries when the simulation finds it; the forgetful ones run low within the hour. */
export function startingTapers(persona: Persona, rng: Random): number {
  if (persona.forgetful) return persona.build.style === "magic" ? rng.int(80, 250) : rng.int(53, 70);
  return rng.int(lowTapers(persona) + 50, 3000);
}

/** Time to go shopping. */
export function isLowOnTapers(life: Life): boolean {
  return life.tapers < lowTapers(life.persona);
}

/** Too few to go on hunting. */
export function isOutOfTapers(life: Life): boolean {
  return life.tapers < lowTapers(life.persona) * OUT_SHARE;
}

/** One beat of buffing. */
export function burnTapers(life: Life): void {
  if (life.rng.chance(BUFF_TAPER_CHANCE)) life.tapers = Math.max(0, life.tapers - 1);
}

function lowTapers(persona: Persona): number {
  if (persona.forgetful) return FORGETFUL_LOW;
  return persona.build.style === "magic" ? CASTERS_LOW : OTHERS_LOW;
}
