import { createHash } from "node:crypto";
import { bySetBackClock, type TimedReading } from "@/server/figures/clock-order";

export type AlertKind = "death" | "idle" | "low_supplies" | "full_packs";

/** Something an officer should know. Texts are plain: whoever shows one escapes it for its medium. */
export interface Alert {
  /** A UUID that follows from the rest, so that whoever finds the same thing again names it the same. */
  id: string;
  kind: AlertKind;
  character_name: string;
  text: string;
  /** ISO 8601, by the clock of what it is about. */
  created_at: string;
  details: Record<string, unknown>;
}

/**
 * Least time between two alerts of one kind and character, in milliseconds: whoever makes a figure go up and down
 * makes a dozen alerts an hour, not a thousand.
 */
export const ALERT_EVERY_MS = 5 * 60_000;

/**
 * What becomes of something found at `timestamp` after an alert of its kind and character at `lastAt`, both ISO 8601.
 * What is not later is told: a recording is played again, or another session has an earlier clock, and nobody can say
 * which.
 */
export function newsSince(lastAt: string | null, timestamp: string): "new" | "too soon" | "told" {
  if (lastAt === null) return "new";
  if (timestamp <= lastAt) return "told";
  return Date.parse(timestamp) - Date.parse(lastAt) < ALERT_EVERY_MS ? "too soon" : "new";
}

/**
 * When the last alert was made, told by a clock that was set back between two readings. Not so of one that is open: it ends
 * no earlier than it was made.
 */
export function alertedBySetBackClock(
  { alertedAt, isOpen }: { alertedAt: string | null; isOpen: boolean },
  before: TimedReading,
  reading: TimedReading,
): string | null {
  return alertedAt === null || isOpen ? alertedAt : bySetBackClock(alertedAt, before, reading);
}

/** @param episode what tells this alert from others of its kind and character, such as when it began */
export function makeAlert(alert: Omit<Alert, "id">, episode: string): Alert {
  return { id: alertId(alert.kind, alert.character_name, episode), ...alert };
}

/** A UUID of version 8 (RFC 9562: of our own making) out of the names. */
function alertId(...names: string[]): string {
  const hex = createHash("sha256").update(names.join("\n")).digest("hex");
  const variant = (8 + (Number.parseInt(hex[16] ?? "0", 16) % 4)).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
