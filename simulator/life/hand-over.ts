import { type Item, nameOf } from "../loot/item";
import { forgotten } from "../loot/known";
import { freePlaces, movedTo } from "../loot/pack-space";
import { distance } from "../world/atlas";
import { addItem, appraiseLater, isTreasure, removeItem } from "./belongings";
import { wearIfBetter, worseThan } from "./better-gear";
import { plainName } from "./chatter";
import type { Life } from "./life";
import { CHAT, hear, type Scene } from "./scene";
import { STATE } from "./tasks";
import { isInDungeon } from "./walk";

/** As far as across the square of a town, in map units. */
const REACH_UNITS = 0.35;
/** Nobody takes things with fewer free slots than this. */
const ROOM_MIN = 16;
/** Which of the two clients hears of it first is chance. */
const RECEIVER_FIRST_CHANCE = 0.4;
const RETURN_CHANCE = 0.5;

/** Gives something to a guild mate who stands near; false where there is nothing to give, or nobody to take it. */
export function giveAway(life: Life, scene: Scene): boolean {
  const taker = takerNear(life, scene);
  const gifts = giftsOf(life);
  if (!taker || gifts.length === 0) return false;
  handOver(life, taker, life.rng.pick(gifts), scene);
  return true;
}

/** Who keeps things for the guild gives some of them away to whom they help. */
export function askForGear(life: Life, scene: Scene): void {
  const taker = takerNear(life, scene);
  if (!taker?.persona.mule || !life.rng.chance(RETURN_CHANCE) || roomOf(life) < ROOM_MIN) return;
  const better = giftsOf(taker).filter((item) => worseThan(life, item));
  if (better.length > 0) handOver(taker, life, life.rng.pick(better), scene);
}

/**
 * What somebody could do without: loot that has been looked at, but not under spells that go with its owner. Hoarders
 * can do without nothing.
 */
export function giftsOf(life: Life): Item[] {
  if (life.persona.hoards) return [];
  return life.items.filter(
    (item) => isTreasure(life, item) && item.LastIdTime > 0 && item.ActiveSpells.length === 0,
  );
}

/** Those who keep things for the guild and stand about in some town now. */
export function mulesInTown(scene: Scene): Life[] {
  return scene.lives.filter(
    (life) => life.persona.mule && life.vtState === STATE.vendor && isAtLeisure(life),
  );
}

/** A thing is with one character at any time; both clients hear of it at once, each its own part. */
function handOver(giver: Life, taker: Life, item: Item, scene: Scene): void {
  const [place] = freePlaces(taker.items, taker.persona.playerId);
  if (!place) return;
  const given = movedTo(forgotten(item), place);
  const parts = [() => removeItem(giver, scene, item), () => addItem(taker, scene, given)];
  if (giver.rng.chance(RECEIVER_FIRST_CHANCE)) parts.reverse();
  for (const part of parts) part();
  const name = nameOf(item);
  hear(giver, `You give ${plainName(taker)} ${name}.`, CHAT.broadcast);
  hear(taker, `${plainName(giver)} gives you ${name}.`, CHAT.broadcast);
  appraiseLater(taker, scene, given, (seen) => wearIfBetter(taker, scene, seen));
}

/** Mules first, then whoever stands nearest. */
function takerNear(life: Life, scene: Scene): Life | undefined {
  return scene.lives
    .filter((other) => other !== life && isAtLeisure(other) && distance(other.at, life.at) < REACH_UNITS)
    .filter((other) => roomOf(other) >= ROOM_MIN)
    .sort(
      (one, other) =>
        Number(other.persona.mule) - Number(one.persona.mule) ||
        distance(one.at, life.at) - distance(other.at, life.at),
    )[0];
}

function isAtLeisure(life: Life): boolean {
  const [task] = life.tasks;
  return (
    life.session !== null &&
    !life.dead &&
    !life.persona.hoards &&
    !isInDungeon(life) &&
    (task === undefined || (task.kind === "wait" && task.state !== STATE.travel))
  );
}

function roomOf(life: Life): number {
  return freePlaces(life.items, life.persona.playerId).length;
}
