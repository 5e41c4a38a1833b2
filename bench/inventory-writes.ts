import { setTimeout as delay } from "node:timers/promises";
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
import { SECRETS } from "./sockets/secrets";
import type { Bench, Table } from "./table";

const CHARACTERS = 60;
const ITEMS_EACH = 3_000;
const SNAPSHOT_ITEMS = 5_000;
const ROUNDS = 5;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 20);
const DELTAS_PER_SECOND = 200;
/** A little is lost where the last of them are waited for. */
const SUSTAINED_SHARE = 0.95;
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
        `Telemetry: from a probe's send to a client's message handler, ${LIVE_CLIENTS} live clients, p95 of five seconds (median) and p99 (most), beside the simulator's fleet of ${CHARACTERS}.`,
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

/** What carriers did, by `carriers.ts`. */
interface Carried {
  sent: number;
  safeMs: Percentiles;
}

const listening = z.object({ port: z.number() });

async function timeLive(databaseUrl: string): Promise<Table["rows"][number][]> {
  const server = await startChild("server", { kind: "ours", databaseUrl });
  const { port } = listening.parse(server.ready);
  const probes = await startChild("probes", { port, clients: LIVE_CLIENTS });
  const fleet = await startChild("fleet", { port, characters: CHARACTERS });
  const carriers = await startChild("carriers", {
    port,
    characters: CHARACTERS,
    itemsEach: ITEMS_EACH,
    snapshotItems: SNAPSHOT_ITEMS,
  });
  /** Telemetry as long as the carriers are at work, and how long until the database has what they sent. */
  const play = async (work: object) => {
    const startedAt = performance.now();
    let isDone = false;
    const done = carriers.ask<Carried>(work).then(async (carried) => {
      await allStored(port);
      isDone = true;
      return { ...carried, storedMs: performance.now() - startedAt };
    });
    const telemetry: Percentiles[] = [];
    while (!isDone || telemetry.length < 2) telemetry.push(await probes.ask<Percentiles>({ seconds: 5 }));
    const p95 = percentiles(telemetry.map((each) => each.p95)).p50;
    return { ...(await done), p95, worst: Math.max(...telemetry.map((each) => each.p99)) };
  };
  await play({ do: "nothing" });
  const quiet = await play({ do: "nothing" });
  const logins = await play({ do: "logins" });
  const deltas = await play({ do: "deltas", seconds: SECONDS, perSecond: DELTAS_PER_SECOND });
  const snapshots = await play({ do: "snapshots", everyS: SNAPSHOT_EVERY_S });
  for (const child of [carriers, fleet, probes, server]) await child.stop();
  const telemetry = (beside: string, { p95, worst }: { p95: number; worst: number }) => {
    return [`telemetry ${beside}`, p95, worst, "", ""];
  };
  const perSecond = (deltas.sent / deltas.storedMs) * 1000;
  const isSustained = perSecond >= DELTAS_PER_SECOND * SUSTAINED_SHARE;
  return [
    telemetry("without any of it: the baseline", quiet),
    telemetry(`beside ${DELTAS_PER_SECOND} deltas/s`, deltas),
    telemetry(`beside ${snapshots.sent} snapshots`, snapshots),
    telemetry(`beside ${logins.sent} logins at once`, logins),
    ["deltas a second, until all are stored", perSecond, "", DELTAS_PER_SECOND, isSustained ? "yes" : "NO"],
    ["a delta, sent until it is safe", deltas.safeMs.p50, deltas.safeMs.p99, "", ""],
    ["a snapshot, sent until it is safe", snapshots.safeMs.p50, snapshots.safeMs.p99, "", ""],
    ["an inventory at login, until it is safe", logins.safeMs.p50, logins.safeMs.p99, "", ""],
    ["all logins, until they are stored", logins.storedMs, logins.storedMs, "", ""],
  ];
}

const STORED = /^overlord_ws_writer_inventory_lag_seconds 0$/m;
const LOOK_EVERY_MS = 50;

/** Waits until nothing of what is safe has still to be stored. */
async function allStored(port: number): Promise<void> {
  const headers = { authorization: `Bearer ${SECRETS.SERVICE_TOKEN}` };
  const look = async () => (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text();
  while (!STORED.test(await look())) await delay(LOOK_EVERY_MS);
}
