import type { Monster } from "../facts/monsters";
import { distance } from "../world/atlas";
import type { Waypoint } from "../world/dungeon";
import { rollBlow } from "./combat-book";
import { tellBlow } from "./combat-lines";
import { die } from "./death";
import type { Hunt, Life, Mob } from "./life";
import type { Scene } from "./scene";
import { killed } from "./spoils";
import { isOutOfTapers } from "./tapers";
import { STATE } from "./tasks";
import { face, walk } from "./walk";

/** How far the next monsters are looked for, in map units. */
const SEEK_UNITS = 0.34;
/** Monsters of one group stand this far apart. */
const PACK_UNITS = 0.03;
const PACK_SIZE_MAX = 5;
/** A corpse decays after so long. */
const CORPSE_MS = 60_000;
/** One fight in so many is one's last. */
const FIGHTS_PER_DEATH = 1500;
const MOBS_KEPT_MAX = 14;

/** One beat of hunting; true when its time is up. */
export function huntOn(life: Life, hunt: Hunt, dtMs: number, scene: Scene): boolean {
  hunt.untilMs ??= scene.nowMs + hunt.ms;
  life.mobs = life.mobs.filter((mob) => mob.goneAtMs > scene.nowMs);
  switch (hunt.phase) {
    case "seek":
      life.vtState = STATE.hunt;
      if (!hunt.target && (scene.nowMs >= hunt.untilMs || isOutOfTapers(life))) return true;
      if (!hunt.target) findTarget(life, hunt, scene);
      if (walk(life.at, hunt.path, (life.persona.runSpeed * dtMs) / 1000)) beginFight(life, hunt, scene);
      return false;
    case "fight":
      fight(life, hunt, scene);
      return false;
    case "loot":
      life.vtState = STATE.loot;
      if (scene.nowMs >= hunt.phaseUntilMs) hunt.phase = "seek";
      return false;
  }
}

function findTarget(life: Life, hunt: Hunt, scene: Scene): void {
  const alive = life.mobs.filter((mob) => mob.health > 0);
  hunt.target = nearest(life, alive) ?? meetPack(life, hunt, scene);
  hunt.path = pathTo(life, hunt, hunt.target.place, scene);
}

/** Comes upon a new group of monsters; the client reports each of them once. */
function meetPack(life: Life, hunt: Hunt, scene: Scene): Mob {
  const { rng } = life;
  const monsters = hunt.arena.kind === "ground" ? hunt.arena.ground.monsters : hunt.arena.entrance.monsters;
  const centre = newSpot(life, hunt, scene);
  const pack: Mob[] = [];
  for (let left = rng.int(1, PACK_SIZE_MAX); left > 0; left--) {
    const mob = makeMob(
      life,
      rng.pick(monsters),
      pack.length === 0 ? centre : scatter(life, hunt, centre, scene),
    );
    pack.push(mob);
    scene.emit(life, "spawn", {
      mob: mob.monster.name,
      ns: round(mob.place.ns, 3),
      ew: round(mob.place.ew, 3),
      z: round(mob.place.z ?? life.at.z, 3),
      wcid: mob.monster.wcid,
      object_id: mob.id,
    });
  }
  life.mobs = [...life.mobs, ...pack].slice(-MOBS_KEPT_MAX);
  const [first] = pack;
  if (!first) throw new Error("an empty group of monsters");
  return first;
}

function makeMob(life: Life, monster: Monster, place: Waypoint): Mob {
  // Sturdier than the hunter is strong: two to nine blows.
  const blows = Math.min(9, Math.max(1.5, 2.5 + 1.5 * monster.tier - 1.3 * life.persona.tier));
  const health = Math.round(blows * strength(life));
  return {
    id: life.nextMobId++,
    monster,
    place,
    health,
    maxHealth: health,
    goneAtMs: Number.MAX_SAFE_INTEGER,
  };
}

/** Somewhere within the arena that one can walk to in a straight line, or through the rooms. */
function newSpot(life: Life, hunt: Hunt, scene: Scene): Waypoint {
  const { rng, at } = life;
  const { arena } = hunt;
  if (arena.kind === "dungeon") {
    const dungeon = scene.atlas.dungeon(arena.entrance.landblock);
    return dungeon.waypoint(rng.int(0, dungeon.tiles.length - 1));
  }
  for (let tries = 0; tries < 8; tries++) {
    const spot = scene.atlas.landNear(at, SEEK_UNITS, rng);
    const stays = distance(spot, arena.ground) < arena.ground.radius + 0.1;
    const homewards = distance(spot, arena.ground) < distance(at, arena.ground);
    if ((stays || homewards) && scene.atlas.ground.isClear(at, spot)) return spot;
  }
  return { ns: at.ns, ew: at.ew };
}

function scatter(life: Life, hunt: Hunt, centre: Waypoint, scene: Scene): Waypoint {
  if (hunt.arena.kind === "dungeon") return centre;
  const spot = scene.atlas.landNear(centre, PACK_UNITS, life.rng);
  return scene.atlas.ground.isClear(centre, spot) ? spot : centre;
}

/** Through the rooms of a dungeon; straight outdoors, because one's own group never stands across water. */
function pathTo(life: Life, hunt: Hunt, to: Waypoint, scene: Scene): Waypoint[] {
  if (hunt.arena.kind === "ground") return scene.atlas.ground.isClear(life.at, to) ? [{ ...to }] : [];
  const dungeon = scene.atlas.dungeon(hunt.arena.entrance.landblock);
  const tiles = dungeon.path(dungeon.tileOf(life.at.cell), dungeon.tileOf(to.cell ?? 0));
  return tiles.map((tile) => dungeon.waypoint(tile));
}

function beginFight(life: Life, hunt: Hunt, scene: Scene): void {
  hunt.phase = "fight";
  hunt.overwhelmed = life.rng.chance(scene.eventful / FIGHTS_PER_DEATH);
  if (hunt.target) face(life.at, hunt.target.place);
}

/** One beat of blows, both ways. */
function fight(life: Life, hunt: Hunt, scene: Scene): void {
  const { target } = hunt;
  if (!target) {
    hunt.phase = "seek";
    return;
  }
  const { rng, persona, book } = life;
  const { style, element } = persona.build;
  const { monster } = target;
  const magic = style === "magic";
  const blow = rollBlow(strength(life), 0.07, rng);
  book.given(monster.name, magic ? "magic" : "melee_missile", element, blow);
  tellBlow(life, monster, element, blow);
  if (rng.chance(0.02)) book.surge(monster.name, "aetheria");
  life.stamina = Math.max(0, life.stamina - rng.int(1, 4));
  if (magic) {
    life.mana = Math.max(0, life.mana - rng.int(8, 18));
    if (rng.chance(0.3)) life.tapers = Math.max(0, life.tapers - 1);
  }
  target.health = Math.max(hunt.overwhelmed ? 1 : 0, target.health - blow.damage);
  takeBlow(life, hunt, monster);
  if (life.health <= 0) {
    die(life, monster, scene);
  } else if (target.health === 0) {
    target.goneAtMs = scene.nowMs + CORPSE_MS;
    killed(life, target, scene);
    hunt.target = null;
    hunt.phase = rng.chance(0.7) ? "loot" : "seek";
    hunt.phaseUntilMs = scene.nowMs + rng.int(800, 4_000);
  }
}

function takeBlow(life: Life, hunt: Hunt, monster: Monster): void {
  const { rng, persona, book } = life;
  if (!hunt.overwhelmed && !rng.chance(0.6)) return;
  const share = hunt.overwhelmed ? 0.24 : 0.035 * Math.min(2, monster.tier / persona.tier);
  const hurt = rollBlow(persona.maxHealth * share, hunt.overwhelmed ? 0.1 : 0.55, rng);
  book.received(monster, hurt);
  if (rng.chance(0.01)) book.surge(monster.name, "cloak");
  life.health = Math.max(hunt.overwhelmed ? 0 : 1, life.health - hurt.damage);
}

function strength(life: Life): number {
  return 60 + 90 * life.persona.tier;
}

function nearest(life: Life, mobs: Mob[]): Mob | null {
  let best: Mob | null = null;
  for (const mob of mobs) {
    if (!best || distance(mob.place, life.at) < distance(best.place, life.at)) best = mob;
  }
  return best;
}

export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
