import type { SuitCharacter, SuitCharacters } from "@/server/contract/http/suitbuilder";
import { listCharacters as listKnown } from "../characters/list";
import type { Context } from "../context";
import type { CharacterItems, SuitItems } from "./stored-items";

/** Everybody who ever reported or has an inventory, by name, with what of it can be part of a suit. */
export async function listCharacters({
  ctx,
  suitItems,
}: {
  ctx: Context;
  suitItems: SuitItems;
}): Promise<SuitCharacters> {
  const { characters: known } = await listKnown({ ctx });
  const inventories = await suitItems.load(null);
  const online = new Map(known.map((character) => [character.character_name, character.online]));
  const items = new Map(inventories.map((inventory) => [inventory.character, inventory]));
  const names = [...new Set([...online.keys(), ...items.keys()])].sort((one, other) =>
    one < other ? -1 : 1,
  );
  return { characters: names.map((name) => described(name, online.get(name) ?? false, items.get(name))) };
}

function described(name: string, online: boolean, inventory: CharacterItems | undefined): SuitCharacter {
  if (inventory === undefined) {
    const items = { armor: 0, jewelry: 0, clothing: 0 };
    return { name, items, unappraised: 0, online, updatedAt: null };
  }
  const { kinds } = inventory.summary;
  return {
    name,
    items: {
      armor: kinds.armor + kinds.shield,
      jewelry: kinds.necklace + kinds.bracelet + kinds.ring + kinds.trinket,
      clothing: kinds.shirt + kinds.pants + kinds.cloak,
    },
    unappraised: inventory.unappraisedCount,
    online,
    updatedAt: inventory.updatedAt,
  };
}
