import type { CountResult } from "@/server/services/server-health/fetch-player-count";
import type { Outside } from "@/server/services/server-health/observe";
import type { Clock } from "../clock";

/** Asks once for the player count; never throws. */
export type AskCount = (signal: AbortSignal) => Promise<CountResult>;

/** The publisher makes a new answer every six minutes: asking more often brings the same again. */
const AGAIN_MS = 5 * 60_000;
/** Whoever could not be reached is asked this soon again. */
const RETRY_MS = 60_000;

/** Knows when the publisher of the player count may be asked, and whether it was reached. */
export class CountSource {
  private askedAt: number | null = null;
  private reached = false;
  private everReached = false;

  /** @param ask null: the publisher is never asked */
  constructor(
    private readonly ask: AskCount | null,
    private readonly clock: Clock,
  ) {}

  get outside(): Pick<Outside, "publisher" | "publisherEverReached"> {
    const publisher = this.ask === null ? "not_asked" : this.reached ? "reached" : "unreached";
    return { publisher, publisherEverReached: this.everReached };
  }

  /** Asks when it is time; null when it is not. */
  askWhenDue(signal: AbortSignal): Promise<CountResult> | null {
    return this.askAfter(this.reached ? AGAIN_MS : RETRY_MS, signal);
  }

  /** Asks out of turn, but not twice within a minute. */
  askSoon(signal: AbortSignal): Promise<CountResult> | null {
    return this.askAfter(RETRY_MS, signal);
  }

  private askAfter(ms: number, signal: AbortSignal): Promise<CountResult> | null {
    const now = this.clock.monotonic();
    if (this.ask === null || (this.askedAt !== null && now - this.askedAt < ms)) return null;
    this.askedAt = now;
    return this.ask(signal).then((result) => {
      this.reached = result.kind !== "unreached";
      this.everReached ||= this.reached;
      return result;
    });
  }
}
