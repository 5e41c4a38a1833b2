import {
  armorPieces,
  jewels,
  loot,
  materials,
  PRISMATIC_TAPER,
  setIds,
  supplies,
  weapons,
} from "../facts/gear";
import type { Random } from "../random";
import { CONTAINER_CLASS, FOCI_CLASS, gear, type Item, KEY, make, pickSpells } from "./items";
import { freePlaces, movedTo, type Place, SIDE_PACK_SLOTS } from "./pack-space";
import type { Persona } from "./persona";

const DAMAGE_BITS: Readonly<Record<string, number>> = {
  slash: 1,
  pierce: 2,
  bludgeon: 4,
  cold: 8,
  fire: 16,
  acid: 32,
  electric: 64,
};
const FIRST_ITEM_ID = 0x80_10_0000;
const ITEM_IDS_PER_CHARACTER = 0x1_0000;
const GEM_CLASS = 11;

/**
 * What a character of its build wears, wields and carries: forty to seventy items in four to seven packs. Hoarders
 * have one or two packs, which are nearly full.
 */
export function createInventory(persona: Persona, rng: Random, tapers: number): Item[] {
  let nextId = firstItemId(persona);
  const id = () => nextId++;
  const packs = Array.from({ length: persona.hoards ? rng.int(1, 2) : rng.int(4, 7) }, (_, slot) =>
    sidePack(persona, id(), slot),
  );
  const foci = persona.build.style === "magic" ? [fociOf(persona, id(), packs.length)] : [];
  const fixed = [...wornBy(persona, rng, id), ...packs, ...foci, taperStack(persona, tapers)];
  const carried = supplies.map((supply) => stackOf(supply, id(), rng));
  const spareCount = persona.hoards
    ? freePlaces(fixed, persona.playerId).length - carried.length - rng.int(10, 28)
    : rng.int(8, 26);
  const spare = Array.from({ length: spareCount }, () => dropLoot(rng, id()));
  return [...fixed, ...putAway(fixed, [...carried, ...spare], persona)];
}

function wornBy(persona: Persona, rng: Random, id: () => number): Item[] {
  const setId = rng.pick(setIds);
  const armor = armorPieces.map((piece) =>
    gear(persona, rng, id(), piece.name, 2, piece.slot, piece.wcid, {
      28: rng.int(340, 560),
      265: setId,
      [KEY.coverage]: piece.coverage,
      374: rng.int(0, 2),
      375: rng.int(0, 2),
    }),
  );
  const jewellery = jewels.map((jewel) =>
    gear(persona, rng, id(), jewel.name, 4, jewel.slot, jewel.wcid, { 379: rng.int(0, 2) }),
  );
  const arms = weapons
    .filter((weapon) => weapon.style === persona.build.style)
    .slice(0, 1)
    .map((weapon) =>
      gear(persona, rng, id(), weapon.name, weapon.objectClass, weapon.slot, weapon.wcid, {
        [KEY.skill]: weapon.skill,
        [KEY.damageType]: DAMAGE_BITS[persona.build.element] ?? 1,
        [KEY.maxDamage]: rng.int(42, 74),
        179: 1 << rng.int(0, 2),
        171: 10,
      }),
    );
  return [...armor, ...jewellery, ...arms];
}

function sidePack(persona: Persona, id: number, slot: number): Item {
  const ints = { [KEY.container]: persona.playerId, [KEY.slot]: slot, [KEY.itemSlots]: SIDE_PACK_SLOTS };
  return make({ id, name: "Pack", objectClass: CONTAINER_CLASS, ints });
}

/** Spares a caster the components of a school; takes the place of a pack. */
function fociOf(persona: Persona, id: number, slot: number): Item {
  const ints = { [KEY.container]: persona.playerId, [KEY.slot]: slot };
  return make({ id, name: "Foci of Strife", objectClass: FOCI_CLASS, ints });
}

function stackOf(
  [name, objectClass, wcid, stackMax, burden, value]: (typeof supplies)[number],
  id: number,
  rng: Random,
): Item {
  const stack = { [KEY.stack]: rng.int(1, stackMax), [KEY.stackMax]: stackMax };
  return make({ id, name, objectClass, ints: { 5: burden, 19: value, [KEY.wcid]: wcid, ...stack } });
}

/** Each into the next free slot; what finds none stays on the ground. */
function putAway(before: readonly Item[], items: Item[], { playerId }: Persona): Item[] {
  const places = freePlaces(before, playerId);
  return items.flatMap((item, index) => {
    const place = places[index];
    return place ? [movedTo(item, place)] : [];
  });
}

/** The stack of tapers; its id never changes, so that a plugin sees the count of one stack move. */
export function taperStack(persona: Persona, count: number): Item {
  const { name, objectClass, wcid, stackMax } = PRISMATIC_TAPER;
  return make({
    id: taperStackId(persona),
    name,
    objectClass,
    ints: {
      5: 0,
      19: 10,
      [KEY.wcid]: wcid,
      [KEY.container]: persona.playerId,
      [KEY.stack]: count,
      [KEY.stackMax]: stackMax,
      [KEY.slot]: 0,
    },
  });
}

export function taperStackId(persona: Persona): number {
  return (firstItemId(persona) + ITEM_IDS_PER_CHARACTER - 1) >>> 0;
}

/** Something looted: half of it not yet appraised. It has no place until somebody puts it away. */
export function dropLoot(rng: Random, id: number): Item {
  const [name, objectClass, wcid] = rng.pick(loot);
  const ints = {
    5: rng.int(20, 900),
    19: rng.int(500, 40_000),
    105: rng.int(5, 10),
    131: rng.pick(materials)[0],
    [KEY.wcid]: wcid,
  };
  const item = make({ id, name, objectClass, ints });
  return rng.chance(0.5) ? item : appraised(item, rng);
}

/** The same thing once the client has looked at it closely. */
export function appraised(item: Item, rng: Random): Item {
  const more = { 106: rng.int(200, 440), 109: rng.int(80, 340) };
  return {
    ...item,
    HasIdData: true,
    LastIdTime: rng.int(1000, 90_000),
    IntValues: { ...item.IntValues, ...more },
    Spells: pickSpells(rng, rng.int(1, 4)),
  };
}

/** A rare just found; int 17 is what marks it. */
export function rareItem(name: string, id: number, place: Place, rng: Random): Item {
  const item = make({ id, name, objectClass: GEM_CLASS, ints: { 5: 5, 17: rng.int(1, 290), 19: 100_000 } });
  return movedTo(item, place);
}

export function firstItemId(persona: Persona): number {
  return FIRST_ITEM_ID + persona.index * ITEM_IDS_PER_CHARACTER;
}
