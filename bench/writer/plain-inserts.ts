/** The plain ways to get telemetry rows into the table, without anything the writer adds: what it is measured against. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Database } from "@/db/client";
import {
  type BulkTable,
  bulkTable,
  columnList,
  copyField,
  type Row,
  unnestArguments,
  unnestQuery,
} from "@/db/queries/bulk";
import { telemetryEvents } from "@/db/schema";

type Insert = (db: Database, rows: readonly Row[]) => Promise<unknown>;

const table = bulkTable(telemetryEvents);
const into = `telemetry_events (${columnList(table)})`;

export const plainInserts: Record<string, Insert> = {
  "COPY in pieces": (db, rows) => copy(db, into, rows, 500),
  "COPY in one": (db, rows) => copy(db, into, rows, rows.length),
  unnest: ({ sql }, rows) => unnest(sql, rows, ""),
  "unnest, on conflict": ({ sql }, rows) => unnest(sql, rows, "on conflict do nothing"),
  "multi-values": multiValues,
  "COPY to staging": (db, rows) => staging(db, rows),
};

async function copy({ sql }: Pick<Database, "sql">, target: string, rows: readonly Row[], piece: number) {
  const stream = await sql.unsafe(`copy ${target} from stdin`).writable();
  await pipeline(Readable.from(pieces(table, rows, piece)), stream);
}

function* pieces({ columns }: BulkTable, rows: readonly Row[], piece: number): Generator<string> {
  for (let start = 0; start < rows.length; start += piece) {
    yield rows
      .slice(start, start + piece)
      .map((row) => `${columns.map(({ name }) => copyField(row[name])).join("\t")}\n`)
      .join("");
  }
}

function unnest(sql: Database["sql"], rows: readonly Row[], tail: string) {
  const statement = `insert into ${into} ${unnestQuery(table)} ${tail}`;
  return sql.unsafe(statement, unnestArguments(table, rows), { prepare: true });
}

/** As many rows a statement as its 65,534 parameters allow. */
async function multiValues({ sql }: Database, rows: readonly Row[]): Promise<void> {
  const names = table.columns.map(({ name }) => name);
  const perStatement = Math.floor(65_534 / names.length);
  for (let start = 0; start < rows.length; start += perStatement) {
    const part = rows.slice(start, start + perStatement);
    const tuples = part.map(
      (_, row) => `(${names.map((_name, column) => `$${row * names.length + column + 1}`).join(",")})`,
    );
    const values = part.flatMap((row) => names.map((name) => toParameter(row[name])));
    await sql.unsafe(`insert into ${into} values ${tuples.join(",")}`, values, { prepare: true });
  }
}

function toParameter(value: unknown): string | number | null {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

async function staging(db: Database, rows: readonly Row[]): Promise<void> {
  await db.sql.begin(async (tx) => {
    await tx`create temporary table if not exists staging (like telemetry_events) on commit delete rows`;
    const stream = await tx.unsafe(`copy staging (${columnList(table)}) from stdin`).writable();
    await pipeline(Readable.from(pieces(table, rows, 500)), stream);
    await tx.unsafe(`insert into ${into} select ${columnList(table)} from staging on conflict do nothing`);
  });
}
