import type { Logger } from "pino";
import { RADAR_START, RADAR_STOP } from "@/server/contract";
import type { Clock } from "../clock";
import type { SocketCommands } from "../live/socket-commands";
import type { Viewer } from "../live/viewer";

/** How long a stop that came over the limit of its user's commands waits for the next try, in milliseconds. */
const AGAIN_MS = 20_000;

export interface RadarFeedsParts {
  clock: Clock;
  log: Logger;
  command: SocketCommands["send"];
  /** How long a radar goes on once its socket is closed, in milliseconds. */
  lingerMs: number;
}

/** The radars that a socket has switched on, each with who did so. */
type Feeds = Map<string, Viewer>;

interface Abandoned {
  readonly viewer: Viewer;
  /** Monotonic milliseconds. */
  readonly stopAt: number;
}

/**
 * Switches off the radars of plugins that nobody is there for any more. A page does that itself when it is left; one
 * that dies, or whose machine does, cannot. Whoever comes back in time, or else has the same radar on, keeps it.
 */
export class RadarFeeds {
  private readonly open = new Set<Feeds>();
  private readonly abandoned = new Map<string, Abandoned>();

  constructor(private readonly parts: RadarFeedsParts) {}

  /** For a socket that has just been opened. */
  socket(): SocketCommands {
    const feeds: Feeds = new Map();
    this.open.add(feeds);
    return {
      send: async (viewer, message) => {
        const outcomes = await this.parts.command(viewer, message);
        for (const { player_name, status } of outcomes) {
          if (player_name === null || status !== "delivered") continue;
          if (message.command === RADAR_START) this.started(feeds, player_name, viewer);
          else if (message.command === RADAR_STOP) this.stopped(feeds, player_name);
        }
        return outcomes;
      },
      close: () => {
        this.open.delete(feeds);
        for (const [name, viewer] of feeds) this.abandon(name, viewer, this.parts.lingerMs);
      },
    };
  }

  /** Stops what has been left for long enough; to be called every second or so. */
  async tick(): Promise<void> {
    const now = this.parts.clock.monotonic();
    const due = [...this.abandoned].filter(([, { stopAt }]) => stopAt <= now);
    for (const [name, { viewer }] of due) {
      this.abandoned.delete(name);
      if (![...this.open].some((feeds) => feeds.has(name))) await this.stop(name, viewer);
    }
  }

  private started(feeds: Feeds, name: string, viewer: Viewer): void {
    // The socket may have been closed before its command arrived.
    if (this.open.has(feeds)) feeds.set(name, viewer);
    else this.abandon(name, viewer, this.parts.lingerMs);
  }

  private stopped(feeds: Feeds, name: string): void {
    feeds.delete(name);
    this.abandoned.delete(name);
  }

  private abandon(name: string, viewer: Viewer, forMs: number): void {
    this.abandoned.set(name, { viewer, stopAt: this.parts.clock.monotonic() + forMs });
  }

  private async stop(name: string, viewer: Viewer): Promise<void> {
    const outcomes = await this.parts.command(viewer, {
      type: "command",
      player_name: name,
      command: RADAR_STOP,
    });
    const status = outcomes[0]?.status;
    this.parts.log.info({ character: name, status }, "radar of a closed live socket stopped");
    if (status === "rate_limited") this.abandon(name, viewer, AGAIN_MS);
  }
}
