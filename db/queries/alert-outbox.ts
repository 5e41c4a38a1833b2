import type postgres from "postgres";
import type { Alert } from "@/server/detectors";
import type { Database } from "../client";
import { arrayLiteral } from "./bulk";

type Transaction = postgres.TransactionSql;

/** How entries are claimed. */
export interface ClaimRules {
  /** Most entries at a time, when more than that are waiting; otherwise one. */
  groupMax: number;
  /** Entries that may wait; beyond it the oldest are given up. */
  waitingMax: number;
  /** Alerts older than this are given up, in milliseconds. */
  tryMs: number;
  /** A claim that was not settled for so long is that of a process that died, in milliseconds. */
  leaseMs: number;
}

/** An entry to be sent now, by the claimer alone. */
export interface ClaimedAlert extends Pick<Alert, "kind" | "text" | "created_at"> {
  entry_id: number;
  /** That went before. */
  attempts: number;
}

export interface Claim {
  /** Oldest first; empty when nothing is due, or another process is sending. */
  entries: ClaimedAlert[];
  /** Entries that wait, those of `entries` left out. */
  waiting: number;
  /** When the next one is due, ISO 8601; null when none waits. */
  dueAt: string | null;
  /** What had to be given up on the way. */
  uncertain: number;
  failed: number;
}

/**
 * Takes the next entries of a channel. They go out in the order in which they were queued, one message at a time,
 * also with several servers: that is why claims take turns, instead of each server skipping the rows of the others.
 * Whoever claims must settle.
 * Plan: alert_outbox_due, which holds nothing but what waits.
 * @param now the caller's clock; times are measured by it
 */
export async function claimAlerts(
  { sql }: Database,
  channel: string,
  now: Date,
  rules: ClaimRules,
): Promise<Claim> {
  return sql.begin(async (tx) => {
    await tx`/* claimAlerts */ select pg_advisory_xact_lock(hashtext(${`alert_outbox ${channel}`}))`;
    const uncertain = await abandonLost(tx, channel, now, rules.leaseMs);
    const failed = await giveUp(tx, channel, now, rules);
    const [queue] = await tx<{ waiting: number; due_at: string | null; sending: boolean }[]>`/* claimAlerts */
      select (count(*) filter (where state = 'pending'))::int as waiting,
        (array_agg(next_attempt_at order by id) filter (where state = 'pending'))[1] as due_at,
        coalesce(bool_or(state = 'sending'), false) as sending
      from alert_outbox where channel = ${channel} and state in ('pending', 'sending')`;
    const { waiting = 0, due_at: dueAt = null, sending = false } = queue ?? {};
    const isDue = dueAt !== null && Date.parse(dueAt) <= now.getTime();
    if (sending || !isDue) return { entries: [], waiting, dueAt, uncertain, failed };
    const entries = await take(tx, channel, now, waiting > rules.groupMax ? rules.groupMax : 1);
    return { entries, waiting: waiting - entries.length, dueAt, uncertain, failed };
  });
}

/** What became of claimed entries. */
export type Settlement =
  | { state: "sent" }
  | { state: "failed" | "uncertain"; error: string }
  /** Again at `dueAt`; a refusal for being too many is no attempt. */
  | { state: "pending"; error: string; dueAt: Date; isAttempt: boolean };

/** Entries that somebody gave up on meanwhile (a slow answer) get the better knowledge. */
export async function settleAlerts(
  { sql }: Database,
  entryIds: readonly number[],
  now: Date,
  settlement: Settlement,
): Promise<void> {
  const { state } = settlement;
  const isOver = state !== "pending";
  const attempts = isOver || settlement.isAttempt ? 1 : 0;
  await sql`/* settleAlerts */
    update alert_outbox set
      state = ${state}, attempts = attempts + ${attempts}, claimed_at = null,
      finished_at = ${isOver ? now.toISOString() : null},
      next_attempt_at = ${isOver ? sql`next_attempt_at` : settlement.dueAt.toISOString()},
      last_error = ${state === "sent" ? null : settlement.error}
    where id = any(${arrayLiteral(entryIds.map(String))}::bigint[]) and state in ('sending', 'uncertain')`;
}

/** A process died while it was sending: nobody knows, and nobody tries again. */
async function abandonLost(tx: Transaction, channel: string, now: Date, leaseMs: number): Promise<number> {
  const lost = await tx`/* claimAlerts */
    update alert_outbox set
      state = 'uncertain', attempts = attempts + 1, claimed_at = null, finished_at = ${now.toISOString()},
      last_error = 'the process that was sending it ended'
    where channel = ${channel} and state = 'sending'
      and claimed_at <= ${new Date(now.getTime() - leaseMs).toISOString()}`;
  return lost.count;
}

async function giveUp(
  tx: Transaction,
  channel: string,
  now: Date,
  { tryMs, waitingMax }: ClaimRules,
): Promise<number> {
  const over = await tx`/* claimAlerts */
    with waiting as (
      select entry.id, alert.created_at, row_number() over (order by entry.id desc) as place
      from alert_outbox entry join alerts alert on alert.id = entry.alert_id
      where entry.channel = ${channel} and entry.state = 'pending')
    update alert_outbox entry set
      state = 'failed', finished_at = ${now.toISOString()},
      last_error = concat_ws('; ', case when waiting.place > ${waitingMax} then 'too many were waiting' else 'too late' end,
        entry.last_error)
    from waiting
    where entry.id = waiting.id
      and (waiting.place > ${waitingMax} or waiting.created_at <= ${new Date(now.getTime() - tryMs).toISOString()})`;
  return over.count;
}

async function take(tx: Transaction, channel: string, now: Date, most: number): Promise<ClaimedAlert[]> {
  const entries = await tx<ClaimedAlert[]>`/* claimAlerts */
    update alert_outbox entry set state = 'sending', claimed_at = ${now.toISOString()}
    from alerts alert
    where alert.id = entry.alert_id
      and entry.id in (
        select id from alert_outbox where channel = ${channel} and state = 'pending' order by id limit ${most})
    returning entry.id as entry_id, entry.attempts, alert.kind, alert.text, alert.created_at`;
  return entries.sort((a, b) => a.entry_id - b.entry_id);
}
