import type { JsonObject } from "@/server/contract";
import { DOUBLE, INT, type Item, nameOf, STRING } from "./item";

/** Whole numbers that come with an object's appearance; the client hears the others when it looks at the thing. */
const TOLD_INTS: ReadonlySet<number> = new Set([
  INT.burden,
  INT.wornAt,
  INT.rareId,
  INT.value,
  INT.usesMax,
  INT.uses,
  INT.workmanship,
  INT.material,
  INT.wcid,
  INT.icon,
  INT.iconUnderlay,
  INT.container,
  INT.itemSlots,
  INT.stack,
  INT.stackMax,
  INT.wielder,
  INT.coverage,
  INT.slots,
  INT.category,
  INT.slot,
]);

/** What the client of its owner knows of a thing: all of it once it has looked, what appears at first before. */
export function asKnown(item: Item): Item {
  return item.LastIdTime > 0 ? item : unappraised(item);
}

/** The same as whoever has not looked at it sees it. A thing that is moved is told like this, too. */
export function unappraised(item: Item): Item {
  const workmanship = item.DoubleValues[DOUBLE.salvageWorkmanship];
  return {
    ...item,
    HasIdData: false,
    LastIdTime: 0,
    IntValues: Object.fromEntries(
      Object.entries(item.IntValues).filter(([key]) => TOLD_INTS.has(Number(key))),
    ),
    DoubleValues: workmanship === undefined ? {} : { [DOUBLE.salvageWorkmanship]: workmanship },
    StringValues: { [STRING.name]: nameOf(item) },
    BoolValues: {},
    Spells: [],
    ActiveSpells: [],
  };
}

/** Has been looked at by the client of whoever has it now, that client's clock being at so many seconds. */
export function appraised(item: Item, clientSeconds: number): Item {
  return item.HasIdData ? { ...item, LastIdTime: Math.max(1, Math.round(clientSeconds)) } : item;
}

/** Nobody's client knows it any longer but from its appearance: it has a new owner. */
export function forgotten(item: Item): Item {
  return { ...item, LastIdTime: 0 };
}

/** An item for the wire; older plugins write object ids with a sign. */
export function itemFields(item: Item, signedIds: boolean): JsonObject {
  if (!signedIds) return { ...item };
  const IntValues = { ...item.IntValues };
  for (const key of [INT.container, INT.wielder]) {
    const id = IntValues[key];
    if (id !== undefined) IntValues[key] = id | 0;
  }
  return { ...item, Id: item.Id | 0, IntValues };
}
