import type { JsonObject } from "@/server/contract";
import { selfBuffs } from "../facts/buffs";
import type { Life } from "../life/life";
import { INT, type Item, nameOf } from "../loot/item";
import { isWorn } from "../loot/pack-space";

const BUFF_S = 5400;
/** Worn gear burns a mana point about this often, in seconds. */
const SECONDS_PER_MANA = 30;
/** Gear is filled up from a mana charge when less than this share is left. */
const REFILL_SHARE = 0.2;

/** Mana and spells of worn items, and the buffs on the character; both run down with the session's clock. */
export function cantripFields(life: Life, nowMs: number): JsonObject {
  const seconds = Math.floor((nowMs - (life.session?.startedAtMs ?? nowMs)) / 1000);
  const items = life.items.filter(burnsMana).map((item) => {
    const max = item.IntValues[INT.manaMax] ?? 1000;
    const span = Math.floor(max * (1 - REFILL_SHARE));
    const mana = max - (Math.floor(seconds / SECONDS_PER_MANA) % span);
    return {
      item_id: item.Id,
      name: nameOf(item),
      slot: item.IntValues[INT.wornAt],
      mana_current: mana,
      mana_max: max,
      active: true,
      seconds_remaining: mana * SECONDS_PER_MANA,
      spells: item.Spells.map((id) => ({ id, active: true })),
    };
  });
  const left = BUFF_S - (seconds % BUFF_S);
  return {
    items,
    active_spells: selfBuffs.map((id, index) => ({
      id,
      seconds_remaining: Math.max(1, left - index * 4),
      layer: 1,
    })),
  };
}

/** Worn, and under spells of its own. */
function burnsMana(item: Item): boolean {
  return isWorn(item) && item.Spells.length > 0 && (item.IntValues[INT.manaMax] ?? 0) > 0;
}
