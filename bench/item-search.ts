import pino from "pino";
import type { Database } from "@/db/client";
import { getInventory } from "@/db/queries/get-inventory";
import { searchItemsInput } from "@/server/contract/http/inventory-search";
import { filters } from "@/server/search";
import { systemClock } from "@/server/services/context";
import { searchItems } from "@/server/services/items/search";
import { mixedQueries } from "./item-search/mixed-queries";
import { CHARACTERS, ITEMS_EACH, withStoredGuild } from "./item-search/stored-guild";
import { percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";

const ROUNDS = 20;
const WANTED_MS = 150;
const SLOWEST_SHOWN = 6;

/**
 * Searches over the inventories of sixty characters, from text to found items, beside what it takes to read them all
 * and look through them in memory.
 */
export const bench: Bench = { name: "item-search", run };

async function run(): Promise<Table> {
  return withStoredGuild(async (db) => {
    const byFilter = await timesOf(
      db,
      filters.map(({ example }) => ({ q: example })),
    );
    const mixed = await timesOf(db, mixedQueries);
    const inMemory = await timeInMemory(db);
    return {
      title: `Searches over ${CHARACTERS} × ${ITEMS_EACH.toLocaleString("en")} items, first page of 50 with the total`,
      columns: [
        "asked",
        "queries",
        "p50 ms",
        "p95 ms",
        "most ms",
        "wanted p95",
        "kept",
        "slowest query's median",
      ],
      rows: [
        rowOf("each filter's example", byFilter),
        rowOf("mixed", mixed),
        ["all read and looked through", 1, inMemory, inMemory, inMemory, "", "", "the baseline"],
      ],
      notes: [`${ROUNDS} rounds each, in turn.`, ...slowest([...byFilter, ...mixed])],
    };
  });
}

interface Timed {
  q: string;
  total: number;
  ms: number[];
}

async function timesOf(db: Database, queries: readonly { q: string }[]): Promise<Timed[]> {
  const actor = { kind: "job", name: "bench" } as const;
  const ctx = { actor, db, clock: systemClock, log: pino({ level: "silent" }) };
  const timed = queries.map((query) => ({ ...query, total: 0, ms: [] as number[] }));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const query of timed) {
      const { total: _, ms: __, ...asked } = query;
      const startedAt = performance.now();
      const { total } = await searchItems({ ctx, input: searchItemsInput.parse(asked) });
      if (round >= 0) query.ms.push(performance.now() - startedAt);
      query.total = total;
    }
  }
  return timed;
}

function rowOf(name: string, timed: readonly Timed[]) {
  const all = timed.flatMap(({ ms }) => ms);
  const { p50, p95 } = percentiles(all);
  const [worst] = bySlowness(timed);
  const worstWords = worst ? `${percentiles(worst.ms).p50.toFixed(0)}: ${worst.q || "everything"}` : "";
  const kept = timed.filter(({ ms }) => percentiles(ms).p95 <= WANTED_MS).length;
  return [
    name,
    timed.length,
    p50,
    p95,
    Math.max(...all),
    WANTED_MS,
    `${kept} of ${timed.length}`,
    worstWords,
  ];
}

function bySlowness(timed: readonly Timed[]): Timed[] {
  return timed.toSorted((a, b) => percentiles(b.ms).p50 - percentiles(a.ms).p50);
}

function slowest(timed: readonly Timed[]): string[] {
  return bySlowness(timed)
    .slice(0, SLOWEST_SHOWN)
    .map(({ q, total, ms }) => {
      const { p50, p95 } = percentiles(ms);
      return `${p50.toFixed(0)} ms (p95 ${p95.toFixed(0)}): ${q || "everything"}, ${total.toLocaleString("en")} found`;
    });
}

/** Reads every inventory and keeps the items of one word. */
async function timeInMemory(db: Database): Promise<number> {
  const startedAt = performance.now();
  let found = 0;
  for (let character = 0; character < CHARACTERS; character += 1) {
    const inventory = await getInventory(db, `Character ${character}`);
    found +=
      inventory?.items.filter(({ full_name }) => full_name.toLowerCase().includes("celdon")).length ?? 0;
  }
  if (found === 0) throw new Error("nothing was found: the comparison is none");
  return performance.now() - startedAt;
}
