import { ALERTS_COUNTED_MAX } from "@/server/contract/limits";
import type { Database } from "../client";
import type { alerts } from "../schema";
import { decodeCursor } from "./cursor";
import { type Page, pageOf } from "./page";

export type AlertRow = typeof alerts.$inferSelect;

export interface AlertsRequest {
  /** true: what they are about lasts; false: it is over; absent: both. */
  open?: boolean;
  /** true: over, or acknowledged; false: neither, though it may be put off; absent: both. */
  settled?: boolean;
  /** Exactly this one. */
  character?: string;
  kind?: string;
  /** Text that they contain, in any letter case. */
  q?: string;
  limit: number;
  /** `next_cursor` of the page before, with the same other parameters. */
  cursor?: string;
}

export type AlertsPage = Page<AlertRow> & {
  /** Of all pages; counted up to `ALERTS_COUNTED_MAX`. */
  total: number;
};

/**
 * Alerts, newest first. Plan: backwards over alerts_time; of open ones, which are few, all are read by alerts_open.
 * @throws InvalidCursor
 */
export async function listAlerts(db: Database, request: AlertsRequest): Promise<AlertsPage> {
  const { limit, cursor } = request;
  const before = cursor === undefined ? null : decodeCursor(cursor, ["time", "uuid"]);
  const { sql } = db;
  const [rows, total] = await Promise.all([
    sql<AlertRow[]>`/* listAlerts */
      select id, kind, character_name, text, created_at, ended_at, acknowledged_at, acknowledged_by,
        acknowledged_reason, snoozed_until, details
      from alerts
      where ${conditionOf(db, request)}
        and ${before === null ? sql`true` : sql`(created_at, id) < (${before[0]}, ${before[1]}::uuid)`}
      order by created_at desc, id desc
      limit ${limit + 1}`,
    countAlerts(db, request),
  ]);
  return { ...pageOf(rows, limit, ({ created_at, id }) => [created_at, id]), total };
}

/** Plan: as the list's, until enough are counted. */
async function countAlerts(db: Database, request: AlertsRequest): Promise<number> {
  const { sql } = db;
  const [row] = await sql<{ total: number }[]>`/* listAlerts */
    select count(*)::int as total
    from (select from alerts where ${conditionOf(db, request)} limit ${ALERTS_COUNTED_MAX}) counted`;
  return row?.total ?? 0;
}

function conditionOf({ sql }: Database, { open, settled, character, kind, q }: AlertsRequest) {
  const isOver = sql`ended_at is not null`;
  const isTaken = sql`(acknowledged_at is not null and snoozed_until is null)`;
  return sql`${open === undefined ? sql`true` : open ? sql`ended_at is null` : isOver}
    and ${
      settled === undefined
        ? sql`true`
        : settled
          ? sql`(${isOver} or ${isTaken})`
          : sql`ended_at is null and not ${isTaken}`
    }
    and ${character === undefined ? sql`true` : sql`character_name = ${character}`}
    and ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
    and ${q === undefined ? sql`true` : sql`strpos(lower(text), lower(${q})) > 0`}`;
}
