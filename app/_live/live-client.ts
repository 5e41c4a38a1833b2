import { CatchUp } from "./catch-up";
import type { Clock } from "./clock";
import { type CommandAnswer, Commands, type CommandTarget } from "./commands";
import type { Connection } from "./connection";
import { type LiveFrame, type ReplyFrame, readFrame } from "./frames";
import { reconnectDelayMs } from "./reconnect-delay";
import { Watchdog } from "./watchdog";

/** The part of the browser's WebSocket that is used. */
export type Socket = {
  send(text: string): void;
  close(): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
};

/** How the stream goes on after a (re)connect: `broken` means that events are missing for good. */
export type Continuity = "first" | "resumed" | "broken";

export type LiveClientOptions = {
  clock: Clock;
  /** 0 to 1; spreads reconnects. */
  random: () => number;
  open: (types: readonly string[]) => Socket;
  /** Whether the session still stands; asked after a handshake that failed, as browsers hide its status. */
  askSession: () => Promise<"signed_in" | "signed_out" | "unknown">;
  /** `heardAtMs`: when the server was last heard, on the live clock; null if it never was. */
  onConnection: (connection: Connection, heardAtMs: number | null) => void;
  onServerTime: (serverTime: string) => void;
  /** `replayed` events waited on the server: their arrival says nothing about their age. */
  onEvent: (event: LiveFrame, replayed: boolean) => void;
  onReply?: (reply: ReplyFrame) => void;
  /** The stream runs again; the client counts as catching up until this settles. */
  onOpened: (continuity: Continuity) => Promise<void>;
};

/** Socket closed by the server because the session ended. */
const CLOSED_SIGNED_OUT = 4401;
/** Socket closed because this client read too slowly; it may resume, but not at once. */
const CLOSED_TOO_SLOW = 1013;

/** How long the server may take for `hello`, in milliseconds. */
const HELLO_MS_MAX = 10_000;
/** How long a replay may take over a slow line; what takes longer is fetched anew. Milliseconds. */
const REPLAY_MS_MAX = 30_000;

/**
 * The page's connection to `/ws/live`: opens it, subscribes, notices loss by silence as well as by close,
 * reconnects, and resumes where it stopped, so that each event is applied once and in order.
 */
export class LiveClient {
  #connection: Connection = { phase: "connecting" };
  #socket: Socket | null = null;
  #types: readonly string[] = [];
  /** With which the open socket was opened. */
  #typesOpened: readonly string[] = [];
  #epoch: string | null = null;
  #lastSeq = 0;
  #catchUp: CatchUp | null = null;
  /** Whether everything that was missed before this socket opened has come. */
  #isCaughtUp = false;
  #attempt = 0;
  #greeted = false;
  #cancelRetry: (() => void) | null = null;
  #cancelDeadline: (() => void) | null = null;
  readonly #watchdog: Watchdog;
  readonly #commands: Commands;

  constructor(private readonly options: LiveClientOptions) {
    this.#commands = new Commands(options.clock, (message) => this.send(message));
    this.#watchdog = new Watchdog(options.clock, {
      quiet: () => this.#become({ phase: "quiet" }),
      heard: () => this.#become({ phase: this.#isCaughtUp ? "live" : "catching_up" }),
      dead: () => this.#drop(),
    });
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** Opens the first connection. */
  start(): void {
    if (!this.#socket && !this.#cancelRetry) this.#connect();
  }

  /** Closes for good; nothing is called back afterwards. */
  stop(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.#letGo();
  }

  /** Skips what is left of the wait; also the way back after signing in again. */
  retryNow(): void {
    const { phase } = this.#connection;
    if (this.#socket || (phase !== "lost" && phase !== "signed_out")) return;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.#attempt = 0;
    this.#connect();
  }

  /** Gives up an open connection that cannot be trusted any more, and opens another. */
  reconnect(): void {
    if (this.#greeted) this.#drop();
  }

  /** The message types that the page wants to hear; an empty list is silence. */
  subscribe(types: readonly string[]): void {
    this.#types = types;
    if (this.#greeted) this.send({ type: "subscribe", message_types: types, characters: null });
  }

  /** Sends one frame; false when there is no connection to send it on. */
  send(message: object): boolean {
    if (!this.#greeted || !this.#socket) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** Has game clients do something, and says what became of it for each; never rejects (`Commands`). */
  sendCommand(target: CommandTarget, command: string): Promise<readonly CommandAnswer[]> {
    return this.#commands.send(target, command);
  }

  get #heardAtMs(): number | null {
    return this.#epoch === null ? null : this.#watchdog.lastFrameMs;
  }

  #connect(): void {
    if (this.#connection.phase !== "connecting") {
      const { clock } = this.options;
      const known = this.#connection.phase === "lost" ? this.#connection.sinceMs : this.#heardAtMs;
      this.#become({ phase: "lost", sinceMs: known ?? clock.now(), retryAtMs: null });
    }
    this.#typesOpened = this.#types;
    const socket = this.options.open(this.#types);
    this.#socket = socket;
    socket.onmessage = (message) => this.#receive(message.data);
    socket.onclose = ({ code }) => this.#closed(code);
    this.#expectAnswer(HELLO_MS_MAX, () => this.#drop());
  }

  #receive(data: unknown): void {
    const frame = typeof data === "string" ? readFrame(data) : null;
    if (frame === null) return;
    this.#watchdog.frame();
    if (frame.kind === "reply") this.#reply(frame.reply);
    else if (this.#catchUp) this.#hold(this.#catchUp, frame.event);
    else this.#apply(frame.event, false);
  }

  #apply(event: LiveFrame, replayed: boolean): void {
    if (event.seq <= this.#lastSeq) return;
    this.#lastSeq = event.seq;
    this.options.onEvent(event, replayed);
  }

  #hold(catchUp: CatchUp, event: LiveFrame): void {
    if (!catchUp.hold(event)) this.#broken();
  }

  #reply(reply: ReplyFrame): void {
    switch (reply.type) {
      case "hello":
        this.options.onServerTime(reply.server_time);
        this.#hello(reply.epoch, reply.seq);
        break;
      case "tick":
        this.options.onServerTime(reply.server_time);
        // Everything up to here has been sent or was not subscribed: a later resume may start here.
        if (!this.#catchUp) this.#lastSeq = Math.max(this.#lastSeq, reply.seq);
        break;
      case "resumed":
        this.#resumed();
        break;
      case "resync":
        this.#broken();
        break;
      case "command_status":
        this.#commands.answered(reply);
        break;
    }
    this.options.onReply?.(reply);
  }

  #hello(epoch: string, seq: number): void {
    this.#greeted = true;
    this.#attempt = 0;
    this.#cancelDeadline?.();
    this.#watchdog.start();
    // Before anything is replayed: what came to be wanted while the socket was opening counts, too.
    if (this.#typesOpened !== this.#types) this.subscribe(this.#types);
    const knownEpoch = this.#epoch;
    this.#epoch = epoch;
    if (knownEpoch === epoch) {
      this.#catchUp = new CatchUp();
      this.#become({ phase: "catching_up" });
      this.#expectAnswer(REPLAY_MS_MAX, () => this.#broken());
      this.send({ type: "resume", epoch, after: this.#lastSeq });
      return;
    }
    this.#lastSeq = seq;
    this.#opened(knownEpoch === null ? "first" : "broken");
  }

  #resumed(): void {
    const catchUp = this.#catchUp;
    if (!catchUp) return;
    this.#cancelDeadline?.();
    this.#catchUp = null;
    for (const event of catchUp.take(this.#lastSeq)) this.#apply(event, true);
    this.#opened("resumed");
  }

  /** The gap cannot be filled from the stream: what is held goes on, the rest is fetched anew. */
  #broken(): void {
    const catchUp = this.#catchUp;
    if (!catchUp) return;
    this.#cancelDeadline?.();
    this.#catchUp = null;
    for (const event of catchUp.take(this.#lastSeq)) this.#apply(event, true);
    this.#opened("broken");
  }

  #opened(continuity: Continuity): void {
    const socket = this.#socket;
    this.#become({ phase: "catching_up" });
    const live = () => {
      if (this.#socket !== socket) return;
      this.#isCaughtUp = true;
      if (this.#connection.phase === "catching_up") this.#become({ phase: "live" });
    };
    this.options.onOpened(continuity).then(live, live);
  }

  #closed(code: number): void {
    const neverOpened = !this.#greeted;
    this.#letGo();
    if (code === CLOSED_SIGNED_OUT) {
      this.#become({ phase: "signed_out" });
      return;
    }
    this.#lose(code === CLOSED_TOO_SLOW ? 1 : 0);
    if (neverOpened) void this.#checkSession();
  }

  /** Ends a socket that no longer answers; its own close event may never come. */
  #drop(): void {
    const socket = this.#socket;
    this.#letGo();
    socket?.close();
    this.#lose(0);
  }

  #lose(attemptMin: number): void {
    const { clock, random } = this.options;
    const nowMs = clock.now();
    const sinceMs = this.#connection.phase === "lost" ? this.#connection.sinceMs : (this.#heardAtMs ?? nowMs);
    const attempt = Math.max(this.#attempt, attemptMin);
    const delayMs = reconnectDelayMs(attempt, nowMs - sinceMs, random());
    this.#attempt = attempt + 1;
    this.#become({ phase: "lost", sinceMs, retryAtMs: nowMs + delayMs });
    this.#cancelRetry = clock.after(delayMs, () => {
      this.#cancelRetry = null;
      this.#connect();
    });
  }

  async #checkSession(): Promise<void> {
    const answer = await this.options.askSession().catch(() => "unknown" as const);
    if (answer !== "signed_out" || this.#connection.phase !== "lost" || this.#greeted) return;
    this.stop();
    this.#become({ phase: "signed_out" });
  }

  /** Forgets the socket; its late events must not reach a newer one. */
  #letGo(): void {
    this.#cancelDeadline?.();
    this.#watchdog.stop();
    this.#catchUp = null;
    this.#isCaughtUp = false;
    this.#greeted = false;
    this.#commands.lost();
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
  }

  #expectAnswer(withinMs: number, missed: () => void): void {
    this.#cancelDeadline?.();
    this.#cancelDeadline = this.options.clock.after(withinMs, missed);
  }

  #become(connection: Connection): void {
    this.#connection = connection;
    this.options.onConnection(connection, this.#heardAtMs);
  }
}
