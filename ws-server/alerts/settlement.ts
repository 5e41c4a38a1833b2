import type { ClaimedAlert, Settlement } from "@/db/queries/alert-outbox";
import type { Delivery } from "./discord-webhook";

/** How long to wait after failures, in milliseconds; the pause doubles with each. */
export interface RetryTiming {
  retryMsMin: number;
  retryMsMax: number;
}

/**
 * What follows from how a request ended. What surely did not arrive is tried again, what may have arrived is not:
 * an alert that is missing in Discord is still on the map, one that comes twice is believed twice.
 * Of several alerts in a message that was refused one may be at fault: they are tried again, each alone.
 * @param alerts of the message, oldest first
 */
export function settlementOf(
  delivery: Delivery,
  alerts: readonly Pick<ClaimedAlert, "attempts">[],
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
      const attempts = alerts[0]?.attempts ?? 0;
      const pauseMs = Math.min(retryMsMax, retryMsMin * 2 ** Math.min(attempts, 20));
      return { state: "pending", error: delivery.reason, dueAt: later(pauseMs), isAttempt: true };
    }
    case "refused":
      if (delivery.isOfMessage && alerts.length > 1)
        return { state: "pending", error: delivery.reason, dueAt: later(0), isAttempt: true };
      return { state: "failed", error: delivery.reason };
    case "unknown":
      return { state: "uncertain", error: delivery.reason };
  }
}
