import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { getTableColumns } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type postgres from "postgres";
import { UnwritableValue } from "../errors";

/** What a bulk statement needs to know of a table: its name and the columns that can be written. */
export interface BulkTable {
  name: string;
  columns: readonly { name: string; type: string }[];
}

/** Wire events as they are: columns carry their field names, other fields are left out. */
export type Row = Readonly<Record<string, unknown>>;

type Sql = postgres.Sql | postgres.TransactionSql;

/** Reads the column list off the Drizzle table, so that it is written down once. */
export function bulkTable(table: PgTable): BulkTable {
  const columns = Object.values(getTableColumns(table))
    .filter((column) => !column.generated)
    .map((column) => ({ name: column.name, type: column.getSQLType() }));
  const { name, schema } = getTableConfig(table);
  return { name: schema === undefined ? name : `${schema}.${name}`, columns };
}

export function columnList({ columns }: BulkTable): string {
  return columns.map((column) => `"${column.name}"`).join(", ");
}

/**
 * The rows of `unnestArguments` as a query. One array a column is far cheaper to send and to plan than one
 * parameter a value, and `unnest` in the select list a sixth cheaper than in `from`, which stores every array again.
 */
export function unnestQuery({ columns }: BulkTable): string {
  const values = columns.map((column, i) => `unnest($${i + 1}::${column.type}[]) as "${column.name}"`);
  return `select ${values.join(", ")}`;
}

/** One array literal a column, in the order of `unnestQuery`. */
export function unnestArguments({ columns }: BulkTable, rows: readonly Row[]): string[] {
  return columns.map(({ name }) => {
    let literal = "{";
    for (const row of rows) {
      if (literal.length > 1) literal += ",";
      literal += arrayElement(row[name]);
    }
    return `${literal}}`;
  });
}

/** An array as the server reads it, for parameters cast to an array type. */
export function arrayLiteral(values: Iterable<unknown>): string {
  return `{${Array.from(values, arrayElement).join(",")}}`;
}

/** Inserts the rows whose key is not there yet. */
export async function insertMissing(sql: Sql, table: BulkTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql.unsafe(
    `/* writeBatch */ insert into ${table.name} (${columnList(table)}) ${unnestQuery(table)} on conflict do nothing`,
    unnestArguments(table, rows),
    { prepare: true },
  );
}

/**
 * Rows per piece of COPY data. Sent in pieces the server parses one while we write the next (at 10,000 rows
 * twice as fast as in one), and no piece is long enough to make building its text slow.
 */
const copyChunkRows = 500;

/**
 * Appends rows by COPY: the fastest way in, but any key that is there already fails the whole transaction.
 * Nothing else can be sent on the same connection until it is done.
 *
 * The driver drops an error that arrives after the last of the data, and its stream then never finishes. So
 * the end of the stream is not waited for: a statement behind the COPY tells that it is over, and whether the
 * transaction is still good.
 * @throws the server's error, or SQLSTATE 25P02 (transaction aborted) where the driver dropped it.
 */
export async function copyRows(
  tx: postgres.TransactionSql,
  table: BulkTable,
  rows: readonly Row[],
): Promise<void> {
  const statement = `/* writeBatch */ copy ${table.name} (${columnList(table)}) from stdin`;
  const [target, chunks] = await Promise.all([
    tx.unsafe(statement).writable(),
    startedEarly(copyChunks(table, rows)),
  ]);
  let failure: Error | null = null;
  target.on("error", (error) => {
    failure = error;
  });
  try {
    for (const chunk of chunks) await written(target, chunk);
  } catch (error) {
    target.destroy(asError(error));
    throw error;
  }
  if (failure) throw failure;
  target.end();
  await tx`select 1`;
}

function written(target: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    target.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** Writes the first piece while the server still works on what was sent before. Fails only when read. */
async function startedEarly(chunks: Generator<string>): Promise<Iterable<string>> {
  // What the driver holds leaves with the next turn of the event loop.
  await setImmediate();
  try {
    const first = chunks.next();
    return first.done ? [] : prepended(first.value, chunks);
  } catch (error) {
    return failing(error);
  }
}

function* prepended(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

// biome-ignore lint/correctness/useYield: it ends before its first value
function* failing(error: unknown): Generator<string> {
  throw error;
}

/** Lines are put together by `join`: a third faster than adding field after field to one text. */
function* copyChunks({ columns }: BulkTable, rows: readonly Row[]): Generator<string> {
  const names = columns.map((column) => column.name);
  const fields = new Array<string | number>(names.length);
  for (let start = 0; start < rows.length; start += copyChunkRows) {
    const lines = rows.slice(start, start + copyChunkRows).map((row) => {
      names.forEach((name, i) => {
        fields[i] = copyField(row[name]);
      });
      return fields.join("\t");
    });
    yield `${lines.join("\n")}\n`;
  }
}

const copySpecial = /[\\\n\r\t]/;
const copyEscapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A value in COPY's text format; a number is left to whoever joins the line. Exported for its tests. */
export function copyField(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return "\\N";
  if (typeof value !== "string") return scalar(value);
  return copySpecial.test(value) ? value.replace(/[\\\n\r\t]/g, (char) => copyEscapes[char] ?? char) : value;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON writes them, and halves of pairs, in a way of its own
const otherwiseInJson = /[\u0000-\u001f\ud800-\udfff]/;

/**
 * A value inside an array literal. Text is quoted as in JSON where that is the same: its own writer takes a tenth of
 * the time of a replacement, and a JSON column is full of quotes. Exported for its tests.
 */
export function arrayElement(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value !== "string") return scalar(value);
  if (!/["\\]/.test(value)) return `"${value}"`;
  return otherwiseInJson.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : JSON.stringify(value);
}

function scalar(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new UnwritableValue(`a ${typeof value} cannot be stored`);
}
