import { isSpare, removeItem, tidyUp, updateItem } from "./belongings";
import { taperStack } from "./inventory";
import type { Life } from "./life";
import { completeReady, questCountdown, questFields } from "./quests";
import { CHAT, hear, type Scene } from "./scene";

const TAPERS_TO = 1500;
/** Loot beyond so many items is sold. */
const ITEMS_KEPT = 62;
const SALES_PER_VISIT = 8;
const HOARDERS_SALES_PER_VISIT = 30;

/** In town: tapers are bought, loot is sold, and a quest that is ready is turned in. */
export function shop(life: Life, scene: Scene): void {
  const { rng, persona } = life;
  if (life.tapers < TAPERS_TO) {
    life.tapers += rng.int(600, 1600);
    life.tapersSent = life.tapers;
    updateItem(life, scene, taperStack(persona, life.tapers));
  }
  const sales = persona.hoards ? HOARDERS_SALES_PER_VISIT : SALES_PER_VISIT;
  for (let left = sales; left > 0 && life.items.length > ITEMS_KEPT; left--) sell(life, scene);
  if (rng.chance(0.6)) tidyUp(life, scene);
  const flag = rng.chance(0.5) ? completeReady(life.quests, rng, scene.nowMs) : null;
  if (!flag) return;
  hear(life, `You've stamped ${flag.fact.key}!`, CHAT.system);
  scene.emit(
    life,
    "quest",
    persona.dialect.speaksNew ? questFields(flag) : questCountdown(flag, scene.nowMs),
  );
}

/** The latest loot goes first; rares are kept. */
function sell(life: Life, scene: Scene): void {
  const item = life.items.findLast((other) => isSpare(other) && !other.IntValues[17]);
  if (item) removeItem(life, scene, item);
}
