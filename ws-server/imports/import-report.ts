import { seenAt } from "@/db/queries/batch";
import type { InventoryChange } from "@/db/queries/write-batch";
import {
  type ImportReport,
  SKIP_REASONS,
  SKIPPED_POSITIONS_MAX,
} from "@/server/contract/http/inventory-import";
import type { FileContent, SkippedEntries } from "./read-inventory-file";

/** What became of a file. @param elsewhere ids of its items that stay with others */
export function importReport(
  change: InventoryChange,
  { itemCount, skipped, positions }: FileContent,
  elsewhere: readonly number[],
): ImportReport {
  const { character_name, item_ids } = change;
  const all = [...skipped, ...seenLater(elsewhere.map((id) => positions.get(id) ?? 0))];
  return {
    character_name,
    item_count: itemCount,
    stored: item_ids.length - elsewhere.length,
    as_of: seenAt(change),
    skipped: all.map((entries) => ({ ...entries, why: SKIP_REASONS[entries.reason] })),
  };
}

function seenLater(places: readonly number[]): SkippedEntries[] {
  if (places.length === 0) return [];
  const positions = [...places].sort((a, b) => a - b).slice(0, SKIPPED_POSITIONS_MAX);
  return [{ reason: "seen_later", count: places.length, positions }];
}
