import { formatPlace } from "@/server/facts/coordinates";
import { type Alert, makeAlert } from "./alert";

/** Least time between two alerts of one character's deaths, in milliseconds. */
export const DEATH_ALERT_EVERY_MS = 5 * 60_000;

/** What is known of a character's vitae. Times are ISO 8601 of one form and compare as text. */
export interface DeathState {
  /** The penalty in percent; null before anything was heard. */
  vitae: number | null;
  /** Of that reading; readings that do not speak of vitae leave it. */
  timestamp: string;
  /** When its last alert was made, or null. */
  alertedAt: string | null;
}

export interface VitaeReading {
  vitae: number | null;
  timestamp: string;
}

export interface DeathStep {
  state: DeathState;
  /** The penalty rose: a death, whether it deserves an alert or not. */
  death: { timestamp: string; vitae: number; alert: boolean } | null;
  /** The penalty is worked off. */
  recovered: boolean;
}

/**
 * Watches one character's vitae. Each rise of the penalty is a death. The alert is for the rise from none, once in
 * five minutes. The first reading of a character tells no rise, and one older than the last says nothing. Some plugins
 * tell the time in whole seconds: of readings of one time the highest counts, in whatever order they come.
 */
export function stepDeath(state: DeathState, { vitae, timestamp }: VitaeReading): DeathStep {
  if (vitae === null || timestamp < state.timestamp) return { state, death: null, recovered: false };
  if (timestamp === state.timestamp && vitae <= (state.vitae ?? Number.NEGATIVE_INFINITY))
    return { state, death: null, recovered: false };
  const next = { ...state, vitae, timestamp };
  const before = state.vitae;
  if (before === null || vitae <= before) {
    return { state: next, death: null, recovered: vitae === 0 && before !== null && before > 0 };
  }
  const sinceAlert =
    state.alertedAt === null ? Number.POSITIVE_INFINITY : Date.parse(timestamp) - Date.parse(state.alertedAt);
  const alert = before === 0 && Math.abs(sinceAlert) >= DEATH_ALERT_EVERY_MS;
  if (alert) next.alertedAt = timestamp;
  return { state: next, death: { timestamp, vitae, alert }, recovered: false };
}

interface PlacedDeath {
  character_name: string;
  timestamp: string;
  vitae: number;
  ns: number | null;
  ew: number | null;
}

/** The alert of a death. Where it happened is left out when nobody knows. */
export function deathAlert({ character_name, timestamp, vitae, ns, ew }: PlacedDeath): Alert {
  const where = ns === null || ew === null ? "" : ` at ${formatPlace(ns, ew)}`;
  return makeAlert(
    {
      kind: "death",
      character_name,
      text: `${character_name} died${where} (vitae ${vitae} %)`,
      created_at: timestamp,
      details: { vitae, ns, ew },
    },
    timestamp,
  );
}
