import { doublePrecision, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
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

/** Creatures seen in an hour in each cell of 0.1 units, 7 days. What the heat map reads. Split by day. */
export const spawnHeat1h = pgTable(
  "spawn_heat_1h",
  {
    timestamp: instant().notNull(),
    creatures: bigCount().notNull(),
    ew_tenths: integer().notNull(),
    ns_tenths: integer().notNull(),
    mob: text().notNull(),
  },
  // Kept alive by `spawnHeatmap`, and by the job that makes an hour anew.
  (table) => [
    uniqueIndex("spawn_heat_1h_key").on(table.timestamp, table.mob, table.ew_tenths, table.ns_tenths),
  ],
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
