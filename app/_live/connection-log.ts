import { formatAge } from "@/app/_ui/format";
import type { Clock } from "./clock";
import type { ConnectionStore } from "./connection-store";
import type { EventLog } from "./event-log";
import type { ServerTime } from "./server-time";

/** What is over within this time is no news: a restarted server is back sooner. Milliseconds. */
const WORTH_TELLING_MS = 5_000;

type Parts = {
  readonly clock: Clock;
  readonly serverTime: ServerTime;
  readonly connection: ConnectionStore;
  readonly log: EventLog;
};

/** Notes in the event log when the page has lost the server and when it is back; no attempt in between. */
export class ConnectionLog {
  #lostAtMs: number | null = null;
  #isTold = false;
  #cancel: (() => void) | null = null;
  #end: (() => void) | null = null;

  constructor(private readonly world: Parts) {}

  start(): void {
    this.#end ??= this.world.connection.subscribe(() => this.#hear());
  }

  stop(): void {
    this.#end?.();
    this.#end = null;
    this.#forget();
  }

  #hear(): void {
    const { isConnected, current } = this.world.connection;
    if (isConnected) this.#back();
    else if (current.phase !== "connecting") this.#lost();
  }

  #lost(): void {
    if (this.#lostAtMs !== null) return;
    const { clock, connection } = this.world;
    const sinceMs = connection.disconnectedAtMs ?? Number.NEGATIVE_INFINITY;
    // A page that has never been connected misses the server from now on.
    const lostAtMs = Number.isFinite(sinceMs) ? sinceMs : clock.now();
    this.#lostAtMs = lostAtMs;
    const waitMs = Math.max(0, lostAtMs + WORTH_TELLING_MS - clock.now());
    this.#cancel = clock.after(waitMs, () => this.#tellLost(lostAtMs));
  }

  #back(): void {
    const lostAtMs = this.#lostAtMs;
    if (lostAtMs === null) return;
    const nowMs = this.world.clock.now();
    if (nowMs - lostAtMs >= WORTH_TELLING_MS && !this.#isTold) this.#tellLost(lostAtMs);
    if (this.#isTold) this.#tell(`Connected again after ${formatAge(nowMs - lostAtMs)}`, nowMs);
    this.#forget();
  }

  #tellLost(lostAtMs: number): void {
    this.#isTold = true;
    const { phase } = this.world.connection.current;
    this.#tell(
      phase === "signed_out" ? "Signed out: nothing new is heard" : "Connection to the server lost",
      lostAtMs,
    );
  }

  #tell(text: string, atMs: number): void {
    this.world.log.add("connection", text, this.world.serverTime.toServer(atMs));
  }

  #forget(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#lostAtMs = null;
    this.#isTold = false;
  }
}
