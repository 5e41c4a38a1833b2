import type { TelemetryEvent } from "@/server/contract";
import { ONLINE_WINDOW_MS, TELEMETRY_INTERVAL_MS } from "@/server/contract/limits";
import type { PlayerRow, VitalsRow } from "./sources";

/** No reading for three intervals: values dim and their age appears; milliseconds. */
export const STALE_AFTER_MS = 3 * TELEMETRY_INTERVAL_MS;
export const OFFLINE_AFTER_MS = ONLINE_WINDOW_MS;

/** Without a step, a kill or a change of health for this long a character counts as idle; milliseconds. */
const IDLE_AFTER_MS = 30_000;
/** How long the mark of a death stays, in milliseconds. */
const DEAD_FOR_MS = 30_000;
/** About a metre, in map units: less is the game's own jitter. */
const STEP_UNITS = 0.004;
/** Each death adds 5 percent of vitae; working it off never adds any. */
const VITAE_OF_A_DEATH = 4;

/** The newest telemetry, from the stream or from the page's first data; `total_kills` only the latter knows. */
export type Telemetry = Pick<
  TelemetryEvent,
  | "char_tag"
  | "session_id"
  | "timestamp"
  | "ew"
  | "ns"
  | "z"
  | "kills"
  | "kills_per_hour"
  | "online_seconds"
  | "deaths"
  | "total_deaths"
  | "rares_found"
  | "total_rares"
  | "prismatic_taper_count"
  | "vt_state"
  | "mem_mb"
  | "cpu_pct"
  | "mem_handles"
  | "latency_ms"
  | "heading"
  | "landcell"
> & { total_kills: number | null };

export type Vitals = Omit<VitalsRow, "character_name" | "received_at">;

export type CharacterState = "moving" | "idle" | "dead" | "offline";
export type Freshness = "live" | "stale" | "offline";

/** Everything the page knows of one character. Replaced, never changed in place. Times are on the live clock. */
export type Character = {
  readonly name: string;
  readonly telemetry: Telemetry;
  /** When the telemetry was taken. */
  readonly telemetryAtMs: number;
  readonly vitals: Vitals | null;
  readonly vitalsAtMs: number;
  /** The last step, kill or change of health. */
  readonly activeAtMs: number;
  readonly diedAtMs: number | null;
  /** The server said that it has left; undone by the next telemetry. */
  readonly hasLeft: boolean;
  readonly state: CharacterState;
  /** The dungeon it is in; its coordinates mean nothing then. */
  readonly dungeon: string | null;
};

/**
 * How much the last reading is still worth. `deafSinceMs`: since when the page itself hears nothing, or null.
 * Nothing is live then, but nobody has left only because we did not listen.
 */
export function freshness(character: Character, nowMs: number, deafSinceMs: number | null): Freshness {
  const silentMs = (deafSinceMs ?? nowMs) - character.telemetryAtMs;
  if (character.hasLeft || silentMs >= OFFLINE_AFTER_MS) return "offline";
  return deafSinceMs !== null || silentMs >= STALE_AFTER_MS ? "stale" : "live";
}

/** What the character is doing, as far as its readings tell. */
export function stateAt(
  character: Character,
  nowMs: number,
  deafSinceMs: number | null = null,
): CharacterState {
  if (freshness(character, nowMs, deafSinceMs) === "offline") return "offline";
  if (character.vitals?.health_percentage === 0) return "dead";
  if (character.diedAtMs !== null && nowMs - character.diedAtMs < DEAD_FOR_MS) return "dead";
  if (character.telemetry.vt_state?.toLowerCase() === "idle") return "idle";
  return nowMs - character.activeAtMs < IDLE_AFTER_MS ? "moving" : "idle";
}

/** Whether the step from one reading to the next shows that somebody plays. */
export function isActive(before: Telemetry, after: Telemetry): boolean {
  const moved = Math.hypot(after.ns - before.ns, after.ew - before.ew) > STEP_UNITS;
  return moved || after.kills !== before.kills || after.landcell !== before.landcell;
}

/** Whether two readings of vitals have a death between them. */
export function isDeath(before: Vitals | null, after: Vitals): boolean {
  const known = before?.vitae ?? null;
  return known !== null && after.vitae !== null && after.vitae - known >= VITAE_OF_A_DEATH;
}

export function telemetryOfEvent(event: TelemetryEvent, before: Telemetry | null): Telemetry {
  return { ...event, total_kills: totalKills(event.kills, before) };
}

/** The lifetime figure goes on from the page's first data by what the session adds. */
function totalKills(kills: number | null, before: Telemetry | null): number | null {
  const known = before?.total_kills ?? null;
  if (known === null || kills === null) return known;
  return known + Math.max(0, kills - (before?.kills ?? kills));
}

export function telemetryOfRow(row: PlayerRow): Telemetry {
  return {
    ...row,
    rares_found: row.session_rares,
    heading: row.heading ?? null,
    landcell: row.landcell ?? null,
  };
}
