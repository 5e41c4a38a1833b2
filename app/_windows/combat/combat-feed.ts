import type { LiveFrame } from "@/app/_live/frames";
import type { Listener } from "@/app/_live/listeners";
import { Signal } from "@/app/_live/signal";
import { compareHeard, type HeardCombat, heardCombat } from "./heard-combat";
import type { HeardTotals } from "./spans";

/** What was heard of one character since its window listens. */
export type HeardOf = {
  readonly newest: HeardCombat;
  /** Of the last hour, oldest first. */
  readonly points: readonly HeardTotals[];
};

/** When a reading was taken, in milliseconds of the epoch by the server's clock. */
type TakenAt = (name: string, timestamp: string, replayed: boolean) => number;

/** Longer than any rate looks back, in milliseconds. */
const KEPT_MS = 3_700_000;

/** The combat of some characters as the stream tells it. */
export class CombatFeed extends Signal implements Listener {
  readonly types = ["combat_stats"];
  readonly #heard = new Map<string, HeardOf>();
  readonly #outdated = new Map<string, number>();

  constructor(
    private readonly names: readonly string[],
    private readonly takenAtMs: TakenAt,
  ) {
    super();
  }

  heard(name: string): HeardOf | null {
    return this.#heard.get(name) ?? null;
  }

  /** How often what was fetched before has become outdated: a session ended unheard, or events were missed. */
  outdated(name: string): number {
    return this.#outdated.get(name) ?? 0;
  }

  onEvent(event: LiveFrame, replayed: boolean): void {
    if (event.type !== "combat_stats" || !this.names.includes(event.character_name)) return;
    const name = event.character_name;
    const before = this.heard(name);
    const newest = heardCombat(event);
    const standing = compareHeard(before && { ...before.newest, totals: before.newest.tree.totals }, newest);
    if (standing === "older") return;
    if (standing === "another" && before !== null) this.#outdate(name);
    const point = {
      atMs: this.takenAtMs(name, event.timestamp, replayed),
      session_id: newest.session_id,
      startedMs: newest.started_at === null ? null : Date.parse(newest.started_at),
      totals: newest.tree.totals,
    };
    const recent = before?.points.filter(({ atMs }) => atMs > point.atMs - KEPT_MS) ?? [];
    this.#heard.set(name, { newest, points: [...recent, point] });
    this.changed();
  }

  onMissed(): void {
    for (const name of this.names) this.#outdate(name);
    this.changed();
  }

  #outdate(name: string): void {
    this.#outdated.set(name, this.outdated(name) + 1);
  }
}
