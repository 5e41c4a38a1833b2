import { decodeEntry, type Entry, type Kind, parseKey } from "./spool-entry";
import type { Change, SpoolLedger } from "./spool-ledger";
import type { SpoolStore } from "./spool-store";
import { allBytes } from "./spool-totals";

export interface RoomParts {
  store: SpoolStore;
  ledger: SpoolLedger;
  bytesMax: number;
  /** Keys that must stay. */
  spared: ReadonlySet<string>;
}

/**
 * What has to go so that entries fit: the oldest readings, then the readings that were to come in (the rest never
 * makes room for readings), then the oldest of the rest.
 */
export async function makeRoom(
  entries: readonly Entry[],
  parts: RoomParts,
): Promise<Required<Change> & { refused: readonly Entry[] }> {
  let over = allBytes(parts.ledger.totals) + bytesOf(entries) - parts.bytesMax;
  if (over <= 0) return { add: entries, remove: [], refused: [] };
  const remove = await oldest("readings", over, parts);
  over -= bytesOf(remove);
  const refused = over > 0 ? entries.filter(({ key }) => parseKey(key)?.kind === "readings") : [];
  over -= bytesOf(refused);
  if (over > 0) remove.push(...(await oldest("rest", over, parts)));
  return { add: entries.filter((entry) => !refused.includes(entry)), remove, refused };
}

/** The oldest entries of a kind that hold so many bytes together, or all there are. */
async function oldest(kind: Kind, bytes: number, { store, ledger, spared }: RoomParts): Promise<Entry[]> {
  const found: Entry[] = [];
  if (ledger.totals[kind].entries === 0) return found;
  let left = bytes;
  await store.visit(ledger.range(kind), (key, value) => {
    if (parseKey(key)?.kind !== kind || spared.has(key)) return true;
    const entry = { ...decodeEntry(key, value), value: "" };
    found.push(entry);
    left -= entry.bytes;
    return left > 0;
  });
  return found;
}

function bytesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
