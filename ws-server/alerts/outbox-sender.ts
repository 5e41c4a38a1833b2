import type { Logger } from "pino";
import type { Database } from "@/db/client";
import {
  type Claim,
  type ClaimedAlert,
  type ClaimRules,
  claimAlerts,
  type Settlement,
  settleAlerts,
} from "@/db/queries/alert-outbox";
import type { Clock } from "../clock";
import type { Metrics } from "../metrics";
import { discordMessage } from "./discord-message";
import type { Delivery, PostMessage } from "./discord-webhook";
import { OutboxReport } from "./outbox-report";
import { type RetryTiming, settlementOf } from "./settlement";

/** The outbox channel of the webhook in `DISCORD_ACLOG_WEBHOOK`. */
export const DISCORD_CHANNEL = "discord_aclog";

export interface OutboxTiming extends RetryTiming {
  /** How often the outbox is looked at when nobody calls. */
  pollMs: number;
  /** Least time between two messages: a webhook takes five in two seconds. */
  gapMs: number;
}

export const OUTBOX_TIMING: OutboxTiming = {
  pollMs: 5_000,
  gapMs: 400,
  retryMsMin: 1_000,
  retryMsMax: 5 * 60_000,
};

/** Longest time for one request. */
export const REQUEST_MS = 8_000;

/** When more than ten wait they go out ten to a message, unless ten were refused. The lease outlasts a request. */
const RULES: ClaimRules = {
  groupMax: 10,
  waitingMax: 2_000,
  tryMs: 24 * 60 * 60_000,
  leaseMs: REQUEST_MS + 7_000,
};

/** For a request that is under way when we stop. */
const STOP_MS = 3_000;

export interface OutboxSenderParts {
  db: Database;
  post: PostMessage;
  clock: Clock;
  log: Logger;
  metrics: Metrics["alerts"];
  /** Where the map is, for a link. */
  publicUrl?: string;
  timing?: OutboxTiming;
}

/** Brings the alerts of the outbox to Discord, in their order, one message at a time, each at most once. */
export class OutboxSender {
  private readonly timing: OutboxTiming;
  private readonly report: OutboxReport;
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private stopped = false;
  private called = false;
  private endWait: (() => void) | null = null;
  /** How many of the next alerts go out alone: they were refused together. */
  private alone = 0;
  /** What became of a message and is not in the database yet. */
  private unsettled: { entryIds: number[]; settlement: Settlement } | null = null;

  constructor(private readonly parts: OutboxSenderParts) {
    this.timing = parts.timing ?? OUTBOX_TIMING;
    this.report = new OutboxReport(parts.log, parts.metrics, parts.clock);
  }

  /** Why alerts do not arrive; null while they do, as far as is known. */
  get undelivered(): string | null {
    return this.report.undelivered;
  }

  start(): void {
    this.running ??= this.run();
  }

  /** There may be something to send. */
  wake(): void {
    this.called = true;
    this.endWait?.();
  }

  /** Resolves once nothing is under way; what nobody answers in time counts as uncertain. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.endWait?.();
    const timer = setTimeout(() => this.stopping.abort(), STOP_MS);
    await this.running;
    clearTimeout(timer);
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.called = false;
      const restMs = await this.step();
      // A rest is a rule of Discord's or ours: only the end shortens it.
      if (restMs !== null) await this.wait(restMs, () => this.stopped);
      else await this.wait(this.timing.pollMs, () => this.stopped || this.called);
    }
  }

  /** @returns milliseconds to rest before the next message, or null when there is none now */
  private async step(): Promise<number | null> {
    const { db, clock } = this.parts;
    try {
      await this.settle();
      const rules = this.alone > 0 ? { ...RULES, groupMax: 1 } : RULES;
      const claim = await claimAlerts(db, DISCORD_CHANNEL, new Date(clock.now()), rules);
      this.report.claimed(claim);
      if (claim.entries.length === 0) return this.untilDue(claim);
      const delivery = await this.send(claim.entries);
      await this.settle();
      return Math.max(this.timing.gapMs, delivery.kind === "delivered" ? delivery.pauseMs : 0);
    } catch (error) {
      this.report.failed(error);
      return this.timing.retryMsMin;
    }
  }

  private async send(entries: readonly ClaimedAlert[]): Promise<Delivery> {
    const { clock, post, publicUrl } = this.parts;
    const message = discordMessage(entries, { nowMs: clock.now(), publicUrl });
    const delivery = await post(message, this.stopping.signal);
    const settlement = settlementOf(delivery, entries, clock.now(), this.timing);
    this.report.delivered(delivery, settlement, entries.length);
    this.unsettled = { entryIds: entries.map(({ entry_id }) => entry_id), settlement };
    if (settlement.state !== "pending") this.alone = Math.max(0, this.alone - entries.length);
    else if (delivery.kind === "refused") this.alone = entries.length;
    return delivery;
  }

  /** With the database away a message's fate is kept until it can be written down; nothing is sent meanwhile. */
  private async settle(): Promise<void> {
    if (this.unsettled === null) return;
    const { entryIds, settlement } = this.unsettled;
    await settleAlerts(this.parts.db, entryIds, new Date(this.parts.clock.now()), settlement);
    this.unsettled = null;
  }

  /** Null when nothing waits for less than the next look. */
  private untilDue({ dueAt }: Claim): number | null {
    if (dueAt === null) return null;
    const ms = Date.parse(dueAt) - this.parts.clock.now();
    return ms > 0 && ms < this.timing.pollMs ? ms : null;
  }

  private wait(ms: number, isOver: () => boolean): Promise<void> {
    if (isOver()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.endWait = null;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.endWait = () => {
        if (isOver()) end();
      };
    });
  }
}
