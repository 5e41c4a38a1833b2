import { OBJECT_CLASS } from "@/server/facts/object-classes";
import { questRewards } from "../facts/fixed-items";
import { PRISMATIC_TAPER } from "../facts/supplies";
import { fixedThing } from "../loot/fixed-item";
import { CATEGORY, INT, type Item, makeItem, type Thing } from "../loot/item";
import { firstItemId, taperStackId } from "../loot/item-ids";
import { appraised } from "../loot/known";
import { outfit } from "../loot/outfit";
import { freePlaces, movedTo, putAway, sidePack } from "../loot/pack-space";
import { provisions } from "../loot/provisions";
import { pickRare, rareThing } from "../loot/rare";
import { rollKeepsake, rollLoot } from "../loot/roll-loot";
import type { Tier } from "../loot/tiers";
import { tierOfLevel } from "../loot/wearer";
import type { Random } from "../random";
import type { Persona } from "./persona";

const CLIENT_SECONDS_MAX = 90_000;
/** Of what lies in the packs when the simulation finds them, and has been seen by some client or other. */
const SEEN_CHANCE = 0.9;
const QUEST_ITEMS_MAX = 3;
const RARE_CHANCE = 0.3;
/** How much mules keep, with what they wear and all their packs. */
const MULE_ITEMS_MIN = 150;
const MULE_ITEMS_MAX = 250;

/**
 * What a character of its build wears, wields and carries: forty-five to seventy items in four to seven packs. Hoarders have
 * one or two packs, which are nearly full; mules have all they can, and loot in them that is worth building suits from.
 */
export function createInventory(persona: Persona, tapers: number): Item[] {
  const rng = persona.rng.fork("belongings");
  let id = firstItemId(persona.index);
  const nextId = () => id++ >>> 0;
  const worn = outfit(rng, persona, nextId);
  const packs = Array.from({ length: packCount(persona, rng) }, (_, slot) =>
    movedTo(makeItem(nextId(), sidePack), { container: persona.playerId, slot }),
  );
  const foci = persona.build.style === "magic" ? [fociOf(persona, nextId(), packs.length)] : [];
  const fixed = [...worn, ...packs, ...foci, taperStack(persona, tapers)];
  const carried = [...provisions(rng, persona), ...mementos(rng, persona)];
  const spare = Array.from({ length: spareCount(persona, rng, fixed, carried.length) }, () =>
    persona.mule ? rollKeepsake(rng, rng.chance(0.7) ? 8 : 7) : rollLoot(rng, lootTier(persona, rng)),
  );
  const things = [...carried, ...spare].map((thing) => {
    const item = makeItem(nextId(), thing);
    return rng.chance(SEEN_CHANCE) ? appraised(item, rng.int(1, CLIENT_SECONDS_MAX)) : item;
  });
  return [...fixed, ...putAway(fixed, things, persona.playerId)];
}

function packCount({ hoards, mule }: Persona, rng: Random): number {
  if (hoards) return rng.int(1, 2);
  return mule ? rng.int(7, 8) : rng.int(4, 7);
}

function spareCount(persona: Persona, rng: Random, fixed: readonly Item[], carried: number): number {
  if (persona.hoards) return freePlaces(fixed, persona.playerId).length - carried - rng.int(10, 28);
  if (persona.mule) return rng.int(MULE_ITEMS_MIN, MULE_ITEMS_MAX) - fixed.length - carried;
  return rng.int(8, 26);
}

/** Loot that somebody has kept: of what it hunts, or a little less. */
function lootTier(persona: Persona, rng: Random): Tier {
  const best = tierOfLevel(persona.level);
  return rng.chance(0.6) || best === 4 ? best : best === 8 ? 7 : best === 7 ? 6 : 5;
}

/** Rewards of quests, and perhaps a rare that nobody needed. */
function mementos(rng: Random, { level }: Persona): Thing[] {
  if (level < 150) return [];
  const rewards = Array.from({ length: rng.int(0, QUEST_ITEMS_MAX) }, () =>
    fixedThing(rng.pick(questRewards)),
  );
  return rng.chance(RARE_CHANCE) ? [...rewards, rareThing(pickRare(rng))] : rewards;
}

/** Spares a caster the components of a school; takes the place of a pack. */
function fociOf(persona: Persona, id: number, slot: number): Item {
  const foci = { name: "Foci of Strife", objectClass: OBJECT_CLASS.foci, ints: { [INT.burden]: 25 } };
  return movedTo(makeItem(id, foci), { container: persona.playerId, slot });
}

/** The stack of tapers, always in the first slot. */
export function taperStack(persona: Persona, count: number): Item {
  const { name, objectClass, wcid, stackMax } = PRISMATIC_TAPER;
  const ints = {
    [INT.burden]: 0,
    [INT.value]: 10 * count,
    [INT.wcid]: wcid,
    [INT.category]: CATEGORY.component,
    [INT.stack]: count,
    [INT.stackMax]: stackMax,
  };
  const stack = makeItem(taperStackId(persona.index), { name, objectClass, ints });
  return movedTo(stack, { container: persona.playerId, slot: 0 });
}
