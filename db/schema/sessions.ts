import { sql } from "drizzle-orm";
import { doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";

/**
 * One session of play: from the plugin's start or login to its end. The counters are high-water marks of what the
 * session reported, so repeated and late frames change nothing; the lifetime figures grow by what they grow.
 */
export const playSessions = pgTable(
  "play_sessions",
  {
    character_name: characterName(),
    /** As the plugin names it; `~` and the time of its start where the plugin names none. */
    session_id: text().notNull(),
    /** As its readings imply. A plugin that starts anew within one login may give the same start as before it. */
    started_at: instant().notNull(),
    /** Of the newest reading; at most half a minute behind while it lasts. */
    last_seen_at: instant().notNull(),
    received_at: instant().notNull(),
    ended_at: instant(),
    /** `new_session`, `disconnected` or `silent`; see `SessionEndReason`. */
    end_reason: text(),
    online_seconds: integer(),
    kills: bigCount().notNull().default(0),
    deaths: bigCount().notNull().default(0),
    rares: bigCount().notNull().default(0),
    tapers_used: bigCount().notNull().default(0),
    /** The last readings of the taper count, in their order (`server/figures/tapers.ts`). */
    taper_readings: jsonb().notNull().default([]),
    /** Of one without an id: every start that its readings implied, as its clock was set (`namelessSessionOf`). */
    starts: jsonb().notNull().default([]),
    /** What sessions of a character are in order by, and finds are told apart by, unless a clock was set back. */
    first_reading_at: instant().notNull(),
    /** When the first of it was received. */
    first_received_at: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: "play_sessions_pkey", columns: [table.character_name, table.session_id] }),
    // Kept alive by `readSessions`, of plugins that name no session.
    index("play_sessions_started").on(table.character_name, table.started_at),
    // Kept alive by `playSessionsOf` (newest first) and by `countSessionRares`.
    index("play_sessions_heard").on(table.character_name, table.first_reading_at),
    // Kept alive by whatever ends sessions: a row for each character that plays.
    index("play_sessions_open").on(table.character_name).where(sql`${table.ended_at} is null`),
  ],
);

/** Rares found in all: one per row of `rare_events`. */
export const rareStats = pgTable("rare_stats", {
  character_name: text().primaryKey(),
  total_rares: bigCount().notNull().default(0),
  updated_at: instant().notNull(),
});

/** Rares found in a session. */
export const rareStatsSessions = pgTable(
  "rare_stats_sessions",
  {
    character_name: characterName(),
    session_id: text().notNull(),
    session_rares: bigCount().notNull().default(0),
    updated_at: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: "rare_stats_sessions_pkey", columns: [table.character_name, table.session_id] }),
  ],
);

/** Each rise of the vitae penalty, for ever. */
export const deathEvents = pgTable(
  "death_events",
  {
    timestamp: instant().notNull(),
    /** The penalty after it, in percent. */
    vitae: doublePrecision().notNull(),
    ew: doublePrecision(),
    ns: doublePrecision(),
    character_name: characterName(),
  },
  (table) => [
    // Kept alive by `deaths` of one character, and by the key: a replayed death is the same death.
    primaryKey({ name: "death_events_pkey", columns: [table.character_name, table.timestamp] }),
    // Kept alive by `deaths` of everybody: newest first.
    index("death_events_time").on(table.timestamp, table.character_name),
  ],
);
