import { taperStack } from "./inventory";
import { itemFields } from "./items";
import type { Life } from "./life";
import { completeReady, questCountdown, questFields } from "./quests";
import { CHAT, hear, type Scene } from "./scene";

const TAPERS_TO = 1500;
/** Loot beyond so many items is sold. */
const ITEMS_KEPT = 62;
const SALES_PER_VISIT = 8;

/** In town: tapers are bought, loot is sold, and a quest that is ready is turned in. */
export function shop(life: Life, scene: Scene): void {
  const { rng, persona } = life;
  const signed = persona.dialect.name !== "current";
  if (life.tapers < TAPERS_TO) {
    life.tapers += rng.int(600, 1600);
    life.tapersSent = life.tapers;
    const stack = taperStack(persona, life.tapers);
    life.items = life.items.map((item) => (item.Id === stack.Id ? stack : item));
    scene.emit(life, "inventory_delta", { action: "update", item: itemFields(stack, signed) });
  }
  for (let left = SALES_PER_VISIT; left > 0 && life.items.length > ITEMS_KEPT; left--) sell(life, scene);
  const flag = rng.chance(0.5) ? completeReady(life.quests, rng, scene.nowMs) : null;
  if (!flag) return;
  hear(life, `You've stamped ${flag.fact.key}!`, CHAT.system);
  scene.emit(
    life,
    "quest",
    persona.dialect.speaksNew ? questFields(flag) : questCountdown(flag, scene.nowMs),
  );
}

/** The latest loot goes first. */
function sell(life: Life, scene: Scene): void {
  const item = life.items.findLast(({ IntValues, ObjectClass }) => {
    return !IntValues[10] && !IntValues[17] && ObjectClass !== 10 && ObjectClass !== 12;
  });
  if (!item) return;
  life.items = life.items.filter((other) => other !== item);
  scene.emit(life, "inventory_delta", { action: "remove", item_id: item.Id });
}
