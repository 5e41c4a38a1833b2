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

/**
 * Stores alerts, and for each that is new an entry in the outbox of every channel. What is found in an old recording
 * is older than an hour, and nobody wants to be told of it now; nor of a kind and character that an officer has
 * put off.
 * @returns the alerts that were not known yet
 */
export async function insertAlerts(
  tx: Transaction,
  alerts: readonly Alert[],
  channels: readonly string[],
): Promise<Alert[]> {
  if (alerts.length === 0) return [];
  const column = (of: (alert: Alert) => string) => arrayLiteral(alerts.map(of));
  const inserted = await tx<{ id: string }[]>`/* writeBatch */
    with news as (
      insert into alerts (id, kind, character_name, text, created_at, details)
      select unnest(${column(({ id }) => id)}::uuid[]), unnest(${column(({ kind }) => kind)}::text[]),
        unnest(${column(({ character_name }) => character_name)}::text[]),
        unnest(${column(({ text }) => text)}::text[]),
        unnest(${column(({ created_at }) => created_at)}::timestamptz[]),
        unnest(${column(({ details }) => JSON.stringify(details))}::jsonb[])
      on conflict do nothing
      returning id, kind, character_name, created_at),
    queued as (
      insert into alert_outbox (alert_id, channel, next_attempt_at)
      select news.id, channel, least(news.created_at, now())
      from news cross join unnest(${arrayLiteral(channels)}::text[]) as channel
      where news.created_at > now() - interval '1 hour'
        and not exists (
          select from alerts snoozed
          where snoozed.character_name = news.character_name and snoozed.kind = news.kind
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
