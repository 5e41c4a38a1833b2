import { type DungeonEntrance, dungeonEntrances } from "../facts/dungeons";
import { type HuntingGround, huntingGrounds } from "../facts/hunting-grounds";
import { type WorldPortal, worldPortals } from "../facts/portals";
import { type Town, towns } from "../facts/towns";
import type { Random } from "../random";
import { Dungeon } from "./dungeon";
import { Ground, type Place } from "./ground";
import { readTerrain } from "./terrain-file";

/** How far a client notices a portal, in map units (the game's radar reaches 75 m). */
export const SIGHT_UNITS = 0.3;
const BUCKET_UNITS = 1;

/** Everything about the land that does not change: shared by all characters, built once. */
export class Atlas {
  readonly ground: Ground;
  readonly towns: readonly Town[] = towns;
  readonly huntingGrounds: readonly HuntingGround[] = huntingGrounds;
  readonly dungeonEntrances: readonly DungeonEntrance[] = dungeonEntrances;
  readonly #dungeons = new Map<number, Dungeon>();
  readonly #portals = new Map<string, WorldPortal[]>();

  constructor(ground = new Ground(readTerrain())) {
    this.ground = ground;
    for (const portal of worldPortals) {
      const key = bucket(portal.ns, portal.ew);
      this.#portals.set(key, [...(this.#portals.get(key) ?? []), portal]);
    }
  }

  dungeon(landblock: number): Dungeon {
    const known = this.#dungeons.get(landblock);
    if (known) return known;
    const dungeon = new Dungeon(landblock);
    this.#dungeons.set(landblock, dungeon);
    return dungeon;
  }

  nearestTown(place: Place): Town {
    return this.townsByDistance(place)[0] ?? this.#someTown();
  }

  townsByDistance(place: Place): Town[] {
    return [...this.towns].sort((a, b) => distance(a.portal, place) - distance(b.portal, place));
  }

  townNamed(name: string): Town {
    return this.towns.find((town) => town.name === name) ?? this.#someTown();
  }

  /** A place on land within `radius` of a centre; the nearest shore when chance finds only water. */
  landNear(centre: Place, radius: number, rng: Random): Place {
    for (let tries = 0; tries < 12; tries++) {
      const angle = rng.between(0, 2 * Math.PI);
      const reach = radius * Math.sqrt(rng.next());
      const place = { ns: centre.ns + reach * Math.cos(angle), ew: centre.ew + reach * Math.sin(angle) };
      if (this.ground.isLand(place)) return place;
    }
    return this.ground.nearestLand(centre) ?? this.#someTown().portal;
  }

  portalsInSight(place: Place): WorldPortal[] {
    const seen: WorldPortal[] = [];
    for (const dNs of [-BUCKET_UNITS / 2, BUCKET_UNITS / 2]) {
      for (const dEw of [-BUCKET_UNITS / 2, BUCKET_UNITS / 2]) {
        for (const portal of this.#portals.get(bucket(place.ns + dNs, place.ew + dEw)) ?? []) {
          if (distance(portal, place) <= SIGHT_UNITS) seen.push(portal);
        }
      }
    }
    return seen;
  }

  #someTown(): Town {
    const [first] = this.towns;
    if (!first) throw new Error("the atlas has no towns");
    return first;
  }
}

export function distance(a: Place, b: Place): number {
  return Math.hypot(a.ns - b.ns, a.ew - b.ew);
}

function bucket(ns: number, ew: number): string {
  return `${Math.floor(ns / BUCKET_UNITS)} ${Math.floor(ew / BUCKET_UNITS)}`;
}
