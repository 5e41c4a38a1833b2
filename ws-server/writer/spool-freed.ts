import { ALL_WAITING, type Entry } from "./spool-entry";
import type { Range, SpoolStore } from "./spool-store";
import { type ShareName, shareOf } from "./spool-totals";

/**
 * Deleted bytes after which the disk gets its room back: while rows still wait, no more than this part of all the
 * room, and when none does.
 */
const COMPACT_BYTES = 256 * 1024 * 1024;
const COMPACT_SHARE = 0.25;
const COMPACT_EMPTY_BYTES = 4 * 1024 * 1024;

/**
 * Gives the disk back what entries took that were deleted. The store only notes a deletion, and has the room once
 * the place is compacted: that writes anew what is left there, so it is done for much at once, and nowhere else.
 */
export class FreedRoom {
  private bytes = 0;
  private readonly places = new Map<ShareName, Range>();

  constructor(
    private readonly store: SpoolStore,
    private readonly bytesMax: number,
  ) {}

  /** @param isEmpty whether nothing waits any more */
  add(deleted: readonly Entry[], isEmpty: boolean): void {
    for (const entry of deleted) {
      const { key } = entry;
      const share = shareOf(entry);
      const { gte, lt } = this.places.get(share) ?? { gte: key, lt: key };
      this.places.set(share, { gte: key < gte ? key : gte, lt: key > lt ? key : lt });
      this.bytes += entry.bytes;
    }
    const whileWaiting = Math.min(COMPACT_BYTES, this.bytesMax * COMPACT_SHARE);
    if (this.bytes >= (isEmpty ? COMPACT_EMPTY_BYTES : whileWaiting)) this.giveBack(isEmpty);
  }

  private giveBack(isEmpty: boolean): void {
    for (const place of this.places.values()) this.store.compact(place);
    // What a predecessor deleted goes with it: nothing is left there that would be written anew.
    if (isEmpty) this.store.compact(ALL_WAITING);
    this.places.clear();
    this.bytes = 0;
  }
}
