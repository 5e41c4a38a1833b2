import type { WriteBatch } from "@/db/queries/write-batch";
import { joinBatches, type Lists, type RowCounts, totalRows } from "./batch";
import type { QueueLimits } from "./row-queue";
import { decodeEntry, decodeRows, type Entry, rowsIn } from "./spool-entry";
import type { Range, SpoolStore } from "./spool-store";

/** Some entries as one batch; they stay in the spool until they are removed. */
export interface Chunk {
  batch: WriteBatch;
  rows: RowCounts;
  entries: readonly Entry[];
}

/**
 * Reads the first entries of a range, one at least, and no more than fit.
 * @returns what is whole of them as one batch, and what is not
 */
export async function readChunk(
  store: SpoolStore,
  range: Range,
  max: QueueLimits,
): Promise<{ chunk: Chunk; damaged: Entry[] }> {
  const lists: Lists[] = [];
  const entries: Entry[] = [];
  const damaged: Entry[] = [];
  let rows = 0;
  let bytes = 0;
  await store.visit(range, (key, value) => {
    const entry = decodeEntry(key, value);
    rows += totalRows(entry.header.rows);
    bytes += entry.bytes;
    if (entries.length + damaged.length > 0 && (rows > max.rowsMax || bytes > max.bytesMax)) return false;
    const whole = decodeRows(entry);
    if (whole === null) damaged.push(entry);
    else {
      lists.push(whole);
      entries.push(entry);
    }
    return true;
  });
  const chunk = {
    batch: joinBatches(lists),
    rows: rowsIn(entries),
    entries,
  };
  return { chunk, damaged };
}
