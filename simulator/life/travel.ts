import { TOWN_NETWORK_LANDBLOCK, type Town } from "../facts/towns";
import { type Atlas, distance } from "../world/atlas";
import type { Waypoint } from "../world/dungeon";
import type { Place } from "../world/ground";
import { findRoute } from "../world/route";
import type { Life, Task } from "./life";
import type { Scene } from "./scene";
import { jump, STATE, wait, walkTo } from "./tasks";
import { isInDungeon } from "./walk";

/** Nearer places are run to; farther ones are reached through portals. */
const RUN_UNITS_MAX = 8;
/** How far from its portal a town is worth arriving at, or leaving from. */
const ARRIVE_UNITS_MAX = 16;
const LEAVE_UNITS_MAX = 6;
/** How far to either side of a road people run. */
const LANE_UNITS = 0.045;
const RECALL_MS = 7_000;

/**
 * The way from where a character is to a place on land: on foot when it is near, else by recall, town portals and
 * the Town Network; where no town is within reach, through a portal that somebody opens for it. So are characters
 * whose plugin sends no cell ids: nobody could tell that they are in the Network, and not in the sea.
 */
export function travel(life: Life, target: Place, scene: Scene): Task[] {
  const { atlas } = scene;
  const tasks: Task[] = [];
  if (!isInDungeon(life) && distance(life.at, target) <= RUN_UNITS_MAX) {
    const path = route(life, life.at, target, scene);
    if (path) return [walkTo(path)];
  }
  const leaving = leave(life, scene);
  tasks.push(...leaving.tasks);
  const arrival = arriveNear(life, target, leaving.town, scene);
  if (arrival.town && life.persona.dialect.sendsCells)
    tasks.push(...throughNetwork(life, arrival.town, arrival.spot, atlas));
  else tasks.push(...jump(arrival.spot, "portal"));
  if (arrival.path.length > 0) tasks.push(walkTo(arrival.path));
  return tasks;
}

/** All the way on foot, however far; null when no walk leads there. */
export function onFoot(life: Life, target: Place, scene: Scene): Task[] | null {
  if (isInDungeon(life)) return null;
  const path = route(life, life.at, target, scene);
  return path && [walkTo(path)];
}

/** To the portal of a town nearby, or home by recall and to the portal there. */
function leave(life: Life, scene: Scene): { tasks: Task[]; town: Town } {
  const near = scene.atlas.nearestTown(life.at);
  if (!isInDungeon(life) && distance(near.portal, life.at) <= LEAVE_UNITS_MAX) {
    const path = route(life, life.at, scene.atlas.landNear(near.portal, 0.03, life.rng), scene);
    if (path) return { tasks: [walkTo(path)], town: near };
  }
  const town = life.persona.home;
  const spot = scene.atlas.landNear(town.lifestone, 0.08, life.rng);
  const tasks: Task[] = [wait(RECALL_MS, STATE.rest), { kind: "jump", to: spot, reason: "recall" }];
  const path = route(life, spot, scene.atlas.landNear(town.portal, 0.03, life.rng), scene);
  if (path) tasks.push(walkTo(path));
  return { tasks, town };
}

type Arrival = { town: Town | null; spot: Place; path: Waypoint[] };

function arriveNear(life: Life, target: Place, from: Town, scene: Scene): Arrival {
  for (const town of scene.atlas.townsByDistance(target).slice(0, 2)) {
    if (distance(town.portal, target) > ARRIVE_UNITS_MAX) break;
    if (town === from) continue;
    const spot = scene.atlas.landNear(town.portal, 0.12, life.rng);
    const path = route(life, spot, target, scene);
    if (path) return { town, spot, path };
  }
  return { town: null, spot: target, path: [] };
}

function throughNetwork(life: Life, town: Town, spot: Place, atlas: Atlas): Task[] {
  const network = atlas.dungeon(TOWN_NETWORK_LANDBLOCK);
  const gate = network.path(0, 1 + (atlas.towns.indexOf(town) % (network.tiles.length - 1)));
  const path = gate.map((tile) => network.waypoint(tile));
  return [
    ...jump(network.waypoint(0), "portal"),
    wait(life.rng.int(2_000, 12_000), STATE.travel),
    walkTo(path),
    ...jump(spot, "portal"),
  ];
}

/** A way on foot, a little to one side of everybody else's. */
function route(life: Life, from: Place, to: Place, scene: Scene): Waypoint[] | null {
  const { ground } = scene.atlas;
  const points = findRoute(ground, from, to);
  if (!points) return null;
  const lane: Place[] = [];
  for (const [index, point] of points.entries()) {
    const last = lane.at(-1);
    const next = points[index + 1];
    const aside = {
      ns: point.ns + life.rng.between(-LANE_UNITS, LANE_UNITS),
      ew: point.ew + life.rng.between(-LANE_UNITS, LANE_UNITS),
    };
    const clear = last && next && ground.isClear(last, aside) && ground.isClear(aside, next);
    lane.push(clear ? aside : point);
  }
  return lane.slice(1);
}
