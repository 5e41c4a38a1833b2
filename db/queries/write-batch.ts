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
import { storeInventories } from "./store-inventories";

export {
  type Departure,
  type InventoryChange,
  WRITE_TABLES,
  type WriteBatch,
  type WriteTable,
} from "./batch";
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
  return isolating(batch, (part) => writeAdaptively(db, part, options));
}

/**
 * Stores what a batch says of inventories, as `writeBatch` does all else: in one transaction, again without making a
 * difference, and without the frames that the server refuses.
 * @throws DatabaseUnavailable as `writeBatch`
 */
export async function writeInventories(db: Database, batch: WriteBatch): Promise<WriteResult> {
  return isolating(batch, async ({ inventory = [] }) => {
    await storeInventories(db, inventory);
    return NO_NEWS;
  });
}

const NO_NEWS: News = { rares: [], deaths: [], alerts: [] };

type Store = (batch: WriteBatch) => Promise<News>;

async function isolating(batch: WriteBatch, store: Store): Promise<WriteResult> {
  const rows = rowCount(batch);
  const result = rows === 0 ? nothing() : await writeIsolating(batch, store);
  return { written: rows - result.rejected.length, ...result };
}

type Outcome = Omit<WriteResult, "written">;

function nothing(): Outcome {
  return { rejected: [], news: NO_NEWS };
}

async function writeIsolating(batch: WriteBatch, store: Store): Promise<Outcome> {
  try {
    return { rejected: [], news: await store(batch) };
  } catch (error) {
    if (!isDataError(error)) throw isDatabaseTrouble(error) ? new DatabaseUnavailable(error) : error;
    const rows = rowCount(batch);
    if (rows === 1) return { ...nothing(), rejected: [theOnlyRow(batch, errorText(error))] };
    const middle = rows >> 1;
    const first = await writeIsolating(part(batch, 0, middle), store);
    const second = await writeIsolating(part(batch, middle, rows), store);
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
