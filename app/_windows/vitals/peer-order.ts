import type { PeerReading, PeerState, Vital } from "./peer-reading";

/** One row of the window: a reading, what it is worth, and whether it counts as low. */
export type Peer = {
  readonly reading: PeerReading;
  readonly state: PeerState;
  /** The vitals that are low in this very reading. */
  readonly low: readonly Vital[];
  /** Since when it counts as low, on the live clock; null while it does not. */
  readonly raisedAtMs: number | null;
};

/**
 * Names in the order of the window: who is low first, in the order in which they became low, so that nobody changes
 * places while things get worse; then everybody by name; who is gone comes last.
 * @param tag only those who have it; null: everybody
 */
export function peerOrder(peers: Iterable<Peer>, tag: string | null): string[] {
  return [...peers]
    .filter(({ reading }) => tag === null || reading.tags.includes(tag))
    .map((peer) => ({ name: peer.reading.name, rank: rankOf(peer), sinceMs: lowSinceMs(peer) }))
    .sort((a, b) => a.rank - b.rank || a.sinceMs - b.sinceMs || compareNames(a.name, b.name))
    .map(({ name }) => name);
}

function lowSinceMs(peer: Peer): number {
  return rankOf(peer) === 0 ? (peer.raisedAtMs ?? 0) : 0;
}

function rankOf({ state, raisedAtMs }: Peer): number {
  if (state === "offline" || state === "left") return 2;
  return raisedAtMs === null ? 1 : 0;
}

/** One for all: to make one for each comparison takes longer than the comparison. */
const collator = new Intl.Collator("en", { sensitivity: "base" });

/** An admin's leading `+` does not move a name to the front. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a.replace(/^\+/, ""), b.replace(/^\+/, ""));
}

/** Every tag in use, and by how many, by name. */
export function tagCounts(peers: Iterable<Peer>): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { reading } of peers) {
    for (const tag of reading.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, "en"));
}

/** What the line under the tools says: how many are there, low, silent, gone. */
export function peerCounts(peers: Iterable<Peer>, tag: string | null) {
  const counts = { here: 0, low: 0, stale: 0, gone: 0 };
  for (const { reading, state, raisedAtMs } of peers) {
    if (tag !== null && !reading.tags.includes(tag)) continue;
    if (state === "offline" || state === "left") counts.gone++;
    else counts.here++;
    if (state === "stale") counts.stale++;
    if (state === "live" && raisedAtMs !== null) counts.low++;
  }
  return counts;
}
