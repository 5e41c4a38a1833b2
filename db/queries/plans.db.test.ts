import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, givenEngine, type TestDatabase } from "@/server/test/database";
import { explainRead, scansIn } from "@/server/test/explain";
import { breastplate, InventoryFrames } from "@/server/test/items";
import type { Database } from "../client";
import { combatDeltas, combatFighters } from "./combat-stats";
import { getInventory } from "./get-inventory";
import { history } from "./history";
import { livePlayers } from "./live-players";
import { recentChat } from "./recent-chat";
import { runRetention } from "./retention";
import { matchesOfSpan } from "./search-chat";
import { searchItems } from "./search-items";
import { spawnHeatmap } from "./spawn-heatmap";
import { spawnKinds } from "./spawn-kinds";
import { storeInventories } from "./store-inventories";
import { suitItemsOf } from "./suit-items";
import { trails } from "./trails";

/*
 * Hot reads stay fast while tables grow only as long as they touch the days they are asked for, by an index.
 * This asks the server for its plans over a month of days, natively partitioned or a hypertable's chunks, with three
 * days of data in them.
 */

const now = new Date("2026-11-22T18:00:00.000Z");
const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

const lastHour = { from: secondsAgo(3600), to: now.toISOString(), limit: 100 };

const CHARACTERS = 30;
const ITEMS_EACH = 200;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const { sql } = database.db;
  await runRetention(database.db, now);
  const readings = sql`
    from generate_series(${secondsAgo(3 * 86_400)}::timestamptz, ${now.toISOString()}::timestamptz, '60 seconds') as at,
      generate_series(1, 30) as number`;
  await sql`
    insert into telemetry_events (timestamp, character_name, ew, ns, session_id, vt_state)
    select at, 'Character ' || number, number, number, 'session', repeat('x', 100) ${readings}`;
  await sql`
    insert into chat_messages (timestamp, character_name, text, color)
    select at, 'Character ' || number, 'line ' || number, 5 ${readings}`;
  await sql`
    insert into combat_deltas (timestamp, character_name, monster, kills, damage_given, damage_received,
      aetheria_surges, cloak_surges, cells)
    select at, 'Character ' || number, 'Drudge', 1, 1, 1, 1, 1, '{"offense":{},"defense":{}}' ${readings}`;
  await sql`
    insert into spawn_events (timestamp, character_name, mob, ew, ns)
    select at, 'Character ' || number, 'Drudge', number, number ${readings}`;
  // Telemetry is not analysed on purpose: after a bulk load nothing is.
  await sql`analyze chat_messages, spawn_events`;
  await giveItems();
});
afterAll(() => database.drop());

async function giveItems(): Promise<void> {
  const frames = new InventoryFrames();
  for (let character = 0; character < CHARACTERS; character += 1) {
    const items = Array.from({ length: ITEMS_EACH }, (_, n) => breastplate(1 + character * ITEMS_EACH + n));
    await storeInventories(database.db, [frames.snapshot(`Character ${character}`, items)]);
  }
  await database.db.sql`
    vacuum analyze inventory.items, inventory.item_combat_stats, inventory.item_requirements, inventory.item_ratings,
      inventory.item_enhancements, inventory.item_spells, inventory.item_search, inventory.inventories`;
}

/** Scans of the item tables in the plans of everything the read asks: "how table". */
async function itemScansOf(read: (db: Database) => Promise<unknown>): Promise<string[]> {
  const plans = await explainRead(database.db, read);
  const scans = plans.flatMap(({ plan }) => scansIn(plan));
  const named = scans.flatMap(({ "Node Type": how, "Relation Name": table }) =>
    table ? [`${how} ${table}`] : [],
  );
  return named.sort();
}

/** Scans of event tables' days in the plans of everything the read asks: "how table day". */
async function scansOf(read: (db: Database) => Promise<unknown>): Promise<string[]> {
  const [plans, dayOf] = await Promise.all([explainRead(database.db, read), daysByRelation()]);
  const scans = plans
    .flatMap(({ plan }) => scansIn(plan))
    .flatMap((scan) => {
      const day = dayOf.get(scan["Relation Name"] ?? "");
      return day === undefined ? [] : [`${scan["Node Type"]} ${day}`];
    });
  return [...new Set(scans)].sort();
}

/** The relations that hold the days of event tables: "table day". */
async function daysByRelation(): Promise<Map<string, string>> {
  const rows =
    givenEngine() === "native"
      ? await database.db.sql<{ name: string; day: string }[]>`
          select relname as name, regexp_replace(relname, '_(p(\\d{8})|default)$', ' \\2') as day
          from pg_class join pg_inherits on inhrelid = oid where relkind = 'r'`
      : await database.db.sql<{ name: string; day: string }[]>`
          select chunk_name as name,
            hypertable_name || ' ' || to_char(range_start at time zone 'UTC', 'YYYYMMDD') as day
          from timescaledb_information.chunks`;
  return new Map(rows.map(({ name, day }) => [name, day]));
}

const daysIn = (scans: readonly string[]) => scans.map((scan) => scan.split(" ").at(-1));

const byIndexToday = /^(Index (Only )?Scan|Bitmap Heap Scan) telemetry_events 20261122$/;

test.each([
  ["history of one character", (db: Database) => history(db, { ...lastHour, character: "Character 7" })],
  ["history of everybody", (db: Database) => history(db, lastHour)],
  ["trails of one character", (db: Database) => trails(db, { seconds: 7200, character: "Character 7", now })],
  ["trails of everybody", (db: Database) => trails(db, { seconds: 600, now })],
])("%s reads an index of the day asked for, and nothing else", async (_, read) => {
  const scans = await scansOf(read);
  expect(scans.length).toBeGreaterThan(0);
  for (const scan of scans) expect(scan).toMatch(byIndexToday);
});

test("history over many days opens only these", async () => {
  const scans = await scansOf((db) =>
    history(db, { from: secondsAgo(86_400), to: now.toISOString(), limit: 2_000, character: "Character 7" }),
  );
  expect(daysIn(scans)).toEqual(["20261121", "20261122"]);
});

test("live players need no event table at all", async () => {
  expect(await scansOf((db) => livePlayers(db, { since: secondsAgo(30) }))).toEqual([]);
});

test.each([
  ["everybody", {}],
  ["one character", { character: "Character 7", before: now.toISOString() }],
])("recent chat of %s goes backwards over an index", async (_, request) => {
  const scans = await scansOf((db) => recentChat(db, { limit: 100, includeTells: false, ...request }));
  expect(scans.length).toBeGreaterThan(0);
  for (const scan of scans) expect(scan).toMatch(/^Index (Only )?Scan chat_messages /);
});

test("a rare word in chat is looked for in the triples of the day that is searched", async () => {
  const day = { fromMs: Date.parse(secondsAgo(18 * 3600)), endMs: now.getTime() };
  const search = { q: "line of nobody", limit: 100, includeTells: false };
  const scans = await scansOf((db) => matchesOfSpan(db, search, day));
  expect(scans).toEqual(["Bitmap Heap Scan chat_messages 20261122"]);
});

test("combat by the minute reads an index of the days asked for", async () => {
  const request = { character: "Character 7", from: secondsAgo(3600), to: now.toISOString(), limit: 100 };
  const scans = await scansOf((db) => combatDeltas(db, request));
  expect(scans).toHaveLength(1);
  expect(scans[0]).toMatch(/^(Index Scan|Bitmap Heap Scan) combat_deltas 20261122$/);
});

test("who fights reads the last minutes of each fighter by an index", async () => {
  await database.db.sql`
    insert into combat_stats (character_name, timestamp, stats)
    select 'Character ' || number, ${now.toISOString()}, '{"totals":{},"monsters":{}}' from generate_series(1, 30) as number`;
  const scans = await scansOf((db) => combatFighters(db, { since: secondsAgo(300), now: now.toISOString() }));
  expect(scans).toHaveLength(1);
  expect(scans[0]).toMatch(/^(Index Scan|Bitmap Heap Scan) combat_deltas 20261122$/);
});

test("the kinds of creatures seen are read by hours of kinds, and from the days at the edges of their window", async () => {
  const hours = database.db.sql`
    generate_series(${secondsAgo(3 * 86_400)}::timestamptz, ${secondsAgo(3600)}, '1 hour') at, generate_series(1, 150) kind`;
  await database.db.sql`
    insert into spawn_heat_kinds (timestamp, mob, creatures) select at, 'Drudge ' || kind, 7 from ${hours}`;
  await database.db.sql`
    insert into spawn_heat_1h (timestamp, mob, ew_tenths, ns_tenths, creatures)
    select at, 'Drudge ' || kind, 3, 4, 7 from ${hours}`;
  await database.db.sql`analyze spawn_heat_kinds, spawn_heat_1h`;
  const scans = await scansOf((db) => spawnKinds(db, { hours: 48, limit: 10, now }));
  const ofRows = scans.filter((scan) => / spawn_events \d/.test(scan));
  expect(daysIn(ofRows)).toEqual(["20261120", "20261122"]);
  const ofHours = scans.filter((scan) => !ofRows.includes(scan));
  expect(daysIn(ofHours)).toEqual(["20261120", "20261121", "20261122"]);
  for (const scan of ofHours)
    expect(scan).toMatch(/^(Index (Only )?Scan|Bitmap Heap Scan) spawn_heat_kinds /);
});

test("spawn heat opens the days at the edges of its window, and those that are not made", async () => {
  const daysOf = async (hours: number) => {
    const scans = await scansOf((db) => spawnHeatmap(db, { hours, now }));
    return daysIn(scans.filter((scan) => /spawn_events \d/.test(scan)));
  };
  expect(await daysOf(48)).toEqual(["20261120", "20261122"]);
  await database.db.sql`
    insert into maintenance.roll_up_pending
    select 'spawn_heat_1h', generate_series(${secondsAgo(3 * 86_400)}::timestamptz, ${now.toISOString()}, '1 hour')`;
  expect(await daysOf(48)).toEqual(["20261120", "20261121", "20261122"]);
  expect(await daysOf(24)).toEqual(["20261121", "20261122"]);
});

const byKey = /^(Index (Only )?Scan|Bitmap Heap Scan) /;

test("an inventory reads the items of its character and their spells by an index", async () => {
  const scans = await itemScansOf((db) => getInventory(db, "Character 7"));
  for (const table of ["items", "item_spells"])
    expect(scans.filter((scan) => scan.endsWith(` ${table}`))).toEqual([expect.stringMatching(byKey)]);
});

test.each([1, 3])("what suits of %d characters can be made of is read by keys", async (characters) => {
  const names = Array.from({ length: characters }, (_, n) => `Character ${n}`);
  const read = (db: Database) => db.sql.begin((tx) => suitItemsOf({ sql: tx }, names));
  const scans = await itemScansOf(read);
  for (const table of ["items", "item_search", "item_requirements", "item_spells"])
    expect(scans.filter((scan) => scan.endsWith(` ${table}`)).length).toBeGreaterThan(0);
  for (const scan of scans) expect(scan).toMatch(byKey);
});

test.each([
  ["by a number", { kind: "number", field: "combat.armor_level", is: ">=", value: 300 }],
  ["by a spell", { kind: "spell", ids: [6_105] }],
] as const)(
  "a search %s looks through the search table once, and reads whole items only for its page",
  async (_, predicate) => {
    const search = { predicate, sort: "name", order: "asc", limit: 50, now } as const;
    const scans = await itemScansOf((db) => searchItems(db, search));
    expect(scans.filter((scan) => !byKey.test(scan))).toEqual(["Seq Scan item_search"]);
    expect(scans).toContain("Index Scan items");
  },
);
