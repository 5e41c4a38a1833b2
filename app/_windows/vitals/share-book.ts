import type { VitalSharingPeer } from "@/server/contract/http/vital-sharing";
import type { ShareEvent } from "@/server/contract/messages/social";
import { NO_READINGS, tagsOf, withReadings } from "@/server/figures/shared-readings";
import type { Shared } from "./peer-reading";

/** Whoever stopped to share this long ago is forgotten, in milliseconds. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;
/** The list and the stream may tell of one moment in either order, in milliseconds. */
const SAME_MOMENT_MS = 5_000;

/** What everybody's plugin has shared: the list that the server gives, and the stream since. Times: live clock. */
export class ShareBook {
  readonly #all = new Map<string, Shared>();
  /** When those left of whom nothing else is known: an older list must not bring them back. */
  readonly #goodbyes = new Map<string, number>();

  get(name: string): Shared | null {
    return this.#all.get(name) ?? null;
  }

  get names(): Iterable<string> {
    return this.#all.keys();
  }

  /** One `share_*` frame. Returns true when the list knows more of its sender than the stream does. */
  hear(event: ShareEvent, atMs: number): boolean {
    const name = event.character_name;
    const before = this.#all.get(name);
    if (event.type === "share_unregister") {
      if (!before) this.#goodbyes.set(name, atMs);
      else if (before.leftAtMs === null) this.#all.set(name, { ...before, leftAtMs: atMs });
      return false;
    }
    // A replayed frame may be older than what is known.
    if (before && atMs < before.heardAtMs) return false;
    const { vitals, position, items } = before ?? NO_READINGS;
    const after = withReadings({ vitals, position, items }, event);
    this.#all.set(name, {
      ...after,
      name,
      tags: tagsOf(event) ?? before?.tags ?? [],
      heardAtMs: atMs,
      vitalsAtMs: after.vitals === vitals ? (before?.vitalsAtMs ?? Number.NEGATIVE_INFINITY) : atMs,
      positionAtMs: after.position === position ? (before?.positionAtMs ?? Number.NEGATIVE_INFINITY) : atMs,
      leftAtMs: null,
    });
    return before === undefined;
  }

  /** The list of the server: it knows tags and items of before, and who is there no more. */
  fill(peers: readonly VitalSharingPeer[], toLocal: (iso: string) => number, nowMs: number): void {
    const listed = new Set<string>();
    for (const peer of peers) {
      listed.add(peer.character_name);
      this.#take(peer, Math.min(nowMs, toLocal(peer.last_seen)));
    }
    for (const shared of this.#all.values()) {
      const isGone = !listed.has(shared.name) && nowMs - shared.heardAtMs > SAME_MOMENT_MS;
      if (isGone && shared.leftAtMs === null) this.#all.set(shared.name, { ...shared, leftAtMs: nowMs });
    }
  }

  #take(peer: VitalSharingPeer, seenAtMs: number): void {
    const { character_name: name, tags, vitals, position, items } = peer;
    const before = this.#all.get(name);
    const leftAtMs = before?.leftAtMs ?? this.#goodbyes.get(name) ?? Number.NEGATIVE_INFINITY;
    if (seenAtMs <= leftAtMs) return;
    this.#goodbyes.delete(name);
    if (before && before.heardAtMs >= seenAtMs) {
      this.#all.set(name, {
        ...before,
        tags,
        items: before.items.length > 0 ? before.items : items,
        vitals: before.vitals ?? vitals,
        position: before.position ?? position,
      });
      return;
    }
    this.#all.set(name, {
      name,
      tags,
      vitals,
      position,
      items,
      heardAtMs: seenAtMs,
      vitalsAtMs: seenAtMs,
      positionAtMs: seenAtMs,
      leftAtMs: null,
    });
  }

  /** Forgets who left long ago. Returns their names. */
  sweep(nowMs: number): readonly string[] {
    const old = [...this.#all.values()].filter(
      ({ leftAtMs }) => leftAtMs !== null && nowMs - leftAtMs > FORGOTTEN_AFTER_MS,
    );
    for (const { name } of old) this.#all.delete(name);
    return old.map(({ name }) => name);
  }
}
