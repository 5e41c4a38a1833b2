import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { WIELD_TYPE } from "@/server/facts/wield-requirements";
import { waysToWear } from "../loot/body";
import { INT, type Item } from "../loot/item";
import { wear } from "../loot/outfit";
import { freePlaces, isWorn, movedTo } from "../loot/pack-space";
import { worth } from "../loot/worth";
import { isSpare, moveItem } from "./belongings";
import type { Life } from "./life";
import type { Scene } from "./scene";

/** Nobody changes for a trifle. */
const BETTER_BY = 1.08;

/** What is worn on the body; arms are imbued for their owner, and no find is. */
const WEARABLE: ReadonlySet<number> = new Set([
  OBJECT_CLASS.armor,
  OBJECT_CLASS.clothing,
  OBJECT_CLASS.jewelry,
]);

/** Puts a thing from the packs on in place of what is worn there, which goes into the packs, if that is worth it. */
export function wearIfBetter(life: Life, scene: Scene, item: Item): void {
  const old = life.items.includes(item) && isSpare(life, item) ? worseThan(life, item) : undefined;
  const [place] = freePlaces(life.items, life.persona.playerId);
  if (!old || !place || life.dead) return;
  moveItem(life, scene, movedTo(takenOff(old), place));
  moveItem(life, scene, wear(item, old.IntValues[INT.wornAt] ?? 0, life.persona));
}

/** The worst thing that somebody wears in a place of this one, if this one is better and may be worn. */
export function worseThan({ items, persona }: Life, item: Item): Item | undefined {
  if (!WEARABLE.has(item.ObjectClass) || !mayWear(item, persona.level)) return undefined;
  const ways = waysToWear(item.IntValues);
  const [worst] = items
    .filter((other) => isWorn(other) && ways.includes(other.IntValues[INT.wornAt] ?? 0))
    .sort((one, other) => worth(one) - worth(other));
  return worst && worth(item) > worth(worst) * BETTER_BY ? worst : undefined;
}

function mayWear({ IntValues }: Item, level: number): boolean {
  const type = IntValues[INT.wieldType];
  return type === undefined || (type === WIELD_TYPE.level && (IntValues[INT.wieldLevel] ?? 0) <= level);
}

/** It says that it is worn no longer, so that nobody takes it for a thing that leaves its place out. */
function takenOff(item: Item): Item {
  return { ...item, IntValues: { ...item.IntValues, [INT.wornAt]: 0, [INT.wielder]: 0 } };
}
