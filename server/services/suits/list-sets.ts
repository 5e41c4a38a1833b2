import type { SuitSet, SuitSets } from "@/server/contract/http/suitbuilder";
import { itemSetName } from "@/server/facts/item-sets";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { mostWearable } from "./most-wearable";
import type { SuitItems } from "./stored-items";
import { type AlikePieces, waysOfWearing } from "./summary";

/** Sets that anybody has pieces of, most pieces first. */
export async function listSets({
  ctx,
  suitItems,
}: {
  ctx: Context;
  suitItems: SuitItems;
}): Promise<SuitSets> {
  authorize(ctx.actor, "read game data");
  const found = new Map<number, Found>();
  for (const { summary } of await suitItems.load(null))
    for (const [id, pieces] of summary.sets) {
      const set = found.get(id) ?? { characters: 0, pieces: new Map() };
      found.set(id, set);
      set.characters += 1;
      for (const each of pieces) addPieces(set.pieces, each);
    }
  const sets = [...found].map(([id, set]) => described(id, set));
  return { sets: sets.sort((one, other) => other.pieces - one.pieces || one.id - other.id) };
}

interface Found {
  characters: number;
  /** By how they are worn. */
  pieces: Map<string, AlikePieces>;
}

function addPieces(pieces: Map<string, AlikePieces>, added: AlikePieces): void {
  const key = waysOfWearing(added);
  const known = pieces.get(key);
  // What a character has is a summary that is kept: it is not to be counted up.
  if (known === undefined) pieces.set(key, { ...added });
  else known.count += added.count;
}

function described(id: number, { characters, pieces }: Found): SuitSet {
  const all = [...pieces.values()];
  const bySlot: SuitSet["bySlot"] = {};
  for (const { coverage, count } of all)
    for (const slot of coverage) bySlot[slot] = (bySlot[slot] ?? 0) + count;
  return {
    id,
    name: itemSetName(id) ?? `Set ${id}`,
    pieces: all.reduce((sum, { count }) => sum + count, 0),
    maxWearable: mostWearable(all),
    bySlot,
    characters,
  };
}
