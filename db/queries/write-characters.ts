import type postgres from "postgres";
import type { VitalsEvent } from "@/server/contract";
import { KEPT_OF_VITALS, withOlderVitals } from "@/server/figures";
import { characterLatest, characters, characterVitals } from "../schema";
import { bulkTable, columnList, type Row, unnestArguments, unnestQuery } from "./bulk";
import { byClockAndTime, type Clocks, isAsNew } from "./clocks";
import { type CharacterSummary, newestOfEach, type Reading, type Received } from "./summarize";

type Transaction = postgres.TransactionSql;

const latestTable = bulkTable(characterLatest);
const vitalsTable = bulkTable(characterVitals);
const charactersTable = bulkTable(characters);

/** Whether the new row is as new as the old one: by its plugin's clock, as far as that was not set back in between. */
const IS_NEWER = `(coalesce(excluded.clock_since, '-infinity'), excluded."timestamp")
  >= (coalesce(old.clock_since, '-infinity'), old."timestamp")`;

/** Whether the clock was set back between the two. */
const IS_BY_LATER_CLOCK = `coalesce(excluded.clock_since > coalesce(old.clock_since, '-infinity'), false)`;

/**
 * Keeps the newest row of each character. Readings move forward only (`clocks.ts`); the time of receipt moves forward
 * even when an old reading arrives.
 * @param exceptions what some columns become, as SQL over `excluded` and `old`
 */
function upsertNewestInto(table: typeof latestTable, exceptions: Readonly<Record<string, string>> = {}) {
  const newest = (name: string) => `case when ${IS_NEWER} then excluded."${name}" else old."${name}" end`;
  const set = table.columns
    .filter(({ name }) => name !== "character_name" && name !== "received_at")
    .map(({ name }) => `"${name}" = ${exceptions[name] ?? newest(name)}`);
  return `/* writeBatch */
    insert into ${table.name} as old (${columnList(table)})
    ${unnestQuery(table)}
    on conflict (character_name) do update
      set ${set.join(", ")}, received_at = greatest(old.received_at, excluded.received_at)`;
}

/** A column of vitals: of two rows the newer one counts, unless it leaves the column out. */
function newestVital(column: string, unlessOneOf: readonly string[]): string {
  const first = (newer: string, older: string) => {
    const said = unlessOneOf.map((name) => `${newer}."${name}"`).join(", ");
    return `case when num_nonnulls(${said}) = 0 then ${older}."${column}" else ${newer}."${column}" end`;
  };
  return `case when ${IS_NEWER}
    then ${first("excluded", "old")} else ${first("old", "excluded")} end`;
}

const keptVitals = Object.entries(KEPT_OF_VITALS).map(([column, unlessOneOf]) => [
  column,
  newestVital(column, unlessOneOf),
]);

const upsertLatestStatement = upsertNewestInto(latestTable);
/** Deaths are found by the rise of vitae, so it has a time of its own: a frame that does not speak of it says nothing. */
const upsertVitalsStatement = upsertNewestInto(vitalsTable, {
  ...Object.fromEntries(keptVitals),
  vitae: `case when excluded.vitae_at is null then old.vitae when ${IS_BY_LATER_CLOCK} then excluded.vitae
    when excluded.vitae_at = old.vitae_at then greatest(excluded.vitae, old.vitae)
    when excluded.vitae_at < old.vitae_at then old.vitae else excluded.vitae end`,
  vitae_at: `case when ${IS_BY_LATER_CLOCK} then coalesce(excluded.vitae_at, excluded."timestamp")
    else greatest(excluded.vitae_at, old.vitae_at) end`,
});

const upsertCharactersStatement = `/* writeBatch */
  insert into characters as old (${columnList(charactersTable)})
  ${unnestQuery(charactersTable)}
  on conflict (character_name) do update set
    char_tag = coalesce(excluded.char_tag, old.char_tag),
    plugin_version = coalesce(excluded.plugin_version, old.plugin_version),
    first_seen_at = least(old.first_seen_at, excluded.first_seen_at),
    last_seen_at = greatest(old.last_seen_at, excluded.last_seen_at)`;

export async function upsertLatest(tx: Transaction, rows: readonly Reading[], clocks: Clocks): Promise<void> {
  await bulk(tx, upsertLatestStatement, latestTable, newestOfEach(rows, clocks));
}

export async function upsertVitals(
  tx: Transaction,
  rows: readonly Received<VitalsEvent>[],
  clocks: Clocks,
): Promise<void> {
  const vitae = newestVitae(rows, clocks);
  const inOrder = [...rows].sort(byClockAndTime(clocks));
  const newest = newestOfEach(inOrder, clocks, withOlderVitals).map((row) => {
    const known = vitae.get(row.character_name);
    // Of a clock that was set back meanwhile it is told by the time of the frame that came after it.
    const vitaeAt = known?.clock === row.clock_since ? known.timestamp : row.timestamp;
    return { ...row, vitae: known?.vitae ?? null, vitae_at: known === undefined ? null : vitaeAt };
  });
  await bulk(tx, upsertVitalsStatement, vitalsTable, newest);
}

/** The last that was said of each character's vitae; of one time the highest, as `stepDeath` has it. */
function newestVitae(rows: readonly Received<VitalsEvent>[], clocks: Clocks) {
  const newest = new Map<string, { vitae: number; timestamp: string; clock: string | null }>();
  for (const { character_name, vitae, timestamp, received_at } of rows) {
    if (vitae === null) continue;
    const known = newest.get(character_name);
    const clock = clocks.since(character_name, received_at);
    if (known !== undefined) {
      if (!isAsNew(clock, timestamp, known.clock, known.timestamp)) continue;
      if (clock === known.clock && timestamp === known.timestamp && known.vitae >= vitae) continue;
    }
    newest.set(character_name, { vitae, timestamp, clock });
  }
  return newest;
}

export async function upsertCharacters(tx: Transaction, rows: readonly CharacterSummary[]): Promise<void> {
  await bulk(tx, upsertCharactersStatement, charactersTable, rows);
}

async function bulk(tx: Transaction, statement: string, table: typeof latestTable, rows: readonly Row[]) {
  if (rows.length > 0) await tx.unsafe(statement, unnestArguments(table, rows), { prepare: true });
}
