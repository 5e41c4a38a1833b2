import type { LiveFrame } from "@/app/_live/frames";
import type { Listener } from "@/app/_live/listeners";
import { Signal } from "@/app/_live/signal";
import { type Alert, UNHANDLED } from "./problem";

/** More than a guild makes in the seconds until they are fetched. */
const HELD_MAX = 200;
/** An alert that was told this long before an answer came is in it, or left out on purpose; milliseconds. */
const FETCHED_AFTER_MS = 2_000;

type Fresh = { readonly alert: Alert; readonly heardAtMs: number };

/** Alerts that the stream told of, until they are fetched: without their figures, which the stream leaves out. */
export class AlertFeed extends Signal implements Listener {
  readonly types = ["alert"];
  /** Newest last. */
  fresh: readonly Fresh[] = [];

  constructor(private readonly nowMs: () => number) {
    super();
  }

  onEvent(event: LiveFrame): void {
    if (event.type !== "alert" || this.fresh.some(({ alert }) => alert.id === event.id)) return;
    const { id, kind, character_name, text, created_at } = event;
    const alert = { id, kind, character_name, text, created_at, ended_at: null, details: {}, ...UNHANDLED };
    this.fresh = [...this.fresh.slice(-(HELD_MAX - 1)), { alert, heardAtMs: this.nowMs() }];
    this.changed();
  }
}

/** What the server listed and what the stream told since; each once. */
export function withFresh(
  listed: readonly Alert[],
  fresh: readonly Fresh[],
  listedAtMs: number,
  isWanted: (alert: Alert) => boolean,
): readonly Alert[] {
  const known = new Set(listed.map(({ id }) => id));
  const newer = fresh.filter(
    ({ alert, heardAtMs }) =>
      heardAtMs > listedAtMs - FETCHED_AFTER_MS && !known.has(alert.id) && isWanted(alert),
  );
  return newer.length === 0 ? listed : [...listed, ...newer.map(({ alert }) => alert)];
}
