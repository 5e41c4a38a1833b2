import type { RejectedRow, WriteBatch, WriteResult } from "@/db/queries/write-batch";
import { type BatchRow, rowsOf, toWriteBatch } from "./batch";

/** Rows of a batch that are not in the database after all the others were written. */
export interface Unwritable {
  /** The database refused them. */
  rejected: RejectedRow[];
  /** Writing them fails although no database is at fault: a fault of ours, that a later version may have mended. */
  failing: BatchRow[];
}

/**
 * Halves a batch that cannot be written until each row that is at fault is alone, and everything else is written.
 * @param write returns null for a part that cannot be written
 * @throws what `write` throws; nobody knows then what is written
 */
export async function writeApart(
  batch: WriteBatch,
  write: (part: WriteBatch) => Promise<WriteResult | null>,
): Promise<Unwritable> {
  const rows = rowsOf(batch);
  if (rows.length <= 1) return { rejected: [], failing: rows };
  const middle = rows.length >> 1;
  const found: Unwritable = { rejected: [], failing: [] };
  for (const half of [rows.slice(0, middle), rows.slice(middle)].map(toWriteBatch)) {
    const result = await write(half);
    const left = result ? { rejected: result.rejected, failing: [] } : await writeApart(half, write);
    found.rejected.push(...left.rejected);
    found.failing.push(...left.failing);
  }
  return found;
}
