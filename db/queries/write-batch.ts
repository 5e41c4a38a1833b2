import type {
  ChatEvent,
  PortalEvent,
  RareEvent,
  SpawnEvent,
  TelemetryEvent,
  VitalsEvent,
} from "@/server/contract";
import type { Database } from "../client";
import {
  DatabaseUnavailable,
  errorText,
  isDatabaseTrouble,
  isDataError,
  isTransactionAborted,
} from "../errors";
import { chatMessages, spawnEvents, telemetryEvents } from "../schema";
import { bulkTable, copyRows, insertMissing } from "./bulk";
import { raiseKillMarks } from "./raise-marks";
import { SeenCache } from "./seen-cache";
import { type CharacterSeen, highestKills, type Received, summarizeSeen } from "./summarize";
import { upsertCharacters, upsertLatest, upsertVitals } from "./write-characters";
import { insertRares, upsertPortals } from "./write-events";

export type { CharacterSeen, Received } from "./summarize";

/** Events waiting to be stored, in the order they arrived. Every row also makes its character known. */
export interface WriteBatch {
  telemetry?: readonly Received<TelemetryEvent>[];
  vitals?: readonly Received<VitalsEvent>[];
  spawns?: readonly Received<SpawnEvent>[];
  rares?: readonly Received<RareEvent>[];
  portals?: readonly Received<PortalEvent>[];
  chats?: readonly Received<ChatEvent>[];
  /** Frames that are not stored themselves (register, quest, …): they show that the character exists. */
  seen?: readonly CharacterSeen[];
}

export type WriteTable = keyof WriteBatch;

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
}

/**
 * Stores a batch in one transaction. Writing the same batch again changes nothing.
 * When the server refuses a row, the batch is halved until that row is alone: it is returned in `rejected`
 * and all others are stored.
 * @throws DatabaseUnavailable when it is not the rows' fault; nothing or all of the batch may be stored then,
 *   so write it again.
 */
export async function writeBatch(db: Database, batch: WriteBatch): Promise<WriteResult> {
  const rows = rowCount(batch);
  const rejected = rows === 0 ? [] : await writeIsolating(db, batch);
  return { written: rows - rejected.length, rejected };
}

async function writeIsolating(db: Database, batch: WriteBatch): Promise<RejectedRow[]> {
  try {
    await writeAdaptively(db, batch);
    return [];
  } catch (error) {
    if (!isDataError(error)) throw isDatabaseTrouble(error) ? new DatabaseUnavailable(error) : error;
    const rows = rowCount(batch);
    if (rows === 1) return [theOnlyRow(batch, errorText(error))];
    const middle = rows >> 1;
    return [
      ...(await writeIsolating(db, part(batch, 0, middle))),
      ...(await writeIsolating(db, part(batch, middle, rows))),
    ];
  }
}

const writeTables = ["telemetry", "vitals", "spawns", "rares", "portals", "chats", "seen"] as const;

function rowCount(batch: WriteBatch): number {
  return writeTables.reduce((sum, table) => sum + (batch[table]?.length ?? 0), 0);
}

/** The rows from `start` up to `end`, counted through all lists of the batch. */
function part(batch: WriteBatch, start: number, end: number): WriteBatch {
  let offset = 0;
  const cut = <Row>(rows: readonly Row[] = []): Row[] => {
    const from = Math.max(0, start - offset);
    const to = Math.max(0, end - offset);
    offset += rows.length;
    return rows.slice(from, to);
  };
  return {
    telemetry: cut(batch.telemetry),
    vitals: cut(batch.vitals),
    spawns: cut(batch.spawns),
    rares: cut(batch.rares),
    portals: cut(batch.portals),
    chats: cut(batch.chats),
    seen: cut(batch.seen),
  };
}

function theOnlyRow(batch: WriteBatch, reason: string): RejectedRow {
  const table = writeTables.find((name) => batch[name]?.length) ?? "seen";
  return { table, row: batch[table]?.[0], reason };
}

const telemetryTable = bulkTable(telemetryEvents);
const spawnTable = bulkTable(spawnEvents);
const chatTable = bulkTable(chatMessages);

/** Below this COPY's extra round trip costs more than its speed gains (bench/writer.ts). */
const copyRowsMin = 200;

/** Batches to write the careful way after a duplicate was met: duplicates come in a row, from a replay. */
const carefulBatches = 50;

/** What the writer remembers between batches of one database; a wrong memory costs time, never a row. */
interface WriterMemory {
  carefulLeft: number;
  seen: SeenCache;
}

const memories = new WeakMap<Database, WriterMemory>();

function memoryOf(db: Database): WriterMemory {
  const memory = memories.get(db) ?? { carefulLeft: 0, seen: new SeenCache() };
  memories.set(db, memory);
  return memory;
}

/**
 * A flush of the live path holds no duplicates, so telemetry goes in by COPY, which cannot skip any. When that
 * fails on the rows' account, the transaction is undone and repeated with an insert that skips what is there
 * (and names any other trouble), and so are the next ones.
 */
async function writeAdaptively(db: Database, batch: WriteBatch): Promise<void> {
  const memory = memoryOf(db);
  if (memory.carefulLeft > 0 || (batch.telemetry?.length ?? 0) < copyRowsMin) {
    memory.carefulLeft = Math.max(0, memory.carefulLeft - 1);
    return writeOnce(db, batch, insertMissing);
  }
  try {
    await writeOnce(db, batch, copyRows);
  } catch (error) {
    if (!isDataError(error) && !isTransactionAborted(error)) throw error;
    memory.carefulLeft = carefulBatches;
    await writeOnce(db, batch, insertMissing);
  }
}

async function writeOnce(db: Database, batch: WriteBatch, writeTelemetry: typeof copyRows): Promise<void> {
  const { telemetry = [], vitals = [], spawns = [], rares = [], portals = [], chats = [] } = batch;
  const { seen } = memoryOf(db);
  const news = seen.news(summarizeSeen(everySeen(batch)));
  await db.sql.begin((tx) =>
    // Sent without waiting for each other. COPY keeps the connection for itself, so it comes last.
    Promise.all([
      upsertCharacters(tx, news),
      upsertLatest(tx, telemetry),
      raiseKillMarks(tx, highestKills(telemetry)),
      upsertVitals(tx, vitals),
      insertMissing(tx, spawnTable, spawns),
      insertMissing(tx, chatTable, chats),
      insertRares(tx, rares),
      upsertPortals(tx, portals),
      writeTelemetry(tx, telemetryTable, telemetry),
    ]),
  );
  seen.remember(news);
}

function* everySeen(batch: WriteBatch): Generator<CharacterSeen> {
  yield* batch.seen ?? [];
  yield* batch.telemetry ?? [];
  for (const rows of [batch.vitals, batch.spawns, batch.rares, batch.portals, batch.chats]) {
    for (const { character_name, received_at } of rows ?? []) yield { character_name, received_at };
  }
}
