import type { JsonObject } from "@/server/contract";
import type { Life } from "../life/life";
import type { Scene } from "../life/scene";
import { isInDungeon } from "../life/walk";
import { distance } from "../world/atlas";
import type { Waypoint } from "../world/dungeon";
import { METRES_PER_UNIT } from "../world/measures";

/** DECAL's object classes that a radar shows. */
const OBJECT_CLASS = { monster: 5, portal: 14, player: 24, corpse: 27, lifestone: 28 } as const;
/** The client knows what stands within 75 m outdoors and 25 m indoors. */
const RADIUS_OUTDOORS = 75 / METRES_PER_UNIT;
const RADIUS_INDOORS = 25 / METRES_PER_UNIT;

/** What a character's client sees around it. */
export function radarFields(life: Life, scene: Scene): JsonObject {
  const indoors = isInDungeon(life);
  const radius = indoors ? RADIUS_INDOORS : RADIUS_OUTDOORS;
  const objects: JsonObject[] = [];
  const add = (id: number, name: string, objectClass: number, place: Waypoint, health?: number) => {
    const units = distance(place, life.at);
    if (units > radius) return;
    const seen = { id, name, object_class: objectClass, ns: round(place.ns), ew: round(place.ew) };
    objects.push({
      ...seen,
      z: round(place.z ?? life.at.z),
      distance: Math.round(units * METRES_PER_UNIT * 10) / 10,
      health,
    });
  };
  for (const mob of life.mobs) {
    const alive = mob.health > 0;
    const name = alive ? mob.monster.name : `Corpse of ${mob.monster.name}`;
    const health = alive ? Math.round((mob.health / mob.maxHealth) * 100) / 100 : undefined;
    add(mob.id, name, alive ? OBJECT_CLASS.monster : OBJECT_CLASS.corpse, mob.place, health);
  }
  for (const other of scene.lives) {
    if (other === life || !other.session) continue;
    add(other.persona.playerId, other.persona.name, OBJECT_CLASS.player, other.at, percent(other));
  }
  if (!indoors) {
    const stone = scene.atlas.nearestTown(life.at).lifestone;
    add(0x70_00_0001, "Life Stone", OBJECT_CLASS.lifestone, stone);
    for (const [index, portal] of scene.atlas.portalsInSight(life.at).entries()) {
      add(0x70_00_0010 + index, portal.name, OBJECT_CLASS.portal, portal);
    }
  }
  const { ns, ew, z, heading, cell } = life.at;
  return {
    player: {
      ns: round(ns),
      ew: round(ew),
      z: round(z),
      heading: Math.round(heading * 10) / 10,
      landcell: cell.toString(16).toUpperCase().padStart(8, "0"),
      is_dungeon: indoors,
    },
    objects,
  };
}

function percent(life: Life): number {
  return Math.round((life.health / life.persona.maxHealth) * 100) / 100;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
