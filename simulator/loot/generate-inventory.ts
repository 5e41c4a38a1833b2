import { questRewards } from "../facts/fixed-items";
import { Random } from "../random";
import { fixedThing } from "./fixed-item";
import { type Item, makeItem, type Thing } from "./item";
import { firstItemId, ITEM_IDS_PER_CHARACTER, playerIdOf } from "./item-ids";
import { appraised, asKnown } from "./known";
import { outfit } from "./outfit";
import { freePlaces, MAIN_PACK_SLOTS, movedTo, SIDE_PACK_SLOTS, sidePack } from "./pack-space";
import { provisions } from "./provisions";
import { pickRare, rareThing } from "./rare";
import { rollKeepsake } from "./roll-loot";
import type { Tier } from "./tiers";
import type { Wearer } from "./wearer";

export interface InventoryOptions {
  seed: string | number;
  /** Place of the character in its fleet, from 0: no two characters of a seed have an item id in common. */
  character: number;
  /** All of them: worn, carried, and the packs. */
  itemCount: number;
}

const UNSEEN_CHANCE = 0.03;
const CLIENT_SECONDS_MAX = 90_000;
const TIERS: readonly (readonly [Tier, number])[] = [
  [8, 60],
  [7, 25],
  [6, 10],
  [5, 5],
];
const RARE_CHANCE = 0.005;
const QUEST_CHANCE = 0.01;

/**
 * What somebody who keeps things for a whole guild has, as a plugin lists it in `full_inventory`: an outfit, provisions,
 * and loot worth building suits from, in as many packs as it takes, even if no character could carry them. The same
 * options give the same items.
 * @throws RangeError for more items than a character has ids for
 */
export function generateInventory({ seed, character, itemCount }: InventoryOptions): Item[] {
  if (itemCount > ITEM_IDS_PER_CHARACTER)
    throw new RangeError(`no more than ${ITEM_IDS_PER_CHARACTER} items`);
  const rng = new Random(`inventory ${seed}/${character}`);
  let id = firstItemId(character);
  const nextId = () => id++ >>> 0;
  const wearer = someWearer(rng, character);
  const worn = outfit(rng, wearer, nextId).slice(0, itemCount);
  const packs = Array.from({ length: packsFor(itemCount - worn.length) }, (_, slot) =>
    movedTo(makeItem(nextId(), sidePack), { container: wearer.playerId, slot }),
  );
  const carried = provisions(rng, wearer);
  const things: Item[] = [];
  for (const place of freePlaces(packs, wearer.playerId).slice(0, itemCount - worn.length - packs.length)) {
    const item = movedTo(makeItem(nextId(), carried.pop() ?? keepsake(rng)), place);
    things.push(rng.chance(UNSEEN_CHANCE) ? item : appraised(item, rng.int(1, CLIENT_SECONDS_MAX)));
  }
  return [...worn, ...packs, ...things].map(asKnown);
}

/** As few side packs as hold what does not fit into the main one; each is a thing itself. */
function packsFor(count: number): number {
  return Math.max(0, Math.ceil((count - MAIN_PACK_SLOTS) / (SIDE_PACK_SLOTS + 1)));
}

function someWearer(rng: Random, character: number): Wearer {
  const elements = ["slash", "pierce", "bludgeon", "fire", "cold", "acid", "electric"] as const;
  return {
    level: rng.weighted([
      [275, 3],
      [rng.int(180, 274), 2],
      [rng.int(50, 179), 1],
    ]),
    build: { style: rng.pick(["melee", "missile", "magic"] as const), element: rng.pick(elements) },
    playerId: playerIdOf(character),
  };
}

function keepsake(rng: Random): Thing {
  if (rng.chance(RARE_CHANCE)) return rareThing(pickRare(rng));
  if (rng.chance(QUEST_CHANCE)) return fixedThing(rng.pick(questRewards));
  return rollKeepsake(rng, rng.weighted(TIERS));
}
