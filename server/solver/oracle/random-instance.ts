import type { SpellTable, SuitItem, SuitRequest } from "@/server/contract/suits";
import { Dice } from "./dice";
import { randomItems } from "./random-items";
import { randomRequest } from "./random-request";
import { SPELLS } from "./random-spells";

/** A small search, the same for the same seed: what brute force can still answer, and every rule has a part in. */
export function randomInstance(seed: number): {
  items: SuitItem[];
  spells: SpellTable;
  request: SuitRequest;
} {
  const dice = new Dice(seed);
  const items = randomItems(dice);
  // Whoever calls has put a request's own inventory in the place of the stored one already.
  const inventory = dice.maybe(0.05, () => ({ inventory: { items, spells: SPELLS } }));
  return { items, spells: SPELLS, request: { ...randomRequest(dice, items), ...inventory } };
}
