import { ALL_SET_ASIDE, decodeEntry, type Entry, parseKey } from "./spool-entry";
import type { Change, SpoolLedger } from "./spool-ledger";
import type { SpoolStore } from "./spool-store";
import { allBytes, type ShareName, shareOf } from "./spool-totals";

export interface RoomParts {
  store: SpoolStore;
  ledger: SpoolLedger;
  bytesMax: number;
  /** Keys that must stay. */
  spared: ReadonlySet<string>;
}

/** Entries kept although the database cannot take them, and their part of all the room. */
const SET_ASIDE_MAX = 1_000;
const SET_ASIDE_SHARE = 0.1;

/**
 * What has to go so that entries fit: the oldest of what is set aside, the oldest readings, then the readings that
 * were to come in (the rest never makes room for readings), then the oldest of the rest.
 */
export async function makeRoom(
  entries: readonly Entry[],
  parts: RoomParts,
): Promise<Required<Change> & { refused: readonly Entry[] }> {
  let over = allBytes(parts.ledger.totals) + bytesOf(entries) - parts.bytesMax;
  const remove: Entry[] = [];
  const give = async (share: ShareName) => {
    const found = await oldest(share, { bytes: over, entries: 0 }, parts);
    over -= bytesOf(found);
    remove.push(...found);
  };
  await give("setAside");
  await give("readings");
  const refused = over > 0 ? entries.filter(({ key }) => parseKey(key)?.kind === "readings") : [];
  over -= bytesOf(refused);
  await give("rest");
  return { add: entries.filter((entry) => !refused.includes(entry)), remove, refused };
}

/** What has to go of what is set aside so that more may be. The newest stays, whatever its size. */
export async function makeRoomAside(more: readonly Entry[], parts: RoomParts): Promise<Entry[]> {
  const { entries, bytes } = parts.ledger.totals.setAside;
  return oldest(
    "setAside",
    {
      entries: entries + more.length - SET_ASIDE_MAX,
      bytes: bytes + bytesOf(more) - parts.bytesMax * SET_ASIDE_SHARE,
    },
    parts,
  );
}

/** The oldest entries of a share that make up so much together, or all there are. */
async function oldest(
  share: ShareName,
  over: { bytes: number; entries: number },
  { store, ledger, spared }: RoomParts,
): Promise<Entry[]> {
  const found: Entry[] = [];
  let { bytes, entries } = over;
  const isEnough = () => bytes <= 0 && entries <= 0;
  if (isEnough() || ledger.totals[share].entries === 0) return found;
  await store.visit(share === "setAside" ? ALL_SET_ASIDE : ledger.range(share), (key, value) => {
    const entry = { ...decodeEntry(key, value), value: "" };
    if (shareOf(entry) !== share || spared.has(key)) return true;
    found.push(entry);
    bytes -= entry.bytes;
    entries -= 1;
    return !isEnough();
  });
  return found;
}

function bytesOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, 0);
}
