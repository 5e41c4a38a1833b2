import type { NearbyObjectsEvent } from "@/server/contract";
import { objectClassName } from "@/server/facts/object-classes";
import { type RadarKind, radarKindOf, radarKinds } from "./radar-kinds";

/** From the character, in metres. */
export type Offset = { readonly east: number; readonly north: number };

export type RadarObject = {
  /** The same in every reading: of the game's own id where the plugin tells it. */
  readonly key: string;
  readonly name: string;
  readonly kind: RadarKind;
  /** Of DECAL, such as "Vendor". */
  readonly className: string;
  /** Null when the plugin does not say where it is: it is in the list only. */
  readonly offset: Offset | null;
  /** In metres; null when nobody knows. */
  readonly distance: number | null;
  /** How much higher than the character, in metres. */
  readonly above: number | null;
  /** 0 to 1. */
  readonly health: number | null;
};

/** Where the character itself is, as the radar tells it. */
export type RadarOwner = {
  readonly ns: number;
  readonly ew: number;
  readonly z: number | null;
  /** Degrees, 0 = north, clockwise. */
  readonly heading: number | null;
  readonly landcell: number | null;
  readonly isDungeon: boolean | null;
};

/** One `nearby_objects` event, seen from the character. Replaced, never changed in place. */
export type RadarReading = {
  readonly owner: RadarOwner | null;
  readonly objects: readonly RadarObject[];
};

const METRES_PER_UNIT = 240;
/** Nothing in the world is this high in map units (600 m): whoever tells such a height tells metres. */
const UNITS_MAX = 2.5;
/** No client knows of what is this far above or below it, in metres. */
const ABOVE_MAX = 120;

/** Plugins tell heights in metres or in map units, and do not say which; one of these proves metres. */
export function provesMetres({ player, objects }: NearbyObjectsEvent): boolean {
  const own = player?.z ?? null;
  const isHigh = (z: number | null) => z !== null && Math.abs(z) > UNITS_MAX;
  const isFar = (z: number | null) =>
    z !== null && own !== null && Math.abs(z - own) * METRES_PER_UNIT > ABOVE_MAX;
  return isHigh(own) || objects.some(({ z }) => isHigh(z) || isFar(z));
}

/** @param metresPerHeight 1 where heights are told in metres, else 240 */
export function readRadar({ player, objects }: NearbyObjectsEvent, metresPerHeight: number): RadarReading {
  const owner = ownerOf(player);
  const keys = new Map<string, number>();
  return {
    owner,
    objects: objects.map((told): RadarObject => {
      const kind = radarKindOf(told.object_class);
      const className = objectClassName(told.object_class ?? -1) ?? radarKinds[kind].name;
      const name = told.name?.trim() || className;
      const offset = offsetOf(owner, told);
      const id = told.id === null ? name : String(told.id);
      const twins = keys.get(id) ?? 0;
      keys.set(id, twins + 1);
      return {
        key: twins === 0 ? id : `${id}#${twins}`,
        name,
        kind,
        className,
        offset,
        distance: told.distance ?? (offset && Math.hypot(offset.east, offset.north)),
        above: owner && owner.z !== null && told.z !== null ? (told.z - owner.z) * metresPerHeight : null,
        health: shareOf(told.health),
      };
    }),
  };
}

function ownerOf(player: NearbyObjectsEvent["player"]): RadarOwner | null {
  if (!player || player.ns === null || player.ew === null) return null;
  const { ns, ew, z, heading, landcell, is_dungeon } = player;
  return { ns, ew, z, heading, landcell, isDungeon: is_dungeon };
}

function offsetOf(
  owner: RadarOwner | null,
  { ns, ew }: { ns: number | null; ew: number | null },
): Offset | null {
  if (!owner || ns === null || ew === null) return null;
  return { east: (ew - owner.ew) * METRES_PER_UNIT, north: (ns - owner.ns) * METRES_PER_UNIT };
}

/** Health comes as a share of one or as percent. */
function shareOf(health: number | null): number | null {
  if (health === null || health < 0) return null;
  return Math.min(1, health > 1 ? health / 100 : health);
}
