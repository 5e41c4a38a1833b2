import { z } from "zod";
import { isJsonObject } from "../clean";
import * as field from "../fields";
import { DUNGEON_TILES_MAX, ENTRIES_MAX, NEARBY_OBJECTS_MAX } from "../limits";
import { defineMessage, message } from "./define";

const TIME = "2026-11-22T20:50:54Z";

/** A monster seen for the first time by this client. */
export const spawn = defineMessage({
  type: "spawn",
  about: "A monster observed; feeds the spawn heat map.",
  nameIsPayload: true,
  schema: message("spawn", {
    mob: field.requiredText(),
    ns: field.ns(),
    ew: field.ew(),
    z: field.height(),
    wcid: field.count(),
    object_id: field.objectId(),
  }),
  aliases: { mob: ["monster", "name"], object_id: ["id", "guid"] },
  sample: {
    type: "spawn",
    character_name: "Larsson",
    timestamp: TIME,
    mob: "Ruschk Sadist",
    ns: 84.9,
    ew: -7.1,
    z: 0.5,
  },
});
export type SpawnEvent = z.output<typeof spawn.schema>;

/** A portal seen; one per name and coordinates rounded to 0.1 is kept for an hour. */
export const portal = defineMessage({
  type: "portal",
  about: "A portal discovered, with its coordinates.",
  nameIsPayload: true,
  schema: message("portal", {
    portal_name: field.requiredText(),
    ns: field.ns(),
    ew: field.ew(),
    z: field.height(),
  }),
  aliases: { portal_name: ["portal", "name"] },
  sample: {
    type: "portal",
    character_name: "Larsson",
    timestamp: TIME,
    portal_name: "Gateway to Facility Hub",
    ns: "42.3N",
    ew: "33.5E",
    z: 0.4,
  },
});
export type PortalEvent = z.output<typeof portal.schema>;

/** A rare found by the sending character. */
export const rare = defineMessage({
  type: "rare",
  about: "A rare item found by the character.",
  nameIsPayload: true,
  schema: message("rare", {
    name: field.requiredText(),
    ew: field.optionalEw(),
    ns: field.optionalNs(),
    z: field.height(),
  }),
  aliases: { name: ["rare_name", "item_name"] },
  sample: {
    type: "rare",
    character_name: "Larsson",
    timestamp: TIME,
    name: "Black Cloud Bow",
    ew: 33.6,
    ns: 42.1,
    z: 0.4,
  },
});
export type RareEvent = z.output<typeof rare.schema>;

const nearbyObject = z.looseObject({
  id: field.objectId(),
  name: field.text(),
  object_class: field.int(),
  ns: field.optionalNs(),
  ew: field.optionalEw(),
  z: field.height(),
  distance: field.measure(),
  health: field.measure(),
});

const radarOwner = z.looseObject({
  ns: field.optionalNs(),
  ew: field.optionalEw(),
  z: field.height(),
  heading: field.heading(),
  landcell: field.landcell(),
  is_dungeon: field.flag(),
});

/** What stands around the character while its radar is on. Live only. */
export const nearbyObjects = defineMessage({
  type: "nearby_objects",
  about: "Radar reading: entities around the character, sent between /radar start and /radar stop.",
  bulk: true,
  schema: message("nearby_objects", {
    player: field.optional(radarOwner),
    objects: field.list(nearbyObject, NEARBY_OBJECTS_MAX),
  }),
  sample: {
    type: "nearby_objects",
    character_name: "Larsson",
    timestamp: TIME,
    player: { ns: 42.1, ew: 33.6, z: 0.4, heading: 271.5, landcell: "A9B40019", is_dungeon: false },
    objects: [
      {
        id: 2147,
        name: "Drudge Skulker",
        object_class: 5,
        ns: 42.15,
        ew: 33.58,
        z: 0.4,
        distance: 14.2,
        health: 1,
      },
    ],
  },
});
export type NearbyObjectsEvent = z.output<typeof nearbyObjects.schema>;

const dungeonTile = z.looseObject({
  x: field.measure(),
  y: field.measure(),
  env: field.int(),
  rot: field.int(),
});

const FLOORS = "list of floors, or a map from height to tiles";
const floor = z.looseObject({ z: field.measure(), tiles: field.list(dungeonTile) });
const zLevels = field.accepting(field.unless(tooManyTiles, field.list(floor, ENTRIES_MAX, `a ${FLOORS}`)), {
  type: ["array", "object", "null"],
  description: FLOORS,
});

/** Floor tiles of one dungeon. `z_levels` may come as a list or as a map from height to tiles. */
export const dungeonMap = defineMessage({
  type: "dungeon_map",
  about: "Floor tiles of a dungeon, for the radar overlay.",
  nameIsPayload: true,
  bulk: true,
  schema: message("dungeon_map", {
    landblock: field.landblock(),
    name: field.text(),
    z_levels: zLevels,
  }),
  prepare(frame) {
    if (!isJsonObject(frame.z_levels)) return;
    frame.z_levels = Object.entries(frame.z_levels).map(([z, tiles]) => ({ z, tiles }));
  },
  sample: {
    type: "dungeon_map",
    character_name: "Larsson",
    timestamp: TIME,
    landblock: "01AF",
    name: "Colier Mine",
    z_levels: [{ z: -6, tiles: [{ x: 30, y: -40, env: 257, rot: 1 }] }],
  },
});
export type DungeonMapEvent = z.output<typeof dungeonMap.schema>;

/** A dungeon is one map: its floors share the bound. */
function tooManyTiles(raw: unknown): string | null {
  if (!Array.isArray(raw)) return null;
  const lists = raw.map((level) => (isJsonObject(level) && Array.isArray(level.tiles) ? level.tiles : []));
  if (lists.reduce((sum, tiles) => sum + tiles.length, 0) <= DUNGEON_TILES_MAX) return null;
  return `has more than ${DUNGEON_TILES_MAX.toLocaleString("en")} tiles: send one dungeon`;
}
