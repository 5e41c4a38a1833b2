import type { Settlement } from "@/db/queries/alert-outbox";
import type { Delivery } from "./discord-webhook";

/** How long to wait after failures, in milliseconds; the pause doubles with each. */
export interface RetryTiming {
  retryMsMin: number;
  retryMsMax: number;
}

/**
 * What follows from how a request ended. What surely did not arrive is tried again, what may have arrived is not:
 * an alert that is missing in Discord is still on the map, one that comes twice is believed twice.
 * @param attempts that went before
 */
export function settlementOf(
  delivery: Delivery,
  attempts: number,
  nowMs: number,
  { retryMsMin, retryMsMax }: RetryTiming,
): Settlement {
  const later = (ms: number) => new Date(nowMs + ms);
  switch (delivery.kind) {
    case "delivered":
      return { state: "sent" };
    case "rate_limited":
      return { state: "pending", error: "HTTP 429", dueAt: later(delivery.pauseMs), isAttempt: false };
    case "unavailable": {
      const pauseMs = Math.min(retryMsMax, retryMsMin * 2 ** Math.min(attempts, 20));
      return { state: "pending", error: delivery.reason, dueAt: later(pauseMs), isAttempt: true };
    }
    case "refused":
      return { state: "failed", error: delivery.reason };
    case "unknown":
      return { state: "uncertain", error: delivery.reason };
  }
}
