import type { Database } from "../client";
import {
  DatabaseUnavailable,
  errorText,
  isDatabaseTrouble,
  isDataError,
  isTransactionAborted,
} from "../errors";
import { part, rowCount, WRITE_TABLES, type WriteBatch, type WriteTable } from "./batch";
import { type News, storeBatch } from "./store-batch";

export { type Departure, WRITE_TABLES, type WriteBatch, type WriteTable } from "./batch";
export type { News } from "./store-batch";
export type { CharacterSeen, Received } from "./summarize";
export type { AlertEnd, FoundAlert } from "./write-alerts";

export interface RejectedRow {
  table: WriteTable;
  row: unknown;
  /** SQLSTATE and the server's message. */
  reason: string;
}

export interface WriteResult {
  /** Rows that are in the database now, those that had been there before included. */
  written: number;
  rejected: RejectedRow[];
  /** What the world did not know before this batch: to be told once it is stored. */
  news: News;
}

export interface WriteOptions {
  /** Where each new alert is to be sent (`alert_outbox.channel`). */
  alertChannels?: readonly string[];
}

/**
 * Stores a batch, and what follows from it, in one transaction. Writing the same batch again changes nothing and is
 * no news. When the server refuses a row, the batch is halved until that row is alone: it is returned in `rejected`
 * and all others are stored.
 * @throws DatabaseUnavailable when it is not the rows' fault; nothing or all of the batch may be stored then,
 *   so write it again.
 */
export async function writeBatch(
  db: Database,
  batch: WriteBatch,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const rows = rowCount(batch);
  const result = rows === 0 ? nothing() : await writeIsolating(db, batch, options);
  return { written: rows - result.rejected.length, ...result };
}

type Outcome = Omit<WriteResult, "written">;

function nothing(): Outcome {
  return { rejected: [], news: { rares: [], deaths: [], alerts: [] } };
}

async function writeIsolating(db: Database, batch: WriteBatch, options: WriteOptions): Promise<Outcome> {
  try {
    return { rejected: [], news: await writeAdaptively(db, batch, options) };
  } catch (error) {
    if (!isDataError(error)) throw isDatabaseTrouble(error) ? new DatabaseUnavailable(error) : error;
    const rows = rowCount(batch);
    if (rows === 1) return { ...nothing(), rejected: [theOnlyRow(batch, errorText(error))] };
    const middle = rows >> 1;
    const first = await writeIsolating(db, part(batch, 0, middle), options);
    const second = await writeIsolating(db, part(batch, middle, rows), options);
    return {
      rejected: [...first.rejected, ...second.rejected],
      news: {
        rares: [...first.news.rares, ...second.news.rares],
        deaths: [...first.news.deaths, ...second.news.deaths],
        alerts: [...first.news.alerts, ...second.news.alerts],
      },
    };
  }
}

function theOnlyRow(batch: WriteBatch, reason: string): RejectedRow {
  const table = WRITE_TABLES.find((name) => batch[name]?.length) ?? "seen";
  return { table, row: batch[table]?.[0], reason };
}

/** Below this COPY's extra round trip costs more than its speed gains (bench/writer.ts). */
const copyRowsMin = 200;

/** Batches to write the careful way after a duplicate was met: duplicates come in a row, from a replay. */
const carefulBatches = 50;

/** Batches left to be written the careful way. */
const carefulLeft = new WeakMap<Database, number>();

/**
 * A flush of the live path holds no duplicates, so telemetry goes in by COPY, which cannot skip any. When that
 * fails on the rows' account, the transaction is undone and repeated with an insert that skips what is there
 * (and names any other trouble), and so are the next ones.
 */
async function writeAdaptively(db: Database, batch: WriteBatch, options: WriteOptions): Promise<News> {
  const alertChannels = options.alertChannels ?? [];
  const left = carefulLeft.get(db) ?? 0;
  if (left > 0 || (batch.telemetry?.length ?? 0) < copyRowsMin) {
    carefulLeft.set(db, Math.max(0, left - 1));
    return storeBatch(db, batch, { telemetryBy: "insert", alertChannels });
  }
  try {
    return await storeBatch(db, batch, { telemetryBy: "copy", alertChannels });
  } catch (error) {
    if (!isDataError(error) && !isTransactionAborted(error)) throw error;
    carefulLeft.set(db, carefulBatches);
    return storeBatch(db, batch, { telemetryBy: "insert", alertChannels });
  }
}
