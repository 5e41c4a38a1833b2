import type { TelemetryEvent, VitalsEvent } from "@/server/contract";
import type { PlayerRow, VitalsRow } from "../sources";

const NOTHING = {
  char_tag: null,
  session_id: null,
  z: null,
  kills: null,
  kills_per_hour: null,
  onlinetime: null,
  online_seconds: null,
  deaths: null,
  total_deaths: null,
  total_rares: null,
  prismatic_taper_count: null,
  vt_state: null,
  mem_mb: null,
  cpu_pct: null,
  mem_handles: null,
  latency_ms: null,
  heading: null,
  landcell: null,
};

const ALL_WELL = {
  health_percentage: 100,
  stamina_percentage: 100,
  mana_percentage: 100,
  vitae: 0,
  health_current: null,
  health_max: null,
  stamina_current: null,
  stamina_max: null,
  mana_current: null,
  mana_max: null,
};

export const TIME = "2026-11-22T20:50:54.000Z";

/** A telemetry event with only the fields a test is about. */
export function telemetry(fields: Partial<TelemetryEvent> = {}): TelemetryEvent {
  return {
    ...NOTHING,
    type: "telemetry",
    character_name: "Larsson",
    timestamp: TIME,
    ns: 42.1,
    ew: 33.6,
    rares_found: null,
    ...fields,
  };
}

export function playerRow(fields: Partial<PlayerRow> = {}): PlayerRow {
  return {
    ...NOTHING,
    character_name: "Larsson",
    timestamp: TIME,
    received_at: fields.timestamp ?? TIME,
    ns: 42.1,
    ew: 33.6,
    total_kills: null,
    session_rares: null,
    ...fields,
  };
}

export function vitals(fields: Partial<VitalsEvent> = {}): VitalsEvent {
  return { type: "vitals", character_name: "Larsson", timestamp: TIME, ...ALL_WELL, ...fields };
}

export function vitalsRow(fields: Partial<VitalsRow> = {}): VitalsRow {
  return {
    character_name: "Larsson",
    timestamp: TIME,
    received_at: fields.timestamp ?? TIME,
    ...ALL_WELL,
    ...fields,
  };
}
