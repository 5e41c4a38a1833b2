import { Signal } from "./signal";
import type { PortalRow } from "./sources";

/** A portal is forgotten this long after it was last seen, in milliseconds. */
const PORTAL_MS = 60 * 60_000;

export type Portal = {
  readonly name: string;
  readonly ns: number;
  readonly ew: number;
  readonly seenAtMs: number;
};

/** Portals of the last hour, one per name and tenth of a map unit, as the server keeps them. */
export class PortalStore extends Signal {
  readonly #byKey = new Map<string, Portal>();

  get all(): readonly Portal[] {
    return [...this.#byKey.values()];
  }

  seen(portal: Portal): void {
    const key = `${portal.ns.toFixed(1)} ${portal.ew.toFixed(1)} ${portal.name}`;
    const known = this.#byKey.get(key);
    if (known && known.seenAtMs >= portal.seenAtMs) return;
    // A portal keeps its first place: a neighbour's sighting must not make it jump on the map.
    this.#byKey.set(key, known ? { ...known, seenAtMs: portal.seenAtMs } : portal);
    if (!known) this.changed();
  }

  fill(rows: readonly PortalRow[], toLocal: (epochMs: number) => number): void {
    for (const { portal_name, coordinates, last_seen_at } of rows) {
      const seenAtMs = toLocal(Date.parse(last_seen_at));
      this.seen({ name: portal_name, ns: coordinates.ns, ew: coordinates.ew, seenAtMs });
    }
  }

  sweep(nowMs: number): void {
    const before = this.#byKey.size;
    for (const [key, portal] of this.#byKey) if (nowMs - portal.seenAtMs > PORTAL_MS) this.#byKey.delete(key);
    if (this.#byKey.size !== before) this.changed();
  }
}
