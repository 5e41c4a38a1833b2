import { and, eq, isNotNull, isNull, or } from "drizzle-orm";
import type { Queryable } from "../client";
import { alerts } from "../schema";

/** An alert as those see it who handle it. */
export type HandledAlert = typeof alerts.$inferSelect;

/** Who deals with an alert, and when; ISO 8601. */
export interface Handling {
  by: string;
  at: string;
}

/** The first who acknowledges it stays on record; one that was only put off is taken over. Null: there is none. */
export async function acknowledgeAlert(
  { orm }: Queryable,
  id: string,
  { by, at, reason }: Handling & { reason: string | null },
): Promise<HandledAlert | null> {
  const [taken] = await orm
    .update(alerts)
    .set({ acknowledged_at: at, acknowledged_by: by, acknowledged_reason: reason, snoozed_until: null })
    .where(and(eq(alerts.id, id), or(isNull(alerts.acknowledged_at), isNotNull(alerts.snoozed_until))))
    .returning();
  if (taken !== undefined) return taken;
  const [known] = await orm.select().from(alerts).where(eq(alerts.id, id));
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
    .set({ acknowledged_at: at, acknowledged_by: by, acknowledged_reason: null, snoozed_until: until })
    .where(eq(alerts.id, id))
    .returning();
  return snoozed ?? null;
}

/** Nobody has seen to it any more, nor put it off. Null: there is none. */
export async function reopenAlert({ orm }: Queryable, id: string): Promise<HandledAlert | null> {
  const [reopened] = await orm
    .update(alerts)
    .set({ acknowledged_at: null, acknowledged_by: null, acknowledged_reason: null, snoozed_until: null })
    .where(eq(alerts.id, id))
    .returning();
  return reopened ?? null;
}
