import type postgres from "postgres";
import { arrayLiteral } from "./bulk";

/** Sums over time that are made anew from the rows of a bucket; see `make-roll-ups.ts`. */
export const ROLL_UPS = { telemetry_5m: 5 * 60_000, spawn_heat_1h: 60 * 60_000 } as const;
export type RollUp = keyof typeof ROLL_UPS;

/** Notes which buckets got rows, so that they are made anew. */
export async function noteRollUps(
  tx: postgres.TransactionSql,
  rows: Readonly<Record<RollUp, readonly { timestamp: string }[]>>,
): Promise<void> {
  const notes = [
    ...bucketsOf("telemetry_5m", rows.telemetry_5m),
    ...bucketsOf("spawn_heat_1h", rows.spawn_heat_1h),
  ];
  if (notes.length === 0) return;
  await tx`/* writeBatch */
    insert into maintenance.roll_up_pending (roll_up, bucket)
    select unnest(${arrayLiteral(notes.map(({ rollUp }) => rollUp))}::text[]),
      unnest(${arrayLiteral(notes.map(({ bucket }) => bucket))}::timestamptz[])
    on conflict do nothing`;
}

function bucketsOf(rollUp: RollUp, rows: readonly { timestamp: string }[]) {
  const ms = ROLL_UPS[rollUp];
  const times = rows.map(({ timestamp }) => Date.parse(timestamp)).filter(Number.isFinite);
  const starts = new Set(times.map((time) => Math.floor(time / ms) * ms));
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => ({ rollUp, bucket: new Date(start).toISOString() }));
}
