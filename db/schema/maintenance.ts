import { interval, pgSchema, text } from "drizzle-orm/pg-core";

/** Functions and book-keeping of the database itself; no game data. */
export const maintenance = pgSchema("maintenance");

/** The event tables that are split by day, and how long their rows are kept. */
export const timeSeries = maintenance.table("time_series", {
  table_name: text().primaryKey(),
  keep: interval().notNull(),
});
