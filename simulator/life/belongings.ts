import { appraised } from "./inventory";
import { CONTAINER_CLASS, type Item, itemFields, KEY, unappraised } from "./items";
import type { Life } from "./life";
import { freePlaces, isWorn, movedTo } from "./pack-space";
import type { Scene } from "./scene";

/** What is never sold and never lost. */
const TAPER_CLASS = 12;

/** Something new in the packs. */
export function addItem(life: Life, scene: Scene, item: Item): void {
  life.items.push(item);
  tell(life, scene, { action: "add", item: itemFields(item, signsIds(life)) });
}

/**
 * Something in the packs that changed. The plugin may say less than it knows: a thing that is moved comes without
 * what only an appraisal shows, and still has it.
 */
export function updateItem(life: Life, scene: Scene, item: Item, said: Item = item): void {
  life.items = life.items.map((other) => (other.Id === item.Id ? item : other));
  tell(life, scene, { action: "update", item: itemFields(said, signsIds(life)) });
}

export function removeItem(life: Life, scene: Scene, item: Item): void {
  life.items = life.items.filter((other) => other !== item);
  tell(life, scene, { action: "remove", item_id: item.Id });
}

/** The macro looks at a thing some seconds after it was taken, if it is still there. */
export function appraiseLater(life: Life, scene: Scene, { Id }: Item): void {
  later(life, scene.nowMs + life.rng.int(2_000, 9_000), () => {
    const item = life.items.find((other) => other.Id === Id);
    if (item) updateItem(life, scene, appraised(item, life.rng));
  });
}

/** Moves a thing from where it lies to another free slot. */
export function tidyUp(life: Life, scene: Scene): void {
  const { rng, persona } = life;
  const loose = life.items.filter(
    (item) => isSpare(item) && item.IntValues[KEY.container] === persona.playerId,
  );
  const places = freePlaces(life.items, persona.playerId).filter(
    ({ container }) => container !== persona.playerId,
  );
  if (loose.length === 0 || places.length === 0) return;
  const moved = movedTo(rng.pick(loose), rng.pick(places));
  updateItem(life, scene, moved, unappraised(moved));
}

/** Neither worn, nor a pack, nor tapers. */
export function isSpare(item: Item): boolean {
  return !isWorn(item) && item.ObjectClass !== CONTAINER_CLASS && item.ObjectClass !== TAPER_CLASS;
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

function tell(life: Life, scene: Scene, body: { [field: string]: unknown }): void {
  scene.emit(life, "inventory_delta", body);
}
