import { freePlaces } from "../loot/pack-space";
import { appraiseLater, isTreasure, removeItem, tidyUp, updateItem } from "./belongings";
import { wearIfBetter } from "./better-gear";
import { taperStack } from "./inventory";
import type { Life } from "./life";
import { completeReady, questCountdown, questFields } from "./quests";
import { CHAT, hear, type Scene } from "./scene";

const TAPERS_TO = 1500;
/** Loot beyond so many items is sold. */
const ITEMS_KEPT = 72;
/** Mules sell when they have fewer free slots than this. */
const MULE_ROOM = 24;
/** How many things that its client has not seen yet a character looks at on a visit. */
const LOOKS_PER_VISIT = 3;
const SALES_PER_VISIT = 8;
const HOARDERS_SALES_PER_VISIT = 30;

/** In town: tapers are bought, loot is sold, the packs are gone through, and a quest that is ready is turned in. */
export function shop(life: Life, scene: Scene): void {
  const { rng, persona } = life;
  if (life.tapers < TAPERS_TO) {
    life.tapers += rng.int(600, 1600);
    life.tapersSent = life.tapers;
    updateItem(life, scene, taperStack(persona, life.tapers));
  }
  const sales = persona.hoards ? HOARDERS_SALES_PER_VISIT : SALES_PER_VISIT;
  for (let left = sales; left > 0 && hasTooMuch(life); left--) sell(life, scene);
  if (rng.chance(0.6)) tidyUp(life, scene);
  lookAround(life, scene);
  const flag = rng.chance(0.5) ? completeReady(life.quests, rng, scene.nowMs) : null;
  if (!flag) return;
  hear(life, `You've stamped ${flag.fact.key}!`, CHAT.system);
  scene.emit(
    life,
    "quest",
    persona.dialect.speaksNew ? questFields(flag) : questCountdown(flag, scene.nowMs),
  );
}

function hasTooMuch({ items, persona }: Life): boolean {
  if (persona.mule) return freePlaces(items, persona.playerId).length < MULE_ROOM;
  return items.length > ITEMS_KEPT;
}

/** The latest loot goes first; rares, rewards and supplies are kept. */
function sell(life: Life, scene: Scene): void {
  const item = life.items.findLast((other) => isTreasure(life, other));
  if (item) removeItem(life, scene, item);
}

/** What was taken before the client died, or left, has been forgotten. */
function lookAround(life: Life, scene: Scene): void {
  const unseen = life.items.filter((item) => item.HasIdData && item.LastIdTime === 0);
  for (const item of unseen.slice(0, LOOKS_PER_VISIT)) {
    appraiseLater(life, scene, item, (seen) => wearIfBetter(life, scene, seen));
  }
}
