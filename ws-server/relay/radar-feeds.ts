import type { Logger } from "pino";
import { RADAR_START, RADAR_STOP } from "@/server/contract";
import type { Clock } from "../clock";
import type { SocketCommands } from "../live/socket-commands";
import type { Viewer } from "../live/viewer";

/** How long a stop that was refused waits for the next try: the log may be away, or the minute's commands used up. */
const AGAIN_MS = 20_000;

export interface RadarFeedsParts {
  clock: Clock;
  log: Logger;
  command: SocketCommands["send"];
  /** Whether a plugin speaks for that character now. */
  isSpokenFor(character: string): boolean;
  /** How long radars go on once their session has no socket any more, in milliseconds. */
  lingerMs: number;
}

/** What one sign-in, mostly a browser, has switched on. */
interface Session {
  sockets: number;
  /** Characters whose radar is on. */
  readonly radars: Set<string>;
  /** The account as it was when it last switched one on. */
  viewer: Viewer;
  /** Monotonic milliseconds; null while there is a socket. */
  stopAt: number | null;
}

/**
 * Switches off the radars of game clients that no browser shows any more. A page does that itself when it is left;
 * one that dies, or whose machine does, cannot. What it knows is gone with the process.
 */
export class RadarFeeds {
  private readonly sessions = new Map<string, Session>();

  constructor(private readonly parts: RadarFeedsParts) {}

  /** The commands of a socket that has just been opened. */
  open(viewer: Viewer): SocketCommands {
    // Nobody else may command.
    if (viewer.kind !== "user") return { send: this.parts.command, close: () => undefined };
    const { sessionId } = viewer;
    const session = this.sessionOf(sessionId, viewer);
    session.sockets += 1;
    session.stopAt = null;
    return {
      send: async (actor, message) => {
        const outcomes = await this.parts.command(actor, message);
        for (const { player_name, status } of outcomes) {
          if (player_name === null || status !== "delivered") continue;
          if (message.command === RADAR_START) this.started(sessionId, actor, player_name);
          else if (message.command === RADAR_STOP) this.stopped(player_name);
        }
        return outcomes;
      },
      close: () => {
        session.sockets -= 1;
        this.leaveAlone(sessionId, session);
      },
    };
  }

  /** Stops what has been left for long enough; to be called every second or so. */
  async tick(): Promise<void> {
    const now = this.parts.clock.monotonic();
    for (const [sessionId, session] of [...this.sessions]) {
      // Asked of each in its turn: it may come back while another one's are stopped.
      if (session.stopAt === null || session.stopAt > now) continue;
      for (const name of session.radars) if (!this.isToStop(name, session)) session.radars.delete(name);
      if (session.radars.size > 0) await this.stop(session, now);
      if (session.radars.size === 0 && session.sockets === 0) this.sessions.delete(sessionId);
    }
  }

  private started(sessionId: string, viewer: Viewer, name: string): void {
    // Its sockets may have been closed before the command arrived.
    const session = this.sessionOf(sessionId, viewer);
    session.viewer = viewer;
    session.radars.add(name);
    this.leaveAlone(sessionId, session);
  }

  /** Whoever still wants it switches it on again. */
  private stopped(name: string): void {
    for (const { radars } of this.sessions.values()) radars.delete(name);
  }

  private sessionOf(sessionId: string, viewer: Viewer): Session {
    const known = this.sessions.get(sessionId);
    if (known) return known;
    const session: Session = { sockets: 0, radars: new Set(), viewer, stopAt: null };
    this.sessions.set(sessionId, session);
    return session;
  }

  private leaveAlone(sessionId: string, session: Session): void {
    if (session.sockets > 0) return;
    if (session.radars.size === 0) this.sessions.delete(sessionId);
    else session.stopAt ??= this.parts.clock.monotonic() + this.parts.lingerMs;
  }

  /** Not where another session has the same radar on, nor where there is no client: one that logs in has it off. */
  private isToStop(name: string, session: Session): boolean {
    const isShared = [...this.sessions.values()].some((other) => other !== session && other.radars.has(name));
    return !isShared && this.parts.isSpokenFor(name);
  }

  private async stop(session: Session, now: number): Promise<void> {
    session.stopAt = now + AGAIN_MS;
    const outcomes = await this.parts.command(session.viewer, {
      type: "command",
      player_names: [...session.radars],
      command: RADAR_STOP,
    });
    for (const { player_name, status } of outcomes) {
      if (player_name !== null && (status === "delivered" || status === "offline"))
        session.radars.delete(player_name);
    }
    this.parts.log.info({ outcomes }, "radars that no browser shows any more are to stop");
  }
}
