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
import type { Received } from "./summarize";

type Transaction = postgres.TransactionSql;
type Row = { timestamp: string; [column: string]: unknown };

const statsTable = bulkTable(characterStats);
const cantripsTable = bulkTable(equipmentCantrips);
const questsTable = bulkTable(questStatus);
const mapsTable = bulkTable(dungeonMaps);

/** Reports of which the newest counts: an older one that arrives late, or again, changes nothing. */
export interface Reports {
  characterStats: readonly Received<CharacterStatsEvent>[];
  cantrips: readonly Received<EquipmentCantripStateEvent>[];
  quests: readonly Received<QuestEvent>[];
  dungeonMaps: readonly Received<DungeonMapEvent>[];
}

export async function upsertReports(tx: Transaction, reports: Reports): Promise<void> {
  await Promise.all([
    upsertNewest(tx, statsTable, ["character_name"], reports.characterStats.map(statsRow)),
    upsertNewest(tx, cantripsTable, ["character_name"], reports.cantrips.map(cantripsRow)),
    upsertNewest(tx, mapsTable, ["landblock"], reports.dungeonMaps.map(mapRow)),
    upsertNewest(
      tx,
      questsTable,
      ["character_name", "key"],
      reports.quests.flatMap(questRows),
      KEPT_OF_QUESTS,
    ),
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

async function upsertNewest(
  tx: Transaction,
  table: typeof statsTable,
  key: readonly string[],
  rows: readonly Row[],
  kept: KeptColumns = {},
): Promise<void> {
  if (rows.length === 0) return;
  const set = table.columns
    .filter(({ name }) => !key.includes(name))
    .map(({ name }) => `"${name}" = ${newValue(name, kept[name])}`);
  await tx.unsafe(
    `/* writeBatch */ insert into ${table.name} as old (${columnList(table)}) ${unnestQuery(table)}
     on conflict (${key.join(", ")}) do update set ${set.join(", ")}
     where excluded."timestamp" >= old."timestamp"`,
    unnestArguments(table, newestByKey(rows, key, kept)),
    { prepare: true },
  );
}

function newValue(column: string, unlessOneOf: readonly string[] = []): string {
  if (unlessOneOf.length === 0) return `excluded."${column}"`;
  const said = unlessOneOf.map((name) => `excluded."${name}"`).join(", ");
  return `case when num_nonnulls(${said}) = 0 then old."${column}" else excluded."${column}" end`;
}

/** One row a key, in the order of keys: a statement cannot touch the same row twice, nor two wait for each other. */
function newestByKey(rows: readonly Row[], key: readonly string[], kept: KeptColumns): Row[] {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const id = key.map((name) => String(row[name])).join("\n");
    const known = newest.get(id);
    if (known === undefined) newest.set(id, row);
    else if (row.timestamp >= known.timestamp) newest.set(id, filled(row, known, kept));
    else newest.set(id, filled(known, row, kept));
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** The newer row, with what only the older one says. */
function filled(newer: Row, older: Row, kept: KeptColumns): Row {
  const unsaid = Object.entries(kept).filter(([, columns]) => columns.every((name) => newer[name] === null));
  return { ...newer, ...Object.fromEntries(unsaid.map(([name]) => [name, older[name]])) };
}
