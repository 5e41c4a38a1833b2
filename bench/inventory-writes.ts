import { z } from "zod";
import { connect, type Database } from "@/db/client";
import { packSightings } from "@/db/queries/pack-sightings";
import { storeInventories } from "@/db/queries/store-inventories";
import type { InventoryChange } from "@/db/queries/write-batch";
import { readSightings } from "@/server/items";
import { createTemplateDatabase, createTestDatabase } from "@/server/test/database";
import { bootPostgres } from "@/server/test/postgres";
import { generateInventory } from "@/simulator/index";
import { startChild } from "./sockets/child";
import { type Percentiles, percentiles } from "./sockets/percentiles";
import type { Bench, Table } from "./table";

const CHARACTERS = 60;
const ITEMS_EACH = 3_000;
const SNAPSHOT_ITEMS = 5_000;
const ROUNDS = 5;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20);
const DELTAS_PER_SECOND = 200;
const SNAPSHOT_EVERY_S = 2;
const LIVE_CLIENTS = 20;

/**
 * What it costs to keep inventories true: whole ones of five thousand items into a database that has those of sixty
 * characters, and two hundred changes a second beside the telemetry of a guild.
 */
export const bench: Bench = { name: "inventory-writes", run };

async function run(): Promise<Table> {
  // As in production: every commit is on the disk.
  const server = await bootPostgres({});
  try {
    await createTemplateDatabase(server.adminUrl);
    const scratch = await createTestDatabase(server.adminUrl);
    const db = connect(scratch.url, { name: "bench", max: 1 });
    for (let character = 0; character < CHARACTERS; character += 1)
      await store(db, `Character ${character}`, itemsOf("fill", character, ITEMS_EACH));
    await db.sql`vacuum analyze`;
    const whole = await timeSnapshots(db);
    await db.close();
    const live = await timeLive(scratch.url);
    return {
      title: "Inventories on their way into the database",
      columns: ["what", "median ms", "most ms", "wanted", "kept"],
      rows: [...whole, ...live],
      notes: [
        `${SNAPSHOT_ITEMS.toLocaleString("en")} items a snapshot, ${ROUNDS} rounds, ${(CHARACTERS * ITEMS_EACH).toLocaleString("en")} other items in the database.`,
        `Telemetry: from a probe's send to a client's message handler, ${LIVE_CLIENTS} live clients, p95, beside the simulator's fleet of ${CHARACTERS}.`,
      ],
    };
  } finally {
    await server.stop();
  }
}

type Items = ReturnType<typeof generateInventory>;

function itemsOf(seed: string, character: number, itemCount: number): Items {
  return generateInventory({ seed, character, itemCount });
}

function changeOf(character_name: string, items: readonly object[]): InventoryChange {
  const received_at = new Date().toISOString();
  return {
    character_name,
    received_at,
    action: "replace",
    ...packSightings(readSightings(items.map((item) => ({ ...item })))),
  };
}

function store(db: Database, name: string, items: readonly object[]): Promise<void> {
  return storeInventories(db, [changeOf(name, items)]);
}

async function timeSnapshots(db: Database): Promise<Table["rows"][number][]> {
  const took = {
    derive: [] as number[],
    fresh: [] as number[],
    same: [] as number[],
    changed: [] as number[],
    anew: [] as number[],
  };
  const timed = async (into: number[], work: () => unknown) => {
    const startedAt = performance.now();
    await work();
    into.push(performance.now() - startedAt);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const name = `Newcomer ${round}`;
    const items = itemsOf("snapshots", CHARACTERS + round, SNAPSHOT_ITEMS);
    const changed = items.map((item) => ({ ...item, IntValues: { ...item.IntValues, 19: 1 } }));
    await timed(took.derive, () => changeOf(name, items));
    const [first, second] = [changeOf(name, items), changeOf(name, changed)];
    await timed(took.fresh, () => storeInventories(db, [first]));
    await timed(took.same, () => storeInventories(db, [first]));
    await timed(took.changed, () => storeInventories(db, [second]));
    await timed(took.anew, () => storeInventories(db, [changeOf(name, []), first]));
  }
  const row = (what: string, ms: readonly number[], wantedMs?: number) => {
    const most = Math.max(...ms);
    const kept = wantedMs === undefined ? "" : most < wantedMs ? "yes" : "NO";
    return [what, percentiles(ms).p50, most, wantedMs ?? "", kept];
  };
  return [
    row("derived, in the decoder's thread", took.derive),
    row("snapshot, all new", took.fresh, 1_000),
    row("snapshot, nothing changed", took.same, 1_000),
    row("snapshot, everything changed", took.changed, 1_000),
    row("the baseline: all deleted and stored anew", took.anew),
  ];
}

interface Carried {
  deltas: number;
  deltaMs: Percentiles;
  snapshots: number;
  snapshotMs: Percentiles;
}

const listening = z.object({ port: z.number() });

async function timeLive(databaseUrl: string): Promise<Table["rows"][number][]> {
  const server = await startChild("server", { kind: "ours", databaseUrl });
  const { port } = listening.parse(server.ready);
  const probes = await startChild("probes", { port, clients: LIVE_CLIENTS });
  const fleet = await startChild("fleet", { port, characters: CHARACTERS });
  const carriers = await startChild("carriers", { port, characters: CHARACTERS, itemsEach: 300 });
  const play = (deltasPerSecond: number, snapshotItems: number) =>
    Promise.all([
      probes.ask<Percentiles>({ seconds: SECONDS }),
      carriers.ask<Carried>({
        seconds: SECONDS,
        deltasPerSecond,
        snapshotItems,
        snapshotEveryS: SNAPSHOT_EVERY_S,
      }),
    ]);
  await play(0, 0);
  const [quiet] = await play(0, 0);
  const [withDeltas, deltas] = await play(DELTAS_PER_SECOND, 0);
  const [withSnapshots, snapshots] = await play(0, SNAPSHOT_ITEMS);
  for (const child of [carriers, fleet, probes, server]) await child.stop();
  return [
    ["telemetry without any of it", quiet.p95, quiet.p99, "", "the baseline"],
    [`telemetry beside ${DELTAS_PER_SECOND} deltas/s`, withDeltas.p95, withDeltas.p99, "", ""],
    [
      `${deltas.deltas} deltas in ${SECONDS} s: each until it is safe`,
      deltas.deltaMs.p50,
      deltas.deltaMs.p99,
      "",
      "",
    ],
    [`telemetry beside ${snapshots.snapshots} snapshots`, withSnapshots.p95, withSnapshots.p99, "", ""],
    ["a snapshot, sent until it is safe", snapshots.snapshotMs.p50, snapshots.snapshotMs.p99, "", ""],
  ];
}
