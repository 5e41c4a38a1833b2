import type { Logger } from "pino";
import type { ServerStatusRow } from "@/db/queries/server-status";
import type { CountResult } from "@/server/services/server-health/fetch-player-count";
import {
  afterCount,
  afterProbe,
  type ProbeResult,
  silenceCounts,
  unobserved,
} from "@/server/services/server-health/observe";
import { healthOf } from "@/server/services/server-health/status";
import type { Bus } from "../bus/bus";
import { type Clock, isoNow } from "../clock";
import type { Metrics } from "../metrics";
import type { Job } from "./every";
import type { Keeper } from "./keeper";
import { type AskCount, CountSource } from "./player-count";
import type { Probe } from "./probe-game-server";

/** The game server is asked this often and never sooner again, in milliseconds. */
const EVERY_MS = 30_000;

export interface ServerHealthParts {
  serverName: string;
  /** Null: the game server is not asked. */
  probe: Probe | null;
  /** Null: nobody is asked for its player count. */
  askCount: AskCount | null;
  /** What was known before this process began; null when nothing was. */
  load(): Promise<ServerStatusRow | null>;
  keeper: Pick<Keeper<ServerStatusRow>, "keep">;
  bus: Pick<Bus, "publish">;
  clock: Clock;
  log: Logger;
  metrics: Metrics["gameServer"];
}

/** One look at the game server. */
interface Round {
  /** ISO 8601. */
  at: string;
  signal: AbortSignal;
  /** The question for the player count, where it is under way. */
  counting?: Promise<void>;
}

/**
 * Watches the game server from outside: a probe each round, the player count every few minutes. Each round says on
 * the bus what is known now, changed or not, and has it written down. Nothing waits for the database: without it
 * the watch goes on from what it remembers.
 */
export class ServerHealthWatch {
  private readonly counts: CountSource;
  private row: ServerStatusRow | null = null;
  private running: AbortController | null = null;
  private probeEverAnswered = false;
  private status: string | null = null;
  private readonly troubles = new Map<string, string>();

  constructor(private readonly parts: ServerHealthParts) {
    this.counts = new CountSource(parts.askCount, parts.clock);
  }

  /** None where nobody is to be asked. @param everyMs shorter only in tests */
  jobs(everyMs = EVERY_MS): Job[] {
    if (this.parts.probe === null && this.parts.askCount === null) return [];
    return [{ name: "server-health", everyMs, atStart: true, run: () => this.run() }];
  }

  /** Ends what is being asked; nothing of it is kept. */
  stop(): void {
    this.running?.abort();
  }

  async run(): Promise<void> {
    const { probe, clock } = this.parts;
    this.running = new AbortController();
    const { signal } = this.running;
    const round: Round = { at: isoNow(clock), signal };
    this.row ??= await this.begin(round.at);
    if (signal.aborted) return;
    round.counting = this.counts.askWhenDue(signal)?.then((result) => this.counted(result, round));
    if (probe !== null) await this.probed(await probe(signal), round);
    const told = this.row;
    await round.counting;
    if (probe === null || this.row !== told) this.tell(signal);
  }

  /** What was known before; of another server nothing, of one that is asked no more not its answers. */
  private async begin(at: string): Promise<ServerStatusRow> {
    const { serverName, load, log, probe } = this.parts;
    const fresh = unobserved(serverName, at);
    try {
      const known = await load();
      if (known?.server_name !== serverName) return fresh;
      return probe === null ? withoutAnswers(known, fresh) : known;
    } catch (error) {
      log.warn(
        { err: error },
        "what was known of the game server cannot be read: its uptime counts from now",
      );
      return fresh;
    }
  }

  private async probed(result: ProbeResult, round: Round): Promise<void> {
    if (round.signal.aborted) return;
    const { metrics } = this.parts;
    metrics.probes.inc({ outcome: result.kind });
    if (result.kind === "answered") metrics.latencySeconds.set(result.latencyMs / 1000);
    this.probeEverAnswered ||= result.kind === "answered";
    const judged = result.kind === "silent" ? await this.judgeSilence(round) : result;
    if (round.signal.aborted || this.row === null) return;
    this.logTrouble("the game server cannot be asked", judged.kind === "not_asked" ? judged.reason : null);
    this.row = afterProbe(this.row, judged, round.at);
    this.tell(round.signal);
  }

  /** Silence may be the server's or our own way out's: whether the publisher of the count is reached says which. */
  private async judgeSilence(round: Round): Promise<ProbeResult> {
    await round.counting;
    if (this.row?.consecutive_failures === 0) {
      await this.counts.askSoon(round.signal)?.then((result) => this.counted(result, round));
    }
    const isItsOwn = silenceCounts({ ...this.counts.outside, probeEverAnswered: this.probeEverAnswered });
    return isItsOwn ? { kind: "silent" } : { kind: "not_asked", reason: "nothing outside can be reached" };
  }

  private counted(result: CountResult, { at, signal }: Round): void {
    if (signal.aborted || this.row === null) return;
    this.parts.metrics.counts.inc({ outcome: result.kind });
    this.logTrouble("no player count", result.kind === "counted" ? null : `${result.kind}: ${result.reason}`);
    if (result.kind === "counted") this.row = afterCount(this.row, result);
    // Where the server itself is not asked, this is the check.
    if (this.parts.probe === null) this.row = { ...this.row, last_check: at };
  }

  private tell(signal: AbortSignal): void {
    if (signal.aborted || this.row === null) return;
    const { bus, clock, keeper, log } = this.parts;
    keeper.keep(this.row);
    const health = healthOf(this.row, clock.now());
    const event = { type: "server_status" as const, ...health };
    bus.publish({ event, json: JSON.stringify(event) });
    if (health.status === this.status) return;
    log.info({ server: health.server_name, status: health.status, before: this.status }, "game server");
    this.status = health.status;
  }

  /** Says once that something does not work and why, and once that it does again. */
  private logTrouble(what: string, reason: string | null): void {
    const known = this.troubles.get(what) ?? null;
    if (reason === known) return;
    if (reason === null) this.troubles.delete(what);
    else this.troubles.set(what, reason);
    if (reason === null) this.parts.log.info(`no longer: ${what}`);
    else this.parts.log.warn({ reason }, what);
  }
}

/** Of a server that is asked no more: its players, and since when it has not answered. */
function withoutAnswers(known: ServerStatusRow, fresh: ServerStatusRow): ServerStatusRow {
  const { player_count, count_at } = known;
  const unanswered_since = known.unanswered_since ?? fresh.unanswered_since;
  return { ...fresh, player_count, count_at, unanswered_since };
}
