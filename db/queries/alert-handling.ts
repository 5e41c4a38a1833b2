import { and, eq, isNotNull, isNull, or } from "drizzle-orm";
import type { Queryable } from "../client";
import { alerts } from "../schema";

/** An alert as those see it who handle it. */
export type HandledAlert = Omit<typeof alerts.$inferSelect, "details">;

const columns = {
  id: alerts.id,
  kind: alerts.kind,
  character_name: alerts.character_name,
  text: alerts.text,
  created_at: alerts.created_at,
  ended_at: alerts.ended_at,
  acknowledged_at: alerts.acknowledged_at,
  acknowledged_by: alerts.acknowledged_by,
  snoozed_until: alerts.snoozed_until,
};

/** Who deals with an alert, and when; ISO 8601. */
export interface Handling {
  by: string;
  at: string;
}

/** The first who acknowledges it stays on record; one that was only put off is taken over. Null: there is none. */
export async function acknowledgeAlert(
  { orm }: Queryable,
  id: string,
  { by, at }: Handling,
): Promise<HandledAlert | null> {
  const [taken] = await orm
    .update(alerts)
    .set({ acknowledged_at: at, acknowledged_by: by, snoozed_until: null })
    .where(and(eq(alerts.id, id), or(isNull(alerts.acknowledged_at), isNotNull(alerts.snoozed_until))))
    .returning(columns);
  if (taken !== undefined) return taken;
  const [known] = await orm.select(columns).from(alerts).where(eq(alerts.id, id));
  return known ?? null;
}

/** Puts an alert off; the last who does so is on record. Null: there is none. */
export async function snoozeAlert(
  { orm }: Queryable,
  id: string,
  { by, at, until }: Handling & { until: string },
): Promise<HandledAlert | null> {
  const [snoozed] = await orm
    .update(alerts)
    .set({ acknowledged_at: at, acknowledged_by: by, snoozed_until: until })
    .where(eq(alerts.id, id))
    .returning(columns);
  return snoozed ?? null;
}
