import type postgres from "postgres";
import type { RareEvent, TelemetryEvent } from "@/server/contract";
import { type Alert, deathAlert } from "@/server/detectors";
import type { Database } from "../client";
import { chatMessages, spawnEvents, telemetryEvents } from "../schema";
import { FRAME_TABLES, type WriteBatch } from "./batch";
import { bulkTable, copyRows, insertMissing } from "./bulk";
import { BatchClocks, ClockMemory, readLastReadings } from "./clocks";
import { countSessionRares, type RareMoment } from "./count-session-rares";
import { endOnDeparture } from "./end-sessions";
import { noteRollUps } from "./note-roll-ups";
import { NOWHERE, placeMoments } from "./place-moments";
import { SeenCache } from "./seen-cache";
import { sessionCacheOf } from "./session-cache";
import { type CharacterSeen, type Received, summarizeSeen } from "./summarize";
import { endAlerts, insertAlerts } from "./write-alerts";
import { upsertCharacters, upsertLatest, upsertVitals } from "./write-characters";
import { raisedBy, readCombat, writeCombat } from "./write-combat";
import { type Death, findDeaths, insertDeaths, readPatients, VitaeMemory } from "./write-deaths";
import { insertRares, type NewRare, upsertPortals } from "./write-events";
import { upsertReports } from "./write-reports";
import { readSessions, writeSessions } from "./write-sessions";

/** What was not known before a batch. */
export interface News {
  rares: NewRare[];
  deaths: Death[];
  alerts: Alert[];
}

export interface StoreOptions {
  /** `copy` is faster and fails on a reading that is there already. */
  telemetryBy: "copy" | "insert";
  alertChannels: readonly string[];
}

const telemetryTable = bulkTable(telemetryEvents);
const spawnTable = bulkTable(spawnEvents);
const chatTable = bulkTable(chatMessages);

/**
 * What the writer remembers between batches of one database, of characters that are here: one that leaves may go on at
 * another server, and is forgotten.
 */
interface WriterMemory {
  seen: SeenCache;
  vitae: VitaeMemory;
  clocks: ClockMemory;
}

const memories = new WeakMap<Database, WriterMemory>();

/**
 * One transaction: what the batch says, and what follows from it by what was known before. Statements are sent
 * without waiting for each other; only those that need an answer wait for it.
 *
 * Batches of several servers take turns. What follows from a batch is worked out here, between a read and a
 * write, and two at once would each raise the same figure; nor can they wait for each other in a circle. A batch
 * takes some milliseconds, four times a second.
 */
export async function storeBatch(
  db: Database,
  batch: WriteBatch,
  { telemetryBy, alertChannels }: StoreOptions,
): Promise<News> {
  const {
    telemetry = [],
    vitals = [],
    spawns = [],
    rares = [],
    portals = [],
    chats = [],
    combat = [],
  } = batch;
  const { characterStats = [], cantrips = [], quests = [], dungeonMaps = [] } = batch;
  const { alerts = [], alertEnds = [], departures = [] } = batch;
  const memory = memoryOf(db);
  const newlySeen = memory.seen.news(summarizeSeen(everySeen(batch)));
  const sessionCache = sessionCacheOf(db);
  const sessions = sessionCache.news(telemetry);
  const inQuestion = memory.vitae.inQuestion(vitals);
  const unknownClocks = memory.clocks.unknown([...namesIn(telemetry), ...namesIn(vitals)]);

  const { news, clocks, vitae } = await db.sql.begin(async (tx) => {
    const [, knownSessions, knownCombat, patients, lastReadings] = await Promise.all([
      takeTurn(tx),
      readSessions(tx, sessions),
      readCombat(tx, combat),
      readPatients(tx, inQuestion),
      readLastReadings(tx, unknownClocks),
    ]);
    // Worked out before anything is sent: COPY cannot wait for it.
    const raisedCombat = await raisedBy(combat, knownCombat);
    const clocks = new BatchClocks(memory.clocks.known(lastReadings), telemetry);
    const found = findDeaths(inQuestion, patients, clocks);
    const [places, placedRares] = await Promise.all([
      placeMoments(tx, found.deaths, telemetry),
      placeRares(tx, rares, telemetry),
    ]);
    const placedDeaths = found.deaths.map((death, index) => ({ ...NOWHERE, ...death, ...places[index] }));
    const deathAlerts = placedDeaths
      .filter(({ alert }) => alert)
      .map((death) => ({ ...deathAlert(death), received_at: death.received_at }));
    const [starts, , deaths, newRares, newAlerts] = await Promise.all([
      writeSessions(tx, sessions, knownSessions),
      writeCombat(tx, raisedCombat),
      insertDeaths(tx, placedDeaths),
      insertRares(tx, placedRares),
      insertAlerts(tx, [...alerts, ...deathAlerts], alertChannels),
      endAlerts(tx, [...alertEnds, ...found.recovered]),
      endOnDeparture(tx, departures),
      upsertCharacters(tx, newlySeen),
      upsertLatest(tx, telemetry, clocks),
      upsertVitals(tx, vitals, clocks),
      upsertReports(tx, { characterStats, cantrips, quests, dungeonMaps }, clocks),
      insertMissing(tx, spawnTable, spawns),
      insertMissing(tx, chatTable, chats),
      upsertPortals(tx, portals),
      noteRollUps(tx, { telemetry_5m: telemetry, spawn_heat_1h: spawns }),
      // COPY keeps the connection for itself, so it comes last.
      (telemetryBy === "copy" ? copyRows : insertMissing)(tx, telemetryTable, telemetry),
    ]);
    await countSessionRares(tx, [...starts, ...newRares.map(momentOf)]);
    return { news: { rares: newRares, deaths, alerts: newAlerts }, clocks, vitae: found.vitae };
  });

  memory.seen.remember(newlySeen);
  sessionCache.remember(sessions);
  memory.vitae.remember(vitae);
  memory.clocks.remember(clocks);
  for (const { character_name } of departures) {
    memory.vitae.forget(character_name);
    memory.clocks.forget(character_name);
  }
  if (departures.length > 0) sessionCache.forget();
  return news;
}

/** Those finds that do not say where they were made get the place where their finder was. */
async function placeRares(
  tx: postgres.TransactionSql,
  rares: readonly Received<RareEvent>[],
  telemetry: readonly Received<TelemetryEvent>[],
): Promise<Received<RareEvent>[]> {
  const placed = await placeMoments(tx, rares, telemetry);
  return rares.map((rare, index) =>
    rare.ew === null || rare.ns === null ? { ...rare, ...placed[index] } : rare,
  );
}

function* namesIn(rows: readonly { character_name: string }[]): Generator<string> {
  for (const { character_name } of rows) yield character_name;
}

function momentOf({ character_name, timestamp }: NewRare): RareMoment {
  return { character_name, at: timestamp };
}

async function takeTurn(tx: postgres.TransactionSql): Promise<void> {
  await tx`/* writeBatch */ select pg_advisory_xact_lock(hashtext('writeBatch'))`;
}

function memoryOf(db: Database): WriterMemory {
  const memory = memories.get(db) ?? {
    seen: new SeenCache(),
    vitae: new VitaeMemory(),
    clocks: new ClockMemory(),
  };
  memories.set(db, memory);
  return memory;
}

function* everySeen(batch: WriteBatch): Generator<CharacterSeen> {
  yield* batch.seen ?? [];
  yield* batch.telemetry ?? [];
  for (const table of FRAME_TABLES) {
    for (const { character_name, received_at } of batch[table] ?? []) yield { character_name, received_at };
  }
}
