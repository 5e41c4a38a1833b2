import { sql } from "drizzle-orm";
import {
  bigint,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bigCount, characterName, instant } from "./columns";

/** Monsters seen, 7 days. Split by day. */
export const spawnEvents = pgTable(
  "spawn_events",
  {
    timestamp: instant().notNull(),
    ew: doublePrecision().notNull(),
    ns: doublePrecision().notNull(),
    z: doublePrecision(),
    object_id: bigCount(),
    // Part of the key, where an absent id must equal an absent id.
    object_key: bigint({ mode: "number" }).generatedAlwaysAs(sql`COALESCE(object_id, (0)::bigint)`),
    wcid: integer(),
    character_name: characterName(),
    mob: text().notNull(),
  },
  (table) => [
    // Kept alive by nothing but the key: a replayed frame is a duplicate. Two creatures without an id in one
    // place and one millisecond count once.
    uniqueIndex("spawn_events_key").on(
      table.character_name,
      table.timestamp,
      table.mob,
      table.ew,
      table.ns,
      table.object_key,
    ),
    // Kept alive by `spawnHeatmap`, whose window may be a small part of a day.
    index("spawn_events_time").using("brin", table.timestamp),
  ],
);

/** Rares found, for ever; one row per find (see `insertRares` for what counts as the same find). */
export const rareEvents = pgTable(
  "rare_events",
  {
    timestamp: instant().notNull(),
    ew: doublePrecision(),
    ns: doublePrecision(),
    z: doublePrecision(),
    character_name: characterName(),
    name: text().notNull(),
    received_at: instant().notNull(),
  },
  (table) => [
    // Kept alive by `insertRares`: the same find sent again is stored once.
    primaryKey({
      name: "rare_events_pkey",
      columns: [table.character_name, table.name, table.timestamp],
    }),
    // Kept alive by `livePlayers`: rares of a character in all and since its session began; and by `insertRares`: what
    // the finder found within a minute.
    index("rare_events_character_time").on(table.character_name, table.timestamp),
    // Kept alive by `rares` of everybody: newest first.
    index("rare_events_time").on(table.timestamp, table.character_name, table.name),
  ],
);

/** Portals seen within the hour: one per name and coordinates rounded to 0.1. */
export const portals = pgTable(
  "portals",
  {
    portal_name: text().notNull(),
    ns: doublePrecision().notNull(),
    ew: doublePrecision().notNull(),
    z: doublePrecision(),
    ns_tenths: integer().notNull().generatedAlwaysAs(sql`(round((ns * (10)::double precision)))::integer`),
    ew_tenths: integer().notNull().generatedAlwaysAs(sql`(round((ew * (10)::double precision)))::integer`),
    discovered_by: text().notNull(),
    discovered_at: instant().notNull(),
    last_seen_at: instant().notNull(),
  },
  // Kept alive by the upsert of `upsertPortals`; the table is small enough to be read whole.
  (table) => [uniqueIndex("portals_key").on(table.portal_name, table.ns_tenths, table.ew_tenths)],
);

/** Chat lines, 7 days. Split by day. Tells are here too: who may read them is decided by the reader. */
export const chatMessages = pgTable(
  "chat_messages",
  {
    timestamp: instant().notNull(),
    // A line can be longer than an index entry may be.
    text_hash: uuid().generatedAlwaysAs(sql`(md5(text))::uuid`),
    color: integer(),
    character_name: characterName(),
    text: text().notNull(),
  },
  (table) => [
    // Kept alive by `recentChat` of one character, and by the key: a replayed line is a duplicate.
    uniqueIndex("chat_messages_key").on(table.character_name, table.timestamp, table.text_hash),
    // Kept alive by `recentChat` of everybody: newest first.
    index("chat_messages_time").on(table.timestamp, table.character_name, table.text_hash),
    // Kept alive by `searchChat`. Not there where the server has no pg_trgm.
    index("chat_messages_words").using("gin", table.text.op("gin_trgm_ops")),
  ],
);
