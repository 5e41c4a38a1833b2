import type { Logger } from "pino";
import type { Clock } from "../clock";
import type { Metrics } from "../metrics";
import type { RowCounts } from "./batch";
import { totalRows } from "./batch";

/** Rows given up after so long without any are another episode, in milliseconds. */
const EPISODE_GAP_MS = 60_000;

export interface GivenUpParts {
  clock: Clock;
  log: Logger;
  metrics: Metrics["writer"];
}

/** Counts rows that are given up, each by its table, and logs them once per episode: there may be thousands a second. */
export class GivenUp {
  private lastAt = Number.NEGATIVE_INFINITY;

  /** @param message what is logged at the beginning of an episode */
  constructor(
    private readonly message: string,
    private readonly parts: GivenUpParts,
  ) {}

  add(rows: RowCounts): void {
    if (totalRows(rows) === 0) return;
    const { clock, log, metrics } = this.parts;
    for (const [table, count] of Object.entries(rows)) metrics.dropped.inc({ table }, count);
    const now = clock.monotonic();
    if (now - this.lastAt > EPISODE_GAP_MS) log.error({ rows }, this.message);
    this.lastAt = now;
  }
}
