import { z } from "zod";
import { WRITE_TABLES, type WriteBatch, type WriteTable } from "@/db/queries/write-batch";

/** One row that waits to be stored. */
interface Queued<Table extends WriteTable> {
  table: Table;
  row: NonNullable<WriteBatch[Table]>[number];
  /** About what it takes in memory. */
  bytes: number;
  /** Monotonic milliseconds. */
  queuedAt: number;
  /** Called once the row is safe, in the database or on disk; never for one that was refused or given up. */
  onStored?: () => void;
}
export type QueuedRow = { [Table in WriteTable]: Queued<Table> }[WriteTable];

/**
 * Rows that the next ones of the same character supersede, of the least worth first. Everything else happened
 * once and never comes back.
 */
export const READINGS: readonly WriteTable[] = ["telemetry", "vitals", "seen"];

/** The rows of a batch by table, as JSON gives them back: no table is treated in a way of its own here. */
export type Lists = Readonly<Record<string, readonly unknown[]>>;

/** What is in the rows was checked when they came, by the contract. */
const writeBatchSchema = z.custom<WriteBatch>(areLists);

export function areLists(value: unknown): value is Lists {
  if (!isObject(value)) return false;
  return Object.values(value).every((rows) => Array.isArray(rows) && rows.every(isObject));
}

const KNOWN: ReadonlySet<string> = new Set(WRITE_TABLES);

/** Whether this version can store all of it: it would pass over the tables of a later one in silence. */
export function isKnown(lists: Lists): boolean {
  return Object.keys(lists).every((table) => KNOWN.has(table));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A row of a batch, and where it belongs. */
export interface BatchRow {
  table: WriteTable;
  row: unknown;
}

/** Sorts rows into the shape that the database takes, each table in order of arrival. */
export function toWriteBatch(rows: readonly BatchRow[]): WriteBatch {
  const lists = new Map<string, unknown[]>();
  for (const { table, row } of rows) listOf(lists, table).push(row);
  return writeBatchSchema.parse(Object.fromEntries(lists));
}

/** The rows of a batch one by one, each table in its order. */
export function rowsOf(batch: WriteBatch): BatchRow[] {
  return WRITE_TABLES.flatMap((table) => (batch[table] ?? []).map((row: unknown) => ({ table, row })));
}

/** Batches that were JSON as one, each table in their order. */
export function joinBatches(batches: readonly Lists[]): WriteBatch {
  const lists = new Map<string, unknown[]>();
  for (const [table, rows] of batches.flatMap((batch) => Object.entries(batch))) {
    const list = listOf(lists, table);
    for (const row of rows) list.push(row);
  }
  return writeBatchSchema.parse(Object.fromEntries(lists));
}

function listOf(lists: Map<string, unknown[]>, table: string): unknown[] {
  const known = lists.get(table);
  if (known) return known;
  const fresh: unknown[] = [];
  lists.set(table, fresh);
  return fresh;
}

/** Rows by table. */
export type RowCounts = Readonly<Record<string, number>>;

export function countRows(rows: Iterable<{ table: string }>): RowCounts {
  const counts: Record<string, number> = {};
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

export function addCounts(counts: readonly RowCounts[]): RowCounts {
  const sum: Record<string, number> = {};
  for (const [table, rows] of counts.flatMap((each) => Object.entries(each)))
    sum[table] = (sum[table] ?? 0) + rows;
  return sum;
}

export function totalRows(counts: RowCounts): number {
  return Object.values(counts).reduce((sum, rows) => sum + rows, 0);
}
