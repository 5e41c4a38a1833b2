import type { PlayerRow } from "@/app/_live/sources";
import type { StoryFrame, StoryTime } from "@/app/stories/story";
import { MAP_MIN } from "@/server/facts/coordinates";
import { OBJECT_CLASS } from "@/server/facts/object-classes";

export const HERO = "Larsson";
export const LANDBLOCK = "01EF";
const LANDCELL = 0x01ef_0142;

/** Metres within the landblock as the map coordinates that a plugin computes there. */
function underground(x: number, y: number) {
  return {
    ew: (0x01 * 192 + x) / 240 + MAP_MIN,
    ns: (0xef * 192 + y) / 240 + MAP_MIN,
  };
}

const METRES = 1 / 240;

/** Rooms of a floor, north at the top; each sign is 10 m. */
const FLOORS: readonly { z: number; west: number; north: number; rows: readonly string[] }[] = [
  { z: 0, west: -20, north: 40, rows: ["  ###", "  # #", "#####", "  #", "  #"] },
  {
    z: -6,
    west: -40,
    north: 50,
    rows: ["   ####", "   #  #", "####  ###", "#  #    #", "#  ######", "####   #", "  #    #", "  ######"],
  },
  { z: -12, west: -10, north: 30, rows: ["###", "# ####", "###  #", "     #", "   ###"] },
];

export const plan = {
  landblock: LANDBLOCK,
  name: "Arwic Mines",
  character_name: HERO,
  updated_at: "2026-11-22T20:50:54.000Z",
  z_levels: FLOORS.map(({ z, west, north, rows }) => ({
    z,
    tiles: rows.flatMap((row, down) =>
      [...row].flatMap((sign, right) =>
        sign === "#" ? [{ x: west + 10 * right, y: north - 10 * down, env: 257, rot: 0 }] : [],
      ),
    ),
  })),
};

type Thing = {
  id: number;
  name: string;
  object_class: number;
  /** Metres east and north of where the story is about, and above. */
  at: readonly [number, number, number?];
  health?: number;
};

const { monster, player, corpse, door, container, portal, lifestone, npc, vendor } = OBJECT_CLASS;

const below: readonly Thing[] = [
  { id: 1, name: "Banderling Ogre", object_class: monster, at: [6, 9], health: 0.45 },
  { id: 2, name: "Banderling Ogre", object_class: monster, at: [-3, 13], health: 1 },
  { id: 3, name: "Lich", object_class: monster, at: [9, -12], health: 1 },
  { id: 4, name: "Drudge Lurker", object_class: monster, at: [-14, 0.5], health: 1 },
  { id: 5, name: "Sewer Rat", object_class: monster, at: [18, 2], health: 1 },
  { id: 6, name: "Drudge Lurker", object_class: monster, at: [-10, -11, -6], health: 1 },
  { id: 7, name: "Corpse of Lich", object_class: corpse, at: [2, -5] },
  { id: 8, name: "Corpse of Banderling Ogre", object_class: corpse, at: [-5, 4] },
  { id: 9, name: "Kyujo", object_class: player, at: [-4, -3], health: 0.92 },
  { id: 10, name: "Ser Oduin", object_class: player, at: [4, 15, 6], health: 1 },
  { id: 11, name: "Door", object_class: door, at: [14, 9] },
  { id: 12, name: "Chest", object_class: container, at: [-9, 15] },
  { id: 13, name: "Lever", object_class: OBJECT_CLASS.misc, at: [20, -6] },
];

const above: readonly Thing[] = [
  { id: 21, name: "Olthoi Soldier", object_class: monster, at: [14, 22], health: 0.7 },
  { id: 22, name: "Olthoi Soldier", object_class: monster, at: [26, 31], health: 1 },
  { id: 23, name: "Olthoi Harvester", object_class: monster, at: [-31, 12], health: 1 },
  { id: 24, name: "Olthoi Harvester", object_class: monster, at: [-18, -40], health: 1 },
  { id: 25, name: "Gateway to Facility Hub", object_class: portal, at: [38, -20] },
  { id: 26, name: "Life Stone", object_class: lifestone, at: [-52, -28] },
  { id: 27, name: "Kyujo", object_class: player, at: [8, -6], health: 0.92 },
  { id: 28, name: "Passing Stranger", object_class: player, at: [-20, 45], health: 1 },
  { id: 29, name: "Sir Bellas", object_class: npc, at: [-44, -36] },
  { id: 30, name: "Shopkeeper Fang Zi", object_class: vendor, at: [-60, -12] },
  { id: 31, name: "Corpse of Olthoi Soldier", object_class: corpse, at: [5, 12] },
];

/** Frames are made when they are told; a page that is held up would take times that were set before for old ones. */
function now(): string {
  return new Date().toISOString();
}

/** What the radar says at a step: everybody wanders about a little, and the character walks on. */
function told(step: number, isInside: boolean, things: readonly Thing[]): StoryFrame {
  const walked = 4 * Math.sin(step * 0.3);
  const home = isInside ? underground(0, 0) : { ns: 42.1, ew: 33.6 };
  const own = { ns: home.ns + walked * METRES, ew: home.ew, z: isInside ? -6 * METRES : 0.39 };
  return {
    type: "nearby_objects",
    character_name: HERO,
    timestamp: now(),
    player: {
      ...own,
      heading: (18 + step * 9) % 360,
      landcell: isInside ? LANDCELL : 0xa9b4_0019,
      is_dungeon: isInside,
    },
    objects: things.map(({ id, name, object_class, at: [east, north, higher = 0], health = null }) => {
      const sway = object_class === monster || object_class === player ? Math.sin(step + id) * 1.5 : 0;
      return {
        id,
        name,
        object_class,
        ns: home.ns + (north + sway) * METRES,
        ew: home.ew + (east - sway) * METRES,
        z: own.z + higher * METRES,
        distance: Math.hypot(east - sway, north + sway - walked),
        health,
      };
    }),
  };
}

export function inDungeon(step: number): StoryFrame {
  return told(step, true, below);
}

export function outdoors(step: number): StoryFrame {
  return told(step, false, above);
}

export function alone(step: number): StoryFrame {
  return told(step, false, []);
}

/** A horde, as at a lifestone when a town is overrun. */
export function crowded(step: number): StoryFrame {
  const horde = Array.from({ length: 1_240 }, (_, at): Thing => {
    const turn = at * 2.4;
    const reach = 3 + 72 * Math.sqrt(at / 1_240);
    const at2: readonly [number, number] = [reach * Math.sin(turn), reach * Math.cos(turn)];
    return at % 7 === 0
      ? { id: 100 + at, name: "Corpse of Drudge Skulker", object_class: corpse, at: at2 }
      : { id: 100 + at, name: "Drudge Skulker", object_class: monster, at: at2, health: 1 };
  });
  return told(step, false, [...above, ...horde]);
}

/** The characters that are online, last heard so many seconds ago. */
export function players(time: StoryTime, ago = 0): readonly PlayerRow[] {
  return [HERO, "Kyujo"].map((character_name) => ({
    ...NOTHING,
    character_name,
    timestamp: time.ago(ago),
    received_at: time.ago(ago),
    ns: 42.1,
    ew: 33.6,
    z: 0.39,
    vt_state: "Combat",
  }));
}

export function telemetry(): StoryFrame {
  const { total_kills, session_rares, ...nothing } = NOTHING;
  return {
    ...nothing,
    rares_found: null,
    type: "telemetry",
    character_name: HERO,
    timestamp: now(),
    ns: 42.1,
    ew: 33.6,
    z: 0.39,
    vt_state: "Combat",
  };
}

const NOTHING = {
  char_tag: null,
  session_id: "9f2c",
  kills: 412,
  kills_per_hour: 683.21,
  onlinetime: null,
  online_seconds: null,
  deaths: null,
  total_deaths: null,
  total_rares: null,
  prismatic_taper_count: null,
  mem_mb: null,
  cpu_pct: null,
  mem_handles: null,
  latency_ms: null,
  heading: 18,
  landcell: null,
  total_kills: null,
  session_rares: null,
};
