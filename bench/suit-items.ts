import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Database } from "@/db/client";
import { type CharacterItems, createSuitItems } from "@/server/services/suits/stored-items";
import { CHARACTERS, ITEMS_EACH, withStoredGuild } from "./item-search/stored-guild";
import { percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";

const ROUNDS = 5;

/** Loading what suits can be made of: everything for the first time, unchanged, and with one inventory changed. */
export const bench: Bench = { name: "suit-items", run };

async function run(): Promise<Table> {
  return withStoredGuild(async (db) => {
    const stalls = monitorEventLoopDelay({ resolution: 5 });
    const times = { first: [], unchanged: [], changed: [], five: [] } as Record<string, number[]>;
    let loaded: CharacterItems[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const suitItems = createSuitItems(db);
      stalls.enable();
      times.first?.push(
        await timeOf(async () => {
          loaded = await suitItems.load(null);
        }),
      );
      stalls.disable();
      times.unchanged?.push(await timeOf(() => suitItems.load(null)));
      await touch(db, "Character 7");
      times.changed?.push(await timeOf(() => suitItems.load(null)));
      const five = [20, 21, 22, 23, 24].map((number) => `Character ${number}`);
      times.five?.push(await timeOf(() => createSuitItems(db).load(five)));
    }
    const itemCount = loaded.reduce((sum, owned) => sum + owned.itemCount, 0);
    const chars = loaded.reduce((sum, owned) => sum + owned.json.length, 0);
    return {
      title: `What suits can be made of, of ${CHARACTERS} × ${ITEMS_EACH.toLocaleString("en")} items`,
      columns: ["loaded", "p50 ms", "most ms"],
      rows: [
        rowOf("everything, for the first time", times.first),
        rowOf("everything, unchanged", times.unchanged),
        rowOf("everything, one inventory changed", times.changed),
        rowOf("five inventories, for the first time", times.five),
      ],
      notes: [
        `${ROUNDS} rounds. ${itemCount.toLocaleString("en")} items can be worn: ${(chars / 1e6).toFixed(0)} MB of JSON.`,
        `The event loop was held up for ${(stalls.max / 1e6).toFixed(0)} ms at most.`,
      ],
    };
  });
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function touch({ sql }: Database, character: string): Promise<void> {
  await sql`update inventory.inventories set version = version + 1 where character_name = ${character}`;
}

function rowOf(name: string, times: readonly number[] = []) {
  return [name, percentiles(times).p50, Math.max(...times)];
}
