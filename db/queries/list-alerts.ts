import type { Database } from "../client";
import type { alerts } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export type AlertRow = Omit<typeof alerts.$inferSelect, "details">;

export interface AlertsRequest {
  /** true: what they are about lasts; false: it is over; absent: both. */
  open?: boolean;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
}

/**
 * Alerts, newest first. Plan: backwards over alerts_time; of open ones, which are few, all are read by alerts_open.
 * @throws InvalidCursor
 */
export async function listAlerts(
  { sql }: Database,
  { open, limit, cursor }: AlertsRequest,
): Promise<Page<AlertRow>> {
  const before = cursor === undefined ? null : decodeCursor(cursor, ["time", "uuid"]);
  const lasts = open === undefined ? sql`true` : open ? sql`ended_at is null` : sql`ended_at is not null`;
  const rows = await sql<AlertRow[]>`/* listAlerts */
    select id, kind, character_name, text, created_at, ended_at, acknowledged_at, acknowledged_by, snoozed_until
    from alerts
    where ${lasts}
      and ${before === null ? sql`true` : sql`(created_at, id) < (${before[0]}, ${before[1]}::uuid)`}
    order by created_at desc, id desc
    limit ${limit + 1}`;
  return pageOf(rows, limit, ({ created_at, id }) => [created_at, id]);
}
