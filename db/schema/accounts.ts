import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { AccountRole } from "@/server/contract";
import { instant } from "./columns";

export const users = pgTable(
  "users",
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    password_hash: text().notNull(),
    role: text().$type<AccountRole>().notNull(),
    disabled_at: instant(),
    created_at: instant().notNull().defaultNow(),
    updated_at: instant().notNull().defaultNow(),
  },
  (table) => [
    // Kept alive by `findUserByName`; two accounts whose names differ in case only cannot exist.
    uniqueIndex("users_name_key").on(sql`lower(${table.name})`),
    check("users_role_known", sql`${table.role} in ('viewer', 'officer', 'admin')`),
  ],
);

/** One row per sign-in. The cookie carries the id; a revoked or expired row ends the session everywhere. */
export const userSessions = pgTable(
  "user_sessions",
  {
    id: uuid().primaryKey().defaultRandom(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    created_at: instant().notNull().defaultNow(),
    expires_at: instant().notNull(),
    revoked_at: instant(),
  },
  // Kept alive by `revokeSessionsOfUser`.
  (table) => [index("user_sessions_user").on(table.user_id)],
);

/** What a user arranged: windows, filters, views; one JSON document per name. */
export const layouts = pgTable(
  "layouts",
  {
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    layout: jsonb().notNull(),
    updated_at: instant().notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: "layouts_pkey", columns: [table.user_id, table.name] })],
);

/** Every command somebody tried to send to a game client, and what became of it. Outlives the account. */
export const commandLog = pgTable(
  "command_log",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    created_at: instant().notNull().defaultNow(),
    user_id: uuid(),
    user_name: text().notNull(),
    player_name: text().notNull(),
    command: text().notNull(),
    status: text().notNull(),
    reason: text(),
  },
  // Kept alive by `recentCommands`.
  (table) => [index("command_log_time").on(table.created_at)],
);

/** Queries of the item search that somebody wants to ask again, or others to. */
export const savedSearches = pgTable(
  "saved_searches",
  {
    id: uuid().primaryKey().defaultRandom(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    query: text().notNull(),
    sort: text(),
    order: text().$type<"asc" | "desc">(),
    /** Everybody may see and use it. */
    is_shared: boolean().notNull().default(false),
    created_at: instant().notNull().defaultNow(),
    updated_at: instant().notNull().defaultNow(),
  },
  // Kept alive by `saveSearch`: one of a name.
  (table) => [uniqueIndex("saved_searches_name").on(table.user_id, sql`lower(${table.name})`)],
);

/** Suits that somebody searched for, and wants to find again, or others to. */
export const savedSuits = pgTable(
  "saved_suits",
  {
    id: uuid().primaryKey().defaultRandom(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** What was searched for, as the contract has it, without an inventory. */
    request: jsonb().notNull(),
    /** What was found; null where only the request is kept. */
    suit: jsonb(),
    /** Everybody may see and use it. */
    is_shared: boolean().notNull().default(false),
    created_at: instant().notNull().defaultNow(),
    updated_at: instant().notNull().defaultNow(),
  },
  // Kept alive by `saveSuit`: one of a name.
  (table) => [uniqueIndex("saved_suits_name").on(table.user_id, sql`lower(${table.name})`)],
);
