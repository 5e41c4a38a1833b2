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
 * @param exceptions what some columns become, as SQL over `excluded` and `old`
 */
function upsertNewestInto(table: typeof latestTable, exceptions: Readonly<Record<string, string>> = {}) {
  const newest = (name: string) =>
    `case when excluded."timestamp" >= old."timestamp" then excluded."${name}" else old."${name}" end`;
  const set = table.columns
    .filter(({ name }) => name !== "character_name" && name !== "received_at")
    .map(({ name }) => `"${name}" = ${exceptions[name] ?? newest(name)}`);
  return `/* writeBatch */
    insert into ${table.name} as old (${columnList(table)})
    ${unnestQuery(table)}
    on conflict (character_name) do update
      set ${set.join(", ")}, received_at = greatest(old.received_at, excluded.received_at)`;
}

const upsertLatestStatement = upsertNewestInto(latestTable);
/** Deaths are found by the rise of vitae, so it has a time of its own: a frame that does not speak of it says nothing. */
const upsertVitalsStatement = upsertNewestInto(vitalsTable, {
  vitae: `case when excluded.vitae_at = old.vitae_at then greatest(excluded.vitae, old.vitae)
    when excluded.vitae_at < old.vitae_at or excluded.vitae_at is null then old.vitae else excluded.vitae end`,
  vitae_at: "greatest(excluded.vitae_at, old.vitae_at)",
});

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
  const vitae = newestVitae(rows);
  const newest = newestOfEach(rows).map((row) => {
    const known = vitae.get(row.character_name);
    return { ...row, vitae: known?.vitae ?? null, vitae_at: known?.timestamp ?? null };
  });
  await bulk(tx, upsertVitalsStatement, vitalsTable, newest);
}

/** The last that was said of each character's vitae; of one time the highest, as `stepDeath` has it. */
function newestVitae(rows: readonly VitalsEvent[]) {
  const newest = new Map<string, { vitae: number; timestamp: string }>();
  for (const { character_name, vitae, timestamp } of rows) {
    const known = newest.get(character_name);
    if (vitae === null || (known !== undefined && timestamp < known.timestamp)) continue;
    if (known?.timestamp === timestamp && known.vitae >= vitae) continue;
    newest.set(character_name, { vitae, timestamp });
  }
  return newest;
}

export async function upsertCharacters(tx: Transaction, rows: readonly CharacterSummary[]): Promise<void> {
  await bulk(tx, upsertCharactersStatement, charactersTable, rows);
}

async function bulk(tx: Transaction, statement: string, table: typeof latestTable, rows: readonly Row[]) {
  if (rows.length > 0) await tx.unsafe(statement, unnestArguments(table, rows), { prepare: true });
}
