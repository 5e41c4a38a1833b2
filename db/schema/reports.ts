import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";

/** The newest `character_stats` of each character, as sent and normalised. */
export const characterStats = pgTable("character_stats", {
  character_name: text().primaryKey(),
  timestamp: instant().notNull(),
  received_at: instant().notNull(),
  level: integer(),
  stats: jsonb().$type<Record<string, unknown>>().notNull(),
});

/** The newest `equipment_cantrip_state` of each character. */
export const equipmentCantrips = pgTable("equipment_cantrips", {
  character_name: text().primaryKey(),
  timestamp: instant().notNull(),
  received_at: instant().notNull(),
  items: jsonb().$type<Record<string, unknown>[]>().notNull(),
  active_spells: jsonb().$type<Record<string, unknown>[]>().notNull(),
});

/**
 * What plugins have said of each quest flag of each character. Ready, waiting or done is a question of the time it is
 * read, and so is what the game's list adds.
 */
export const questStatus = pgTable(
  "quest_status",
  {
    character_name: characterName(),
    key: text().notNull(),
    name: text(),
    solves: bigCount(),
    /** -1: unlimited. */
    max_solves: integer(),
    completed_at: instant(),
    /** When it may be done again; null where no waiting time is known. */
    ready_at: instant(),
    timestamp: instant().notNull(),
    received_at: instant().notNull(),
  },
  (table) => [primaryKey({ name: "quest_status_pkey", columns: [table.character_name, table.key] })],
);

/** Floor tiles of each dungeon a plugin has shown; the newest count. */
export const dungeonMaps = pgTable("dungeon_maps", {
  /** Four upper-case hex digits. */
  landblock: text().primaryKey(),
  timestamp: instant().notNull(),
  received_at: instant().notNull(),
  character_name: characterName(),
  name: text(),
  z_levels: jsonb().$type<Record<string, unknown>[]>().notNull(),
});

/** The game server as it was last seen: one row. Up or down is a question of the time it is read. */
export const serverStatus = pgTable(
  "server_status",
  {
    only_row: boolean().primaryKey().default(true),
    server_name: text().notNull(),
    /** Of the last answer to a probe. */
    latency_ms: doublePrecision(),
    player_count: integer(),
    /** When the players were counted. */
    count_at: instant(),
    last_check: instant().notNull(),
    /** When a probe was last answered. */
    last_answer_at: instant(),
    /** Since when it has answered without a break. */
    up_since: instant(),
    consecutive_failures: integer().notNull().default(0),
    /** The first check since the last answer, or of all, that got none. */
    unanswered_since: instant(),
  },
  (table) => [check("server_status_one_row", sql`${table.only_row}`)],
);
