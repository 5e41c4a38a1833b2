import type { JsonObject } from "@/server/contract";
import type { Monster } from "../facts/monsters";
import type { Random } from "../random";
import type { Persona } from "./persona";

/** Counters of one attack type and element, named as on the wire. */
interface Counters {
  attacks: number;
  failed: number;
  crits: number;
  normal_damage: number;
  max_normal: number;
  crit_damage: number;
  max_crit: number;
}

type Side = Record<"melee_missile" | "magic", Record<string, Counters>>;

interface MonsterPage {
  kills: number;
  aetheria_surges: number;
  cloak_surges: number;
  offense: Side;
  defense: Side;
}

export type AttackType = keyof Side;

/** One blow: how it ended and what it did. */
export interface Blow {
  failed: boolean;
  crit: boolean;
  damage: number;
}

const CRIT_CHANCE = 0.12;
const CRIT_FACTOR = 2.2;

/** What a combat tracker counts since it started: per monster, attack type and element, both ways. */
export class CombatBook {
  kills = 0;
  #changed = true;
  #given = 0;
  #received = 0;
  #aetheria = 0;
  #cloak = 0;
  readonly #pages = new Map<string, MonsterPage>();

  constructor(readonly startedAtMs: number) {}

  given(monster: string, type: AttackType, element: string, blow: Blow): void {
    this.#count(this.#page(monster).offense[type], blow.failed ? "unknown" : element, blow);
    this.#given += blow.damage;
  }

  received(monster: Monster, blow: Blow): void {
    const type = monster.magic ? "magic" : "melee_missile";
    this.#count(this.#page(monster.name).defense[type], blow.failed ? "unknown" : monster.element, blow);
    this.#received += blow.damage;
  }

  kill(monster: string): void {
    this.#page(monster).kills++;
    this.kills++;
    this.#changed = true;
  }

  surge(monster: string, kind: "aetheria" | "cloak"): void {
    if (kind === "aetheria") this.#aetheria++;
    else this.#cloak++;
    this.#page(monster)[`${kind}_surges`]++;
  }

  /** Fights that happened before the simulation began, in bulk. */
  remember(monster: Monster, kills: number, persona: Persona, rng: Random): void {
    const { style, element } = persona.build;
    const blows = kills * 4;
    for (let i = 0; i < Math.min(blows, 40); i++) {
      const weight = blows / Math.min(blows, 40);
      const type = style === "magic" ? "magic" : "melee_missile";
      const page = this.#page(monster.name);
      const out = rollBlow(persona.tier * 90 + 60, 0.08, rng);
      this.#count(page.offense[type], out.failed ? "unknown" : element, out, weight);
      const back = rollBlow(monster.tier * 8 + 6, 0.7, rng);
      this.#count(
        page.defense[monster.magic ? "magic" : "melee_missile"],
        back.failed ? "unknown" : monster.element,
        back,
        weight,
      );
      this.#given += Math.round(out.damage * weight);
      this.#received += Math.round(back.damage * weight);
    }
    this.#page(monster.name).kills += kills;
    this.kills += kills;
  }

  /** The `session` of a combat_stats frame when anything changed since the last one, else null. */
  takeSnapshot(): JsonObject | null {
    if (!this.#changed) return null;
    this.#changed = false;
    return {
      started_at: new Date(this.startedAtMs).toISOString(),
      totals: {
        damage_given: this.#given,
        damage_received: this.#received,
        kills: this.kills,
        aetheria_surges: this.#aetheria,
        cloak_surges: this.#cloak,
      },
      monsters: Object.fromEntries(this.#pages),
    };
  }

  #page(monster: string): MonsterPage {
    const known = this.#pages.get(monster);
    if (known) return known;
    const page = {
      kills: 0,
      aetheria_surges: 0,
      cloak_surges: 0,
      offense: { melee_missile: {}, magic: {} },
      defense: { melee_missile: {}, magic: {} },
    };
    this.#pages.set(monster, page);
    return page;
  }

  #count(elements: Record<string, Counters>, element: string, blow: Blow, weight = 1): void {
    this.#changed = true;
    const counters = elements[element] ?? noCounters();
    elements[element] = counters;
    const times = Math.round(weight);
    counters.attacks += times;
    if (blow.failed) {
      counters.failed += times;
    } else if (blow.crit) {
      counters.crits += times;
      counters.crit_damage += Math.round(blow.damage * weight);
      counters.max_crit = Math.max(counters.max_crit, blow.damage);
    } else {
      counters.normal_damage += Math.round(blow.damage * weight);
      counters.max_normal = Math.max(counters.max_normal, blow.damage);
    }
  }
}

/** A blow of about `average` damage that fails with the given probability. */
export function rollBlow(average: number, failChance: number, rng: Random): Blow {
  if (rng.chance(failChance)) return { failed: true, crit: false, damage: 0 };
  const crit = rng.chance(CRIT_CHANCE);
  const damage = Math.max(1, Math.round(average * rng.between(0.65, 1.35) * (crit ? CRIT_FACTOR : 1)));
  return { failed: false, crit, damage };
}

function noCounters(): Counters {
  return { attacks: 0, failed: 0, crits: 0, normal_damage: 0, max_normal: 0, crit_damage: 0, max_crit: 0 };
}
