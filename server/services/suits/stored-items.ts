import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "@/db/client";
import {
  type InventoryVersion,
  inventoryVersions,
  readChangedInventories,
} from "@/db/queries/changed-inventories";
import { findSuitItem, type OwnedItem } from "@/db/queries/suit-items";
import type { SuitItem } from "@/server/contract/suits";
import { suitItemOf } from "@/server/items";
import { type ItemsSummary, summarize } from "./summary";

/** What one character has that can be part of a suit. */
export interface CharacterItems {
  character: string;
  /** A `SuitItem[]` by id, as text: it goes to another thread, which reads it there. */
  json: string;
  itemCount: number;
  /** What could be worn, but was never appraised: it is no item of these. */
  unappraisedCount: number;
  /** When its inventory was last told, as a whole or an item of it. */
  updatedAt: string;
  summary: ItemsSummary;
}

/** The items of all inventories, as far as a suit can be made of them. */
export interface SuitItems {
  /**
   * What these characters have; null: everybody who has an inventory. By name. All is of one moment, so that no item is
   * listed twice because it is just changing hands.
   */
  load(characters: readonly string[] | null): Promise<CharacterItems[]>;
  /** By the id of a `SuitItem`; null where nobody has it, or it is no part of a suit. */
  findItem(id: string): Promise<SuitItem | null>;
}

/** Characters of text that are kept, nearly all of them of one byte: some 150,000 items. */
const KEPT_CHARS_MAX = 64 * 1024 * 1024;

/**
 * Keeps what was read of each inventory by the version of it, the ones that were not asked for longest going first when
 * there is no more room. Every load asks which versions there are; only what changed is read again, by one load at a
 * time, so that loads that come together read everything once.
 */
export function createSuitItems(db: Database, keptCharsMax = KEPT_CHARS_MAX): SuitItems {
  const kept = new Kept(keptCharsMax);
  let reading: Promise<unknown> = Promise.resolve();

  async function readChanged(characters: readonly string[] | null): Promise<CharacterItems[]> {
    const known = new Map<string, Inventory>();
    const versions = await readChangedInventories(
      db,
      characters,
      (inventory) => {
        const found = kept.find(inventory);
        if (found) known.set(found.character, found);
        return found !== undefined;
      },
      async ({ character_name, version }, owned) => {
        const inventory = makeInventory(character_name, version, owned);
        known.set(character_name, inventory);
        kept.keep(inventory);
        // A guild's inventories in one go would hold up everybody else.
        await nextTurn();
      },
    );
    return answerOf(versions, ({ character_name }) => known.get(character_name)) ?? [];
  }

  return {
    async load(characters) {
      const versions = await inventoryVersions(db, characters);
      const answer = answerOf(versions, (inventory) => kept.find(inventory));
      if (answer !== null) return answer;
      const turn = reading.then(() => readChanged(characters));
      reading = turn.catch(() => undefined);
      return turn;
    },
    async findItem(id) {
      if (!/^\d{1,10}$/.test(id)) return null;
      const found = await findSuitItem(db, Number(id));
      return found === null ? null : suitItemOf(found.facts, found.spells);
    },
  };
}

type Inventory = Omit<CharacterItems, "updatedAt"> & { version: number };

/** Null unless all are there. */
function answerOf(
  versions: readonly InventoryVersion[],
  find: (inventory: InventoryVersion) => Inventory | undefined,
): CharacterItems[] | null {
  const answer: CharacterItems[] = [];
  for (const inventory of versions) {
    const found = find(inventory);
    if (found === undefined) return null;
    const { version: _, ...items } = found;
    answer.push({ ...items, updatedAt: inventory.received_at });
  }
  return answer.sort((one, other) => (one.character < other.character ? -1 : 1));
}

function makeInventory(character: string, version: number, owned: readonly OwnedItem[]): Inventory {
  const items = owned.flatMap(({ facts, spells }) => suitItemOf(facts, spells) ?? []);
  return {
    character,
    version,
    json: JSON.stringify(items),
    itemCount: items.length,
    unappraisedCount: owned.filter(({ facts }) => !facts.has_id_data).length,
    summary: summarize(items),
  };
}

/** Inventories by character, bounded by their text; the least recently used come first. */
class Kept {
  readonly #inventories = new Map<string, Inventory>();
  #chars = 0;

  constructor(private readonly charsMax: number) {}

  find({ character_name, version }: InventoryVersion): Inventory | undefined {
    const found = this.#inventories.get(character_name);
    if (found?.version !== version) return undefined;
    this.#inventories.delete(character_name);
    this.#inventories.set(character_name, found);
    return found;
  }

  keep(inventory: Inventory): void {
    this.#drop(inventory.character);
    this.#inventories.set(inventory.character, inventory);
    this.#chars += inventory.json.length;
    for (const character of this.#inventories.keys()) {
      if (this.#chars <= this.charsMax) return;
      this.#drop(character);
    }
  }

  #drop(character: string): void {
    const dropped = this.#inventories.get(character);
    if (dropped === undefined) return;
    this.#inventories.delete(character);
    this.#chars -= dropped.json.length;
  }
}
