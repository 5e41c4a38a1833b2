import type { Logger } from "pino";
import type { Claim, Settlement } from "@/db/queries/alert-outbox";
import { type Clock, isoNow } from "../clock";
import type { Metrics } from "../metrics";
import type { Delivery } from "./discord-webhook";

/** How often the log says again that nothing is delivered, in milliseconds: a webhook may be gone for weeks. */
const REMIND_MS = 60 * 60_000;

/** Why alerts do not arrive, since when, and when that was last said. */
interface Trouble {
  reason: string;
  since: string;
  saidAt: number;
}

/** Tells operators how the sending goes: counts everything, logs each loss, and of an outage its begin and end. */
export class OutboxReport {
  private databaseAway = false;
  private discordAway = false;
  private trouble: Trouble | null = null;

  constructor(
    private readonly log: Logger,
    private readonly metrics: Metrics["alerts"],
    private readonly clock: Clock,
  ) {}

  /** Why alerts do not arrive, from the first that was not taken to the first that is; null while they do. */
  get undelivered(): string | null {
    return this.trouble?.reason ?? null;
  }

  claimed({ waiting, entries, uncertain, failed }: Claim): void {
    this.databaseAway = false;
    this.remind();
    this.metrics.pending.set(waiting + entries.length);
    if (uncertain > 0) {
      this.metrics.finished.inc({ state: "uncertain" }, uncertain);
      this.log.error(
        { alerts: uncertain },
        "alerts were being sent when a process ended: they may have arrived, and are not repeated",
      );
    }
    if (failed > 0) {
      this.metrics.finished.inc({ state: "failed" }, failed);
      this.log.error({ alerts: failed }, "alerts given up: Discord did not take them in time");
    }
  }

  delivered(delivery: Delivery, settlement: Settlement, alerts: number): void {
    const { log, metrics } = this;
    metrics.requests.inc({ outcome: delivery.kind });
    switch (delivery.kind) {
      case "delivered":
        metrics.finished.inc({ state: "sent" }, alerts);
        if (this.trouble !== null) log.info({ since: this.trouble.since }, "alerts reach Discord again");
        this.trouble = null;
        break;
      case "rate_limited":
        log.info({ alerts, wait_ms: delivery.pauseMs, global: delivery.global }, "Discord asks to wait");
        break;
      case "unavailable":
        if (!this.discordAway)
          log.warn(
            { alerts, reason: delivery.reason },
            "Discord takes no alerts: they wait and are tried again",
          );
        this.note(`${delivery.reason}: alerts wait and are tried again`);
        break;
      case "refused":
        if (settlement.state === "pending") {
          log.warn(
            { alerts, reason: delivery.reason },
            "Discord refused alerts together: each goes out alone",
          );
          break;
        }
        metrics.finished.inc({ state: "failed" }, alerts);
        log.error(
          { alerts, reason: delivery.reason },
          "Discord refused alerts for good: look at DISCORD_ACLOG_WEBHOOK",
        );
        // Of a message that was at fault the next may arrive; a webhook that is gone takes none.
        if (!delivery.isOfMessage) this.note(`${delivery.reason}: look at DISCORD_ACLOG_WEBHOOK`);
        break;
      case "unknown":
        metrics.finished.inc({ state: "uncertain" }, alerts);
        log.error(
          { alerts, reason: delivery.reason },
          "alerts were sent and not answered: they may have arrived, and are not repeated",
        );
        break;
    }
    this.discordAway = delivery.kind === "unavailable";
  }

  private note(reason: string): void {
    const { clock } = this;
    this.trouble = { since: isoNow(clock), ...this.trouble, reason, saidAt: clock.monotonic() };
  }

  /** A webhook that is gone is not mended because nothing happens for a while. */
  private remind(): void {
    const { clock, log, trouble } = this;
    if (trouble === null || clock.monotonic() - trouble.saidAt < REMIND_MS) return;
    trouble.saidAt = clock.monotonic();
    log.error({ reason: trouble.reason, since: trouble.since }, "alerts still do not reach Discord");
  }

  failed(error: unknown): void {
    if (!this.databaseAway) this.log.error({ err: error }, "the alert outbox is out of reach");
    this.databaseAway = true;
  }
}
