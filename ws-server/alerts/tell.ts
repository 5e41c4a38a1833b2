import type { WriteResult } from "@/db/queries/write-batch";
import { classifyRare } from "@/server/facts/rares";
import type { Bus } from "../bus/bus";
import type { Clock } from "../clock";
import type { Metrics } from "../metrics";
import { isNews, publish } from "./live-events";

export interface TellParts {
  bus: Bus;
  clock: Clock;
  metrics: Metrics["alerts"];
  /** Called when there may be something to send. */
  onAlerts(): void;
}

/**
 * Tells the live clients what a stored batch brought that nobody knew: finds, deaths, alerts. What is stored again
 * is no news, nor is what happened more than an hour ago.
 */
export function createTeller({ bus, clock, metrics, onAlerts }: TellParts) {
  return ({ news }: Pick<WriteResult, "news">): void => {
    const now = clock.now();
    for (const { character_name, timestamp, name, ew, ns } of news.rares) {
      if (!isNews(timestamp, now)) continue;
      const classified = { ...classifyRare(name), ew, ns };
      publish(bus, { type: "rare_classified", character_name, timestamp, name, ...classified });
    }
    for (const { character_name, timestamp, vitae, ew, ns } of news.deaths) {
      if (isNews(timestamp, now)) publish(bus, { type: "death", character_name, timestamp, vitae, ew, ns });
    }
    for (const { id, kind, character_name, text, created_at } of news.alerts) {
      metrics.found.inc({ kind });
      if (isNews(created_at, now))
        publish(bus, { type: "alert", id, kind, character_name, text, created_at });
    }
    if (news.alerts.length > 0) onAlerts();
  };
}
