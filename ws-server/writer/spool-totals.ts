import { z } from "zod";
import { totalRows } from "./batch";
import { type Entry, isSetAside, parseKey } from "./spool-entry";

const shareSchema = z.object({
  entries: z.number(),
  rows: z.number(),
  bytes: z.number(),
  /** When its oldest row came, in milliseconds since the epoch; at the latest, once rows have left. */
  oldestAt: z.number().nullable(),
});
type Share = z.infer<typeof shareSchema>;

const totalsSchema = z.object({ readings: shareSchema, rest: shareSchema, setAside: shareSchema });

/** What a spool holds, kept up to date with each change: counting anew would read all of it. */
export type Totals = Readonly<z.infer<typeof totalsSchema>>;
export type ShareName = keyof Totals;

/** The one record of a spool besides its entries; it changes in the same atomic write as they do. */
const recordSchema = z.object({ version: z.literal(1), next: z.number().int(), totals: totalsSchema });
type LedgerRecord = Omit<z.infer<typeof recordSchema>, "version">;

export function encodeRecord(record: LedgerRecord): string {
  return JSON.stringify({ version: 1, ...record });
}

/** @returns null for what is no such record, or not any more */
export function decodeRecord(text: string | undefined): LedgerRecord | null {
  try {
    return recordSchema.parse(JSON.parse(text ?? ""));
  } catch {
    // Then everything has to be counted.
    return null;
  }
}

const NOTHING: Share = { entries: 0, rows: 0, bytes: 0, oldestAt: null };
export const EMPTY: Totals = { readings: NOTHING, rest: NOTHING, setAside: NOTHING };

export function withEntries(totals: Totals, entries: readonly Entry[]): Totals {
  let sum = totals;
  for (const entry of entries) {
    const share = shareOf(entry);
    sum = { ...sum, [share]: grown(sum[share], entry) };
  }
  return sum;
}

/** @param entries the oldest ones of their share */
export function withoutEntries(totals: Totals, entries: readonly Entry[]): Totals {
  let sum = totals;
  for (const entry of entries) {
    const share = shareOf(entry);
    sum = { ...sum, [share]: shrunk(sum[share], entry) };
  }
  return sum;
}

export function shareOf(entry: Entry): ShareName {
  return isSetAside(entry.key) ? "setAside" : (parseKey(entry.key)?.kind ?? "rest");
}

function grown({ entries, rows, bytes, oldestAt }: Share, { header, bytes: more }: Entry): Share {
  return {
    entries: entries + 1,
    rows: rows + totalRows(header.rows),
    bytes: bytes + more,
    oldestAt: Math.min(oldestAt ?? Number.POSITIVE_INFINITY, header.from),
  };
}

function shrunk({ entries, rows, bytes }: Share, { header, bytes: less }: Entry): Share {
  if (entries <= 1) return NOTHING;
  // What is left came after the newest row of what went.
  return {
    entries: entries - 1,
    rows: Math.max(0, rows - totalRows(header.rows)),
    bytes: Math.max(0, bytes - less),
    oldestAt: header.to,
  };
}

export function waitingEntries({ readings, rest }: Totals): number {
  return readings.entries + rest.entries;
}

export function waitingRows({ readings, rest }: Totals): number {
  return readings.rows + rest.rows;
}

export function allBytes({ readings, rest, setAside }: Totals): number {
  return readings.bytes + rest.bytes + setAside.bytes;
}

export function oldestWaitingAt({ readings, rest }: Totals): number | null {
  const oldest = Math.min(
    readings.oldestAt ?? Number.POSITIVE_INFINITY,
    rest.oldestAt ?? Number.POSITIVE_INFINITY,
  );
  return Number.isFinite(oldest) ? oldest : null;
}
