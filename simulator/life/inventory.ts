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
import { gear, type Item, KEY, make, pickSpells } from "./items";
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
const PACK_SLOTS = 24;
const FIRST_ITEM_ID = 0x80_10_0000;
const ITEM_IDS_PER_CHARACTER = 0x1_0000;

/** What a character of its build wears, wields and carries: forty to seventy items. */
export function createInventory(persona: Persona, rng: Random, tapers: number): Item[] {
  let nextId = firstItemId(persona);
  const id = () => nextId++;
  const setId = rng.pick(setIds);
  const worn = [
    ...armorPieces.map((piece) =>
      gear(persona, rng, id(), piece.name, 2, piece.slot, piece.wcid, {
        28: rng.int(340, 560),
        265: setId,
        [KEY.coverage]: piece.coverage,
        374: rng.int(0, 2),
        375: rng.int(0, 2),
      }),
    ),
    ...jewels.map((jewel) =>
      gear(persona, rng, id(), jewel.name, 4, jewel.slot, jewel.wcid, { 379: rng.int(0, 2) }),
    ),
  ];
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
  const packs = Array.from({ length: rng.int(4, 7) }, (_, slot) =>
    make({
      id: id(),
      name: "Pack",
      objectClass: 10,
      ints: { [KEY.container]: persona.playerId, [KEY.slot]: slot },
    }),
  );
  const carried = supplies.map(([name, objectClass, wcid, stackMax, burden, value], slot) =>
    make({
      id: id(),
      name,
      objectClass,
      ints: {
        5: burden,
        19: value,
        [KEY.wcid]: wcid,
        [KEY.container]: rng.pick(packs).Id,
        [KEY.stack]: rng.int(1, stackMax),
        [KEY.stackMax]: stackMax,
        [KEY.slot]: slot % PACK_SLOTS,
      },
    }),
  );
  const spare = Array.from({ length: rng.int(8, 26) }, () => dropLoot(persona, rng, id()));
  return [...worn, ...arms, ...packs, taperStack(persona, tapers), ...carried, ...spare];
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

/** Something looted: half of it not yet appraised. */
export function dropLoot(persona: Persona, rng: Random, id: number): Item {
  const [name, objectClass, wcid] = rng.pick(loot);
  const ints = {
    5: rng.int(20, 900),
    19: rng.int(500, 40_000),
    105: rng.int(5, 10),
    131: rng.pick(materials)[0],
    [KEY.wcid]: wcid,
    [KEY.container]: persona.playerId,
    [KEY.slot]: rng.int(1, PACK_SLOTS),
  };
  const item = make({ id, name, objectClass, ints });
  if (rng.chance(0.5)) return item;
  return {
    ...item,
    HasIdData: true,
    LastIdTime: rng.int(1000, 90_000),
    Spells: pickSpells(rng, rng.int(1, 4)),
  };
}

/** A rare just found; int 17 is what marks it. */
export function rareItem(persona: Persona, name: string, id: number, rng: Random): Item {
  return make({
    id,
    name,
    objectClass: 11,
    ints: { 5: 5, 17: rng.int(1, 290), 19: 100_000, [KEY.container]: persona.playerId, [KEY.slot]: 1 },
  });
}

/** Worn armour, jewellery and weapons. */
export function wornItems(items: readonly Item[]): Item[] {
  return items.filter((item) => (item.IntValues[10] ?? 0) !== 0);
}

export function firstItemId(persona: Persona): number {
  return FIRST_ITEM_ID + persona.index * ITEM_IDS_PER_CHARACTER;
}
