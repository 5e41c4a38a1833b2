import type { PlayerRow, VitalsRow } from "@/app/_live/sources";
import type { StoryFrame, StoryTime } from "./story";

/** Somebody who plays, as the page finds them when it opens. */
export function player(
  time: StoryTime,
  name: string,
  fields: Partial<PlayerRow> = {},
  secondsAgo = 1,
): PlayerRow {
  return {
    character_name: name,
    char_tag: "hunters",
    session_id: "9f2c",
    timestamp: time.ago(secondsAgo),
    received_at: time.ago(secondsAgo),
    ew: 33.62,
    ns: 42.11,
    z: 0.39,
    kills: 412,
    kills_per_hour: 683.2,
    onlinetime: "02:14:09",
    online_seconds: 8_049,
    deaths: 1,
    total_deaths: 57,
    total_kills: 184_320,
    total_rares: 31,
    session_rares: 2,
    prismatic_taper_count: 1_830,
    vt_state: "Default",
    mem_mb: 812.4,
    cpu_pct: 7.1,
    mem_handles: 1_422,
    latency_ms: 48,
    heading: 271.5,
    landcell: 2_847_145_993,
    ...fields,
  };
}

/** The vitals of somebody who is well. */
export function vitals(
  time: StoryTime,
  name: string,
  fields: Partial<VitalsRow> = {},
  secondsAgo = 1,
): VitalsRow {
  return {
    character_name: name,
    timestamp: time.ago(secondsAgo),
    received_at: time.ago(secondsAgo),
    health_percentage: 92,
    stamina_percentage: 71,
    mana_percentage: 48,
    vitae: 0,
    health_current: 377,
    health_max: 410,
    stamina_current: 355,
    stamina_max: 500,
    mana_current: 288,
    mana_max: 600,
    ...fields,
  };
}

/** The next reading of somebody, taken now: one each step keeps them live. */
export function reading(row: PlayerRow, step: number): StoryFrame {
  const { received_at: _, total_kills: __, session_rares, ...told } = row;
  return {
    ...told,
    type: "telemetry",
    timestamp: new Date().toISOString(),
    ew: row.ew + step * 0.01,
    kills: row.kills === null ? null : row.kills + step,
    online_seconds: row.online_seconds === null ? null : row.online_seconds + 2 * step,
    rares_found: session_rares,
  };
}
