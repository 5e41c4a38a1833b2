import type { Logger } from "pino";
import type { Claim, Settlement } from "@/db/queries/alert-outbox";
import type { Metrics } from "../metrics";
import type { Delivery } from "./discord-webhook";

/** Tells operators how the sending goes: counts everything, logs each loss, and of an outage its begin and end. */
export class OutboxReport {
  private databaseAway = false;
  private discordAway = false;

  constructor(
    private readonly log: Logger,
    private readonly metrics: Metrics["alerts"],
  ) {}

  claimed({ waiting, entries, uncertain, failed }: Claim): void {
    this.databaseAway = false;
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
        if (this.discordAway) log.info("Discord is back");
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

  failed(error: unknown): void {
    if (!this.databaseAway) this.log.error({ err: error }, "the alert outbox is out of reach");
    this.databaseAway = true;
  }
}
