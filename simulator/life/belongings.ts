import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { INT, type Item } from "../loot/item";
import { taperStackId } from "../loot/item-ids";
import { appraised, asKnown, itemFields, unappraised } from "../loot/known";
import { freePlaces, isWorn, movedTo } from "../loot/pack-space";
import type { Life } from "./life";
import type { Scene } from "./scene";

/*
 * A life's items are as they truly are: whoever has them, their figures stay the same. What its plugin says of them is
 * what its client knows (`loot/known.ts`), and comes out of here alone.
 */

/** Something new in the packs. */
export function addItem(life: Life, scene: Scene, item: Item): void {
  life.items.push(item);
  tell(life, scene, { action: "add", item: itemFields(asKnown(item), signsIds(life)) });
}

/** Something of which the client has learned more. */
export function updateItem(life: Life, scene: Scene, item: Item): void {
  exchange(life, item);
  tell(life, scene, { action: "update", item: itemFields(asKnown(item), signsIds(life)) });
}

/** Something elsewhere: it comes without what only an appraisal shows, and still has it. */
export function moveItem(life: Life, scene: Scene, item: Item): void {
  exchange(life, item);
  tell(life, scene, { action: "update", item: itemFields(unappraised(item), signsIds(life)) });
}

export function removeItem(life: Life, scene: Scene, { Id }: Item): void {
  life.items = life.items.filter((other) => other.Id !== Id);
  tell(life, scene, { action: "remove", item_id: Id });
}

/** The macro looks at a thing some seconds after it was taken, if it is still there, and may think of a use for it. */
export function appraiseLater(life: Life, scene: Scene, { Id }: Item, then?: (item: Item) => void): void {
  later(life, scene.nowMs + life.rng.int(2_000, 9_000), () => {
    const item = life.items.find((other) => other.Id === Id);
    if (!item?.HasIdData || item.LastIdTime > 0) return;
    const seen = appraised(item, clientSeconds(life, scene.nowMs));
    updateItem(life, scene, seen);
    then?.(seen);
  });
}

/** How long the client has been running. */
export function clientSeconds({ session }: Life, nowMs: number): number {
  return (nowMs - (session?.startedAtMs ?? nowMs)) / 1000;
}

/** Moves a thing from where it lies to another free slot. */
export function tidyUp(life: Life, scene: Scene): void {
  const { rng, persona } = life;
  const loose = life.items.filter(
    (item) => isSpare(life, item) && item.IntValues[INT.container] === persona.playerId,
  );
  const places = freePlaces(life.items, persona.playerId).filter(
    ({ container }) => container !== persona.playerId,
  );
  if (loose.length === 0 || places.length === 0) return;
  moveItem(life, scene, movedTo(rng.pick(loose), rng.pick(places)));
}

/** Neither worn, nor a pack, nor the tapers. */
export function isSpare({ persona }: Life, item: Item): boolean {
  return (
    !isWorn(item) &&
    item.ObjectClass !== OBJECT_CLASS.container &&
    item.ObjectClass !== OBJECT_CLASS.foci &&
    item.Id !== taperStackId(persona.index)
  );
}

/** Stays with its owner, even in death. */
export function isBound({ IntValues }: Item): boolean {
  return (IntValues[INT.attuned] ?? 0) > 0 || (IntValues[INT.bonded] ?? 0) > 0;
}

const TREASURE: ReadonlySet<number> = new Set([
  OBJECT_CLASS.armor,
  OBJECT_CLASS.clothing,
  OBJECT_CLASS.jewelry,
  OBJECT_CLASS.meleeWeapon,
  OBJECT_CLASS.missileWeapon,
  OBJECT_CLASS.wandStaffOrb,
  OBJECT_CLASS.gem,
  OBJECT_CLASS.scroll,
]);

/** Loot in the packs, to be sold or given away: no rare, nothing bound, nothing that is used up in stacks. */
export function isTreasure(life: Life, item: Item): boolean {
  return (
    isSpare(life, item) &&
    TREASURE.has(item.ObjectClass) &&
    !isBound(item) &&
    !item.IntValues[INT.rareId] &&
    item.IntValues[INT.stackMax] === undefined
  );
}

/** Something that this life does of its own accord at a time to come, if it is still playing then. */
export function later(life: Life, atMs: number, act: () => void): void {
  life.later.push({ atMs, act });
}

/** Does what is due. */
export function doLater(life: Life, nowMs: number): void {
  if (life.later.length === 0) return;
  const due = life.later.filter(({ atMs }) => atMs <= nowMs);
  if (due.length === 0) return;
  life.later = life.later.filter(({ atMs }) => atMs > nowMs);
  for (const { act } of due) act();
}

/** Plugins before the current one write object ids as the client's int32. */
export function signsIds(life: Life): boolean {
  return life.persona.dialect.name !== "current";
}

function exchange(life: Life, item: Item): void {
  life.items = life.items.map((other) => (other.Id === item.Id ? item : other));
}

function tell(life: Life, scene: Scene, body: { [field: string]: unknown }): void {
  scene.emit(life, "inventory_delta", body);
}
