import type { JsonObject } from "@/server/contract";
import { cantrips, materials } from "../facts/gear";
import type { Random } from "../random";
import type { Persona } from "./persona";

/** DECAL's synthetic keys for what the client hears when an object appears. */
export const KEY = {
  wcid: 218103808,
  container: 218103810,
  itemSlots: 218103812,
  stack: 218103814,
  stackMax: 218103815,
  wielder: 218103818,
  coverage: 218103821,
  slots: 218103822,
  skill: 218103840,
  damageType: 218103841,
  maxDamage: 218103842,
  slot: 231735296,
} as const;

/** DECAL's class of things that hold things, and of those that take a pack's place without holding anything. */
export const CONTAINER_CLASS = 10;
export const FOCI_CLASS = 38;

/** The first of the synthetic keys. */
const CREATE_KEY_MIN = 0x0d_00_00_00;
/** Other keys that come with an object's appearance: burden, value, stack, workmanship, material. */
const CREATE_KEYS: ReadonlySet<number> = new Set([5, 10, 11, 12, 19, 105, 131]);

export type NumberBag = Record<string, number>;

/** One item as plugins list it: property bags by numeric key. */
export interface Item {
  readonly Id: number;
  readonly ObjectClass: number;
  readonly HasIdData: boolean;
  readonly LastIdTime: number;
  readonly IntValues: NumberBag;
  readonly DoubleValues: NumberBag;
  readonly StringValues: Record<string, string>;
  readonly BoolValues: Record<string, boolean>;
  readonly Spells: number[];
  readonly ActiveSpells: number[];
}

type NewItem = {
  id: number;
  name: string;
  objectClass: number;
  ints: NumberBag;
  doubles?: NumberBag;
  spells?: number[];
};

/** A worn or wielded piece, appraised, with mana and spells. */
export function gear(
  persona: Persona,
  rng: Random,
  id: number,
  name: string,
  objectClass: number,
  slot: number,
  wcid: number,
  more: NumberBag,
): Item {
  const manaMax = rng.int(1200, 3600);
  const item = make({
    id,
    name,
    objectClass,
    ints: {
      5: rng.int(30, 1100),
      10: slot,
      19: rng.int(4000, 60_000),
      105: rng.int(5, 10),
      106: rng.int(280, 440),
      107: rng.int(300, manaMax),
      108: manaMax,
      109: rng.int(150, 340),
      131: rng.pick(materials)[0],
      158: 7,
      159: 1,
      160: Math.min(180, persona.level),
      [KEY.wcid]: wcid,
      [KEY.container]: persona.playerId,
      [KEY.wielder]: persona.playerId,
      [KEY.slots]: slot,
      ...more,
    },
    doubles: { 5: -rng.int(20, 60) / 1000, 29: 1 + rng.int(5, 20) / 100 },
    spells: pickSpells(rng, rng.int(2, 5)),
  });
  return {
    ...item,
    HasIdData: true,
    LastIdTime: rng.int(1000, 90_000),
    ActiveSpells: [...item.Spells.slice(0, 1)],
  };
}

/** An item as the client first sees it: nothing appraised. */
export function make({ id, name, objectClass, ints, doubles = {}, spells = [] }: NewItem): Item {
  return {
    Id: id >>> 0,
    ObjectClass: objectClass,
    HasIdData: false,
    LastIdTime: 0,
    IntValues: ints,
    DoubleValues: doubles,
    StringValues: { 1: name },
    BoolValues: {},
    Spells: spells,
    ActiveSpells: [],
  };
}

export function pickSpells(rng: Random, count: number): number[] {
  return [...new Set(Array.from({ length: count }, () => rng.pick(cantrips)))];
}

/** What a client knows of a thing that it has not appraised. */
export function unappraised(item: Item): Item {
  const known = Object.entries(item.IntValues).filter(
    ([key]) => Number(key) >= CREATE_KEY_MIN || CREATE_KEYS.has(Number(key)),
  );
  return {
    ...item,
    HasIdData: false,
    LastIdTime: 0,
    IntValues: Object.fromEntries(known),
    DoubleValues: {},
    Spells: [],
    ActiveSpells: [],
  };
}

/** An item for the wire; older plugins write object ids with a sign. */
export function itemFields(item: Item, signedIds: boolean): JsonObject {
  if (!signedIds) return { ...item };
  const IntValues = { ...item.IntValues };
  for (const key of [KEY.container, KEY.wielder]) {
    const id = IntValues[key];
    if (id !== undefined) IntValues[key] = id | 0;
  }
  return { ...item, Id: item.Id | 0, IntValues };
}
