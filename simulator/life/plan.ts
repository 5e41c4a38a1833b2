import type { DungeonEntrance } from "../facts/dungeons";
import type { HuntingGround } from "../facts/hunting-grounds";
import { freePlaces } from "../loot/pack-space";
import { distance } from "../world/atlas";
import { giftsOf, mulesInTown } from "./hand-over";
import type { Arena, Life, Task } from "./life";
import type { Scene } from "./scene";
import { isLowOnTapers } from "./tapers";
import { hunt, jump, STATE, wait } from "./tasks";
import { onFoot, travel } from "./travel";

const MINUTE_MS = 60_000;
/** Shortly under what the idle alert waits for. */
const BLIP_MS_MAX = 4.5 * MINUTE_MS;
/** A party stays with its choice of ground for so long. */
const PARTY_GROUND_MS = 25 * MINUTE_MS;
/** Dungeons farther than this from a character's thoughts are not chosen, in map units. */
const DUNGEON_UNITS_MAX = 60;

/** A journey on foot takes three to fifteen minutes. */
const JOURNEY_UNITS_MIN = 5;
const JOURNEY_UNITS_MAX = 22;

/** Nobody goes to a mule for less. */
const GIFTS_MIN = 3;

/** What to do next, when nothing is left to do. */
export function plan(life: Life, scene: Scene): Task[] {
  const { rng, persona } = life;
  if (isLowOnTapers(life) || (persona.hoards && isFull(life) && rng.chance(0.5)))
    return shopping(life, scene);
  const choice = persona.mule
    ? rng.weighted([
        ["hunt", 40],
        ["stand", 60],
      ] as const)
    : rng.weighted([
        ["hunt", 62],
        ["dungeon", persona.delves ? 20 : 0],
        ["journey", 8],
        ["shop", 7],
        ["deliver", 22],
        ["rest", 6],
        ["away", 3 * scene.eventful],
      ] as const);
  switch (choice) {
    case "hunt":
      return huntGround(life, pickGround(life, scene), scene);
    case "dungeon":
      return delve(life, pickDungeon(life, scene), scene);
    case "journey":
      return journey(life, scene) ?? shopping(life, scene);
    case "shop":
      return shopping(life, scene);
    case "deliver":
      return deliver(life, scene) ?? shopping(life, scene);
    case "stand":
      return [
        ...travel(life, scene.atlas.landNear(persona.home.portal, 0.15, rng), scene),
        wait(rng.int(8 * MINUTE_MS, 20 * MINUTE_MS), STATE.vendor),
        { kind: "shop" },
      ];
    case "rest":
      return [wait(rng.int(20_000, BLIP_MS_MAX), STATE.idle)];
    case "away":
      // Long enough for the idle alert to have something to say.
      return [...toTown(life, scene), wait(rng.int(5 * MINUTE_MS, 12 * MINUTE_MS), STATE.idle)];
  }
}

/** Where somebody already is when the simulation begins. */
export function beginSomewhere(life: Life, scene: Scene): { at: { ns: number; ew: number }; tasks: Task[] } {
  const { rng } = life;
  const { atlas } = scene;
  if (rng.chance(0.78)) {
    const ground = pickGround(life, scene);
    const at = atlas.landNear(ground, ground.radius, rng);
    return { at, tasks: [hunt({ kind: "ground", ground }, rng.int(MINUTE_MS, 15 * MINUTE_MS))] };
  }
  const at = atlas.landNear(life.persona.home.lifestone, 0.3, rng);
  return {
    at,
    tasks: [wait(rng.int(5_000, 2 * MINUTE_MS), rng.pick([STATE.idle, STATE.buff, STATE.vendor]))],
  };
}

function isFull(life: Life): boolean {
  return freePlaces(life.items, life.persona.playerId).length === 0;
}

function huntGround(life: Life, ground: HuntingGround, scene: Scene): Task[] {
  const spot = scene.atlas.landNear(ground, ground.radius * 0.7, life.rng);
  const arena: Arena = { kind: "ground", ground };
  const { rng } = life;
  return [
    ...travel(life, spot, scene),
    wait(rng.int(8_000, 30_000), STATE.buff),
    hunt(arena, rng.int(8 * MINUTE_MS, 35 * MINUTE_MS)),
  ];
}

function delve(life: Life, entrance: DungeonEntrance, scene: Scene): Task[] {
  const door = scene.atlas.landNear(entrance, 0.02, life.rng);
  return [
    ...travel(life, door, scene),
    ...jump(scene.atlas.dungeon(entrance.landblock).waypoint(0), "portal"),
    hunt({ kind: "dungeon", entrance }, life.rng.int(6 * MINUTE_MS, 20 * MINUTE_MS)),
    ...jump(door, "portal"),
  ];
}

/** Whoever of the guild is in the same town may have some of it before the rest is sold. */
function shopping(life: Life, scene: Scene): Task[] {
  return [
    ...toTown(life, scene),
    wait(life.rng.int(15_000, 60_000), STATE.vendor),
    { kind: "meet", left: life.rng.int(1, 2) },
    { kind: "shop" },
  ];
}

/** Takes loot to somebody who keeps it for the guild; null when there is too little of it, or nobody there. */
function deliver(life: Life, scene: Scene): Task[] | null {
  const mules = mulesInTown(scene);
  if (mules.length === 0 || giftsOf(life).length < GIFTS_MIN) return null;
  const { rng } = life;
  return [
    ...travel(life, scene.atlas.landNear(rng.pick(mules).at, 0.06, rng), scene),
    wait(rng.int(4_000, 12_000), STATE.vendor),
    { kind: "meet", left: rng.int(3, 7) },
    { kind: "shop" },
  ];
}

/** Runs the road to another town, for no better reason than to be there. */
function journey(life: Life, scene: Scene): Task[] | null {
  const goals = scene.atlas.towns.filter(({ portal }) => {
    const far = distance(portal, life.at);
    return far > JOURNEY_UNITS_MIN && far < JOURNEY_UNITS_MAX;
  });
  if (goals.length === 0) return null;
  const there = scene.atlas.landNear(life.rng.pick(goals).portal, 0.2, life.rng);
  const walk = onFoot(life, there, scene);
  return walk && [...walk, wait(life.rng.int(10_000, 40_000), STATE.vendor), { kind: "shop" }];
}

function toTown(life: Life, scene: Scene): Task[] {
  const near = scene.atlas.nearestTown(life.at);
  const town = distance(near.portal, life.at) < 6 ? near : life.persona.home;
  return travel(life, scene.atlas.landNear(town.portal, 0.25, life.rng), scene);
}

/** Somewhere worth its while, with its party when the party has chosen already. */
function pickGround(life: Life, scene: Scene): HuntingGround {
  const { rng, persona } = life;
  const grounds = scene.atlas.huntingGrounds;
  const party = scene.partyGrounds.get(persona.party);
  const shared = party && scene.nowMs - party.sinceMs < PARTY_GROUND_MS ? grounds[party.ground] : undefined;
  if (shared && shared.tier <= persona.tier && rng.chance(0.85)) return shared;
  const fitting = grounds.filter(({ tier }) => tier <= persona.tier && tier >= persona.tier - 2);
  const ground = rng.weighted(fitting.map((entry) => [entry, entry.tier === persona.tier ? 3 : 1] as const));
  scene.partyGrounds.set(persona.party, { ground: grounds.indexOf(ground), sinceMs: scene.nowMs });
  return ground;
}

function pickDungeon(life: Life, scene: Scene): DungeonEntrance {
  const { rng, persona } = life;
  const fitting = scene.atlas.dungeonEntrances.filter(
    ({ tier }) => tier <= persona.tier && tier >= persona.tier - 2,
  );
  const near = fitting.filter((entrance) => distance(entrance, life.at) < DUNGEON_UNITS_MAX);
  return rng.pick(near.length > 0 ? near : fitting);
}
