import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { characterName, instant } from "./columns";

/** Something an officer should know. The id follows from what it is about, so the same alert is never there twice. */
export const alerts = pgTable(
  "alerts",
  {
    id: uuid().primaryKey(),
    created_at: instant().notNull(),
    /** When what it is about was over; null while it lasts. */
    ended_at: instant(),
    acknowledged_at: instant(),
    snoozed_until: instant(),
    acknowledged_by: text(),
    kind: text().notNull(),
    character_name: characterName(),
    text: text().notNull(),
    details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Why it was acknowledged, in the words of whoever did; null where they gave none. */
    acknowledged_reason: text(),
  },
  (table) => [
    // Kept alive by `listAlerts`: newest first.
    index("alerts_time").on(table.created_at, table.id),
    // Kept alive by the death detector: the last alert of a character.
    index("alerts_character").on(table.character_name, table.kind, table.created_at),
    // Kept alive by whatever ends alerts: a few rows.
    index("alerts_open").on(table.character_name, table.kind).where(sql`${table.ended_at} is null`),
  ],
);

/** Alerts on their way to the outside. */
export const alertOutbox = pgTable(
  "alert_outbox",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    alert_id: uuid()
      .notNull()
      .references(() => alerts.id, { onDelete: "cascade" }),
    channel: text().notNull(),
    state: text()
      .$type<"pending" | "sending" | "sent" | "uncertain" | "failed">()
      .notNull()
      .default("pending"),
    attempts: integer().notNull().default(0),
    next_attempt_at: instant().notNull(),
    claimed_at: instant(),
    finished_at: instant(),
    last_error: text(),
  },
  (table) => [
    // What makes it once.
    uniqueIndex("alert_outbox_once").on(table.alert_id, table.channel),
    // Kept alive by whoever sends: what is due.
    index("alert_outbox_due")
      .on(table.channel, table.next_attempt_at)
      .where(sql`${table.state} in ('pending', 'sending')`),
    check(
      "alert_outbox_state_known",
      sql`${table.state} in ('pending', 'sending', 'sent', 'uncertain', 'failed')`,
    ),
  ],
);
