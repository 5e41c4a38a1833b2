import type postgres from "postgres";
import type { VitalsEvent } from "@/server/contract";
import { characterLatest, characters, characterVitals } from "../schema";
import { bulkTable, columnList, type Row, unnestArguments, unnestQuery } from "./bulk";
import { type CharacterSummary, newestOfEach, type Reading, type Received } from "./summarize";

type Transaction = postgres.TransactionSql;

const latestTable = bulkTable(characterLatest);
const vitalsTable = bulkTable(characterVitals);
const charactersTable = bulkTable(characters);

/**
 * Keeps the newest row of each character. Readings move forward only, by their own timestamp; the time of
 * receipt moves forward even when an old reading arrives.
 */
function upsertNewestInto(table: typeof latestTable, keptWhenNull: readonly string[] = []): string {
  const set = table.columns
    .filter(({ name }) => name !== "character_name" && name !== "received_at")
    .map(({ name }) => {
      const newest = keptWhenNull.includes(name)
        ? `coalesce(excluded."${name}", old."${name}")`
        : `excluded."${name}"`;
      return `"${name}" = case when excluded."timestamp" >= old."timestamp" then ${newest} else old."${name}" end`;
    });
  return `/* writeBatch */
    insert into ${table.name} as old (${columnList(table)})
    ${unnestQuery(table)}
    on conflict (character_name) do update
      set ${set.join(", ")}, received_at = greatest(old.received_at, excluded.received_at)`;
}

const upsertLatestStatement = upsertNewestInto(latestTable);
// A frame that does not speak of vitae does not say that there is none: deaths are found by its rise.
const upsertVitalsStatement = upsertNewestInto(vitalsTable, ["vitae"]);

const upsertCharactersStatement = `/* writeBatch */
  insert into characters as old (${columnList(charactersTable)})
  ${unnestQuery(charactersTable)}
  on conflict (character_name) do update set
    char_tag = coalesce(excluded.char_tag, old.char_tag),
    plugin_version = coalesce(excluded.plugin_version, old.plugin_version),
    first_seen_at = least(old.first_seen_at, excluded.first_seen_at),
    last_seen_at = greatest(old.last_seen_at, excluded.last_seen_at)`;

export async function upsertLatest(tx: Transaction, rows: readonly Reading[]): Promise<void> {
  await bulk(tx, upsertLatestStatement, latestTable, newestOfEach(rows));
}

export async function upsertVitals(tx: Transaction, rows: readonly Received<VitalsEvent>[]): Promise<void> {
  const vitae = new Map(newestOfEach(rows.filter((row) => row.vitae !== null)).map(vitaeOf));
  const newest = newestOfEach(rows).map((row) => ({
    ...row,
    vitae: row.vitae ?? vitae.get(row.character_name) ?? null,
  }));
  await bulk(tx, upsertVitalsStatement, vitalsTable, newest);
}

function vitaeOf({ character_name, vitae }: VitalsEvent): [string, number | null] {
  return [character_name, vitae];
}

export async function upsertCharacters(tx: Transaction, rows: readonly CharacterSummary[]): Promise<void> {
  await bulk(tx, upsertCharactersStatement, charactersTable, rows);
}

async function bulk(tx: Transaction, statement: string, table: typeof latestTable, rows: readonly Row[]) {
  if (rows.length > 0) await tx.unsafe(statement, unnestArguments(table, rows), { prepare: true });
}
