import type postgres from "postgres";
import type { Alert, AlertKind } from "@/server/detectors";
import { arrayLiteral } from "./bulk";

type Transaction = postgres.TransactionSql;

/** What an alert of this kind and character was about is over. */
export interface AlertEnd {
  character_name: string;
  kind: AlertKind;
  /** ISO 8601. */
  ended_at: string;
}

/** An alert, and when what it was found by was received; those of an older spool do not say. */
export type FoundAlert = Alert & { received_at?: string };

/** What was this old when it was received is of a recording that is replayed, and is told to nobody. */
const OLD_NEWS = "interval '1 hour'";
/** Nor is what waited for the database for longer. Discord is waited for as long. */
const WAITED_TOO_LONG = "interval '24 hours'";

/**
 * Stores alerts, and for each that is new an entry in the outbox of every channel, but for old news, and for those of
 * a kind and character that an officer has put off.
 * @returns the alerts that were not known yet
 */
export async function insertAlerts(
  tx: Transaction,
  alerts: readonly FoundAlert[],
  channels: readonly string[],
): Promise<Alert[]> {
  if (alerts.length === 0) return [];
  const column = (of: (alert: FoundAlert) => string) => arrayLiteral(alerts.map(of));
  const inserted = await tx<{ id: string }[]>`/* writeBatch */
    with found as (
      select unnest(${column(({ id }) => id)}::uuid[]) as id, unnest(${column(({ kind }) => kind)}::text[]) as kind,
        unnest(${column(({ character_name }) => character_name)}::text[]) as character_name,
        unnest(${column(({ text }) => text)}::text[]) as text,
        unnest(${column(({ created_at }) => created_at)}::timestamptz[]) as created_at,
        unnest(${column((alert) => alert.received_at ?? alert.created_at)}::timestamptz[]) as received_at,
        unnest(${column(({ details }) => JSON.stringify(details))}::jsonb[]) as details),
    news as (
      insert into alerts (id, kind, character_name, text, created_at, details)
      select id, kind, character_name, text, created_at, details from found
      on conflict do nothing
      returning id),
    queued as (
      insert into alert_outbox (alert_id, channel, next_attempt_at)
      select found.id, channel, least(found.created_at, now())
      from found join news using (id) cross join unnest(${arrayLiteral(channels)}::text[]) as channel
      where found.created_at > found.received_at - ${tx.unsafe(OLD_NEWS)}
        and found.received_at > now() - ${tx.unsafe(WAITED_TOO_LONG)}
        and not exists (
          select from alerts snoozed
          where snoozed.character_name = found.character_name and snoozed.kind = found.kind
            and snoozed.snoozed_until > now()))
    select id from news`;
  const isNew = new Set(inserted.map(({ id }) => id));
  return alerts.filter(({ id }) => isNew.delete(id));
}

/** Ends what is still open of these alerts; an alert that was made later stays. */
export async function endAlerts(tx: Transaction, ends: readonly AlertEnd[]): Promise<void> {
  if (ends.length === 0) return;
  await tx`/* writeBatch */
    update alerts set ended_at = over.ended_at
    from (select unnest(${arrayLiteral(ends.map((end) => end.character_name))}::text[]) as character_name,
            unnest(${arrayLiteral(ends.map((end) => end.kind))}::text[]) as kind,
            unnest(${arrayLiteral(ends.map((end) => end.ended_at))}::timestamptz[]) as ended_at) over
    where alerts.character_name = over.character_name and alerts.kind = over.kind
      and alerts.ended_at is null and alerts.created_at <= over.ended_at`;
}
