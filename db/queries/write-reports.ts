import type postgres from "postgres";
import type {
  CharacterStatsEvent,
  DungeonMapEvent,
  EquipmentCantripStateEvent,
  QuestEvent,
} from "@/server/contract";
import { questKeyOfName } from "@/server/facts/quests";
import { questFlagsOf } from "@/server/figures";
import { characterStats, dungeonMaps, equipmentCantrips, questStatus } from "../schema";
import { bulkTable, columnList, unnestArguments, unnestQuery } from "./bulk";
import { type Clocks, isAsNew } from "./clocks";
import type { Received } from "./summarize";

type Transaction = postgres.TransactionSql;
type Row = { character_name: string; timestamp: string; received_at: string; [column: string]: unknown };

/** Reports of which the newest counts: an older one that arrives late, or again, changes nothing. */
export interface Reports {
  characterStats: readonly Received<CharacterStatsEvent>[];
  cantrips: readonly Received<EquipmentCantripStateEvent>[];
  quests: readonly Received<QuestEvent>[];
  dungeonMaps: readonly Received<DungeonMapEvent>[];
}

/** To be sent after the telemetry of the batch, which says when clocks were set back. */
export async function upsertReports(tx: Transaction, reports: Reports, clocks: Clocks): Promise<void> {
  const { characterStats, cantrips, quests, dungeonMaps } = reports;
  await Promise.all([
    upsertNewest(tx, STATS, characterStats.map(statsRow), clocks),
    upsertNewest(tx, CANTRIPS, cantrips.map(cantripsRow), clocks),
    upsertNewest(tx, QUESTS, quests.flatMap(questRows), clocks),
    upsertNewest(tx, MAPS, dungeonMaps.map(mapRow), clocks),
  ]);
}

/** Columns whose older value stays while the newer row has nothing in any of the columns named with it. */
type KeptColumns = Readonly<Record<string, readonly string[]>>;

/**
 * The short forms of a quest frame leave these out; what an earlier one said of them stays true. A waiting time ends
 * with a new completion, also with one that names none.
 */
const KEPT_OF_QUESTS: KeptColumns = {
  name: ["name"],
  solves: ["solves"],
  max_solves: ["max_solves"],
  completed_at: ["completed_at"],
  ready_at: ["ready_at", "completed_at"],
};

interface ReportTable {
  table: ReturnType<typeof bulkTable>;
  key: readonly string[];
  kept?: KeptColumns;
}

const STATS: ReportTable = { table: bulkTable(characterStats), key: ["character_name"] };
const CANTRIPS: ReportTable = { table: bulkTable(equipmentCantrips), key: ["character_name"] };
const QUESTS: ReportTable = {
  table: bulkTable(questStatus),
  key: ["character_name", "key"],
  kept: KEPT_OF_QUESTS,
};
const MAPS: ReportTable = { table: bulkTable(dungeonMaps), key: ["landblock"] };

function statsRow({
  type: _,
  character_name,
  timestamp,
  received_at,
  ...stats
}: Received<CharacterStatsEvent>) {
  return { character_name, timestamp, received_at, level: stats.level, stats: JSON.stringify(stats) };
}

function cantripsRow(event: Received<EquipmentCantripStateEvent>) {
  const { character_name, timestamp, received_at, items, active_spells } = event;
  return {
    character_name,
    timestamp,
    received_at,
    items: JSON.stringify(items),
    active_spells: JSON.stringify(active_spells),
  };
}

function mapRow({
  landblock,
  timestamp,
  received_at,
  character_name,
  name,
  z_levels,
}: Received<DungeonMapEvent>) {
  return { landblock, timestamp, received_at, character_name, name, z_levels: JSON.stringify(z_levels) };
}

function questRows(event: Received<QuestEvent>) {
  const { character_name, timestamp, received_at } = event;
  return questFlagsOf(event, questKeyOfName).map((flag) => ({
    ...flag,
    character_name,
    timestamp,
    received_at,
  }));
}

const TELLS_LATER_TIME = `excluded."timestamp" >= old."timestamp"`;

/**
 * Whether the new row is as new as the old one: by its plugin's clock, as far as that was not set back between the
 * receipt of the two (`clocks.ts`).
 */
const IS_NEWER = `coalesce((
  select case
    when old.received_at < clock_since and excluded.received_at >= clock_since then true
    when excluded.received_at < clock_since and old.received_at >= clock_since then false end
  from character_latest where character_name = excluded.character_name), ${TELLS_LATER_TIME})`;

async function upsertNewest(
  tx: Transaction,
  { table, key, kept = {} }: ReportTable,
  rows: readonly Row[],
  clocks: Clocks,
): Promise<void> {
  if (rows.length === 0) return;
  const set = table.columns
    .filter(({ name }) => !key.includes(name))
    .map(({ name }) => `"${name}" = ${newValue(name, kept[name])}`);
  // The map of a dungeon is told by whoever is there, each by a clock of its own.
  const isOfCharacter = key.includes("character_name");
  const clockOf = (row: Row) => (isOfCharacter ? clocks.since(row.character_name, row.received_at) : null);
  await tx.unsafe(
    `/* writeBatch */ insert into ${table.name} as old (${columnList(table)}) ${unnestQuery(table)}
     on conflict (${key.join(", ")}) do update set ${set.join(", ")}
     where ${isOfCharacter ? IS_NEWER : TELLS_LATER_TIME}`,
    unnestArguments(table, newestByKey(rows, key, kept, clockOf)),
    { prepare: true },
  );
}

function newValue(column: string, unlessOneOf: readonly string[] = []): string {
  if (unlessOneOf.length === 0) return `excluded."${column}"`;
  const said = unlessOneOf.map((name) => `excluded."${name}"`).join(", ");
  return `case when num_nonnulls(${said}) = 0 then old."${column}" else excluded."${column}" end`;
}

/** One row a key, in the order of keys: a statement cannot touch the same row twice, nor two wait for each other. */
function newestByKey(
  rows: readonly Row[],
  key: readonly string[],
  kept: KeptColumns,
  clockOf: (row: Row) => string | null,
): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const id = key.map((name) => String(row[name])).join("\n");
    const known = newest.get(id);
    if (known === undefined) newest.set(id, row);
    else if (isAsNew(clockOf(row), row.timestamp, clockOf(known), known.timestamp))
      newest.set(id, filled(row, known, kept));
    else newest.set(id, filled(known, row, kept));
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The newer row, with what only the older one says. */
function filled(newer: Row, older: Row, kept: KeptColumns): Row {
  const unsaid = Object.entries(kept).filter(([, columns]) => columns.every((name) => newer[name] === null));
  return { ...newer, ...Object.fromEntries(unsaid.map(([name]) => [name, older[name]])) };
}
