import { sql } from "drizzle-orm";
import {
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";
import { maintenance } from "./maintenance";

/** Five minutes of a character, 60 days. What charts read. Split by day. */
export const telemetry5m = pgTable(
  "telemetry_5m",
  {
    /** The start of the five minutes. */
    timestamp: instant().notNull(),
    kills: bigCount().notNull(),
    deaths: bigCount().notNull(),
    tapers_used: bigCount().notNull(),
    mem_mb: doublePrecision(),
    mem_mb_max: doublePrecision(),
    cpu_pct: doublePrecision(),
    cpu_pct_max: doublePrecision(),
    latency_ms: doublePrecision(),
    latency_ms_max: doublePrecision(),
    readings: integer().notNull(),
    character_name: characterName(),
  },
  (table) => [
    // Kept alive by charts of the guild, and by the job that makes a bucket anew.
    uniqueIndex("telemetry_5m_key").on(table.timestamp, table.character_name),
    // Kept alive by charts of one character.
    index("telemetry_5m_character").on(table.character_name, table.timestamp),
  ],
);

/**
 * An hour of a character, 60 days: its five minutes together. What charts and leaderboards of weeks read. Split by day.
 */
export const telemetry1h = pgTable(
  "telemetry_1h",
  {
    /** The start of the hour. */
    timestamp: instant().notNull(),
    kills: bigCount().notNull(),
    deaths: bigCount().notNull(),
    tapers_used: bigCount().notNull(),
    /** Of the five minutes, each counting as much. */
    mem_mb: doublePrecision(),
    mem_mb_max: doublePrecision(),
    cpu_pct: doublePrecision(),
    cpu_pct_max: doublePrecision(),
    latency_ms: doublePrecision(),
    latency_ms_max: doublePrecision(),
    readings: integer().notNull(),
    /** In which of its five minutes the character was heard of: bit 0 is the first of the twelve. */
    heard: smallint().notNull(),
    character_name: characterName(),
  },
  (table) => [
    // Kept alive by charts and leaderboards of the guild, and by the job that makes an hour anew.
    uniqueIndex("telemetry_1h_key").on(table.timestamp, table.character_name),
    // Kept alive by charts of one character.
    index("telemetry_1h_character").on(table.character_name, table.timestamp),
  ],
);

/** Creatures of each kind seen in an hour in each cell of 0.1 units, 7 days. What the heat of one reads. Split by day. */
export const spawnHeat1h = pgTable(
  "spawn_heat_1h",
  {
    timestamp: instant().notNull(),
    creatures: bigCount().notNull(),
    ew_tenths: integer().notNull(),
    ns_tenths: integer().notNull(),
    mob: text().notNull(),
  },
  (table) => [
    // Kept alive by the job that makes an hour anew.
    uniqueIndex("spawn_heat_1h_key").on(table.timestamp, table.mob, table.ew_tenths, table.ns_tenths),
    // Kept alive by `spawnHeatmap` of one creature, whatever the case.
    index("spawn_heat_1h_mob").on(sql`lower(mob)`, table.timestamp),
  ],
);

/**
 * All creatures seen in an hour and in a day in each cell of 0.1 units, 7 days: a seventh of the rows of the kinds, and
 * of whole days one in twenty of those. What the heat map reads. Split by day.
 */
export const spawnHeatAll = pgTable(
  "spawn_heat_all",
  {
    timestamp: instant().notNull(),
    creatures: bigCount().notNull(),
    ew_tenths: integer().notNull(),
    ns_tenths: integer().notNull(),
    /** 1 or 24. A day is the sum of its hours. */
    hours: smallint().notNull(),
  },
  // Kept alive by `spawnHeatmap`, and by the job that makes an hour or a day anew.
  (table) => [
    uniqueIndex("spawn_heat_all_key").on(table.hours, table.timestamp, table.ew_tenths, table.ns_tenths),
  ],
);

/** Creatures of each kind seen in an hour, wherever, 7 days: what lists of kinds read. Split by day. */
export const spawnHeatKinds = pgTable(
  "spawn_heat_kinds",
  {
    timestamp: instant().notNull(),
    creatures: bigCount().notNull(),
    mob: text().notNull(),
  },
  // Kept alive by `spawnKinds`, and by the job that makes an hour anew.
  (table) => [uniqueIndex("spawn_heat_kinds_key").on(table.timestamp, table.mob)],
);

/** Buckets that got rows since they were last made. */
export const rollUpPending = maintenance.table(
  "roll_up_pending",
  { roll_up: text().notNull(), bucket: instant().notNull() },
  (table) => [primaryKey({ name: "roll_up_pending_pkey", columns: [table.roll_up, table.bucket] })],
);

/** Buckets that are being made; see `make-roll-ups.ts`. */
export const rollUpClaimed = maintenance.table(
  "roll_up_claimed",
  { roll_up: text().notNull(), bucket: instant().notNull() },
  (table) => [primaryKey({ name: "roll_up_claimed_pkey", columns: [table.roll_up, table.bucket] })],
);
