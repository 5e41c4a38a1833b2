import type { z } from "zod";
import * as field from "../fields";
import { readOnlineSeconds } from "../read";
import { defineMessage, message } from "./define";

/** Position and session figures of one character, every 2 s. */
export const telemetry = defineMessage({
  type: "telemetry",
  about: "Position, kills and session figures; every 2 seconds per character.",
  schema: message("telemetry", {
    char_tag: field.text(),
    session_id: field.text(),
    ew: field.ew(),
    ns: field.ns(),
    z: field.height(),
    kills: field.count(),
    kills_per_hour: field.number(),
    onlinetime: field.text(32),
    online_seconds: field.onlineSeconds(),
    deaths: field.count(),
    total_deaths: field.count(),
    rares_found: field.count(),
    total_rares: field.count(),
    prismatic_taper_count: field.count(),
    vt_state: field.text(),
    mem_mb: field.measure(),
    cpu_pct: field.measure(),
    mem_handles: field.count(),
    latency_ms: field.measure(),
    heading: field.heading(),
    landcell: field.landcell(),
  }),
  derived: ["online_seconds"],
  prepare(frame) {
    // Derived from the text the plugin sends; the text itself stays as it came.
    const seconds = readOnlineSeconds(frame.onlinetime);
    frame.online_seconds = typeof seconds === "number" ? seconds : null;
  },
  sample: {
    type: "telemetry",
    character_name: "Larsson",
    char_tag: "hunters",
    session_id: "9f2c",
    timestamp: "2026-11-22T20:50:54.1234567Z",
    ew: 33.62,
    ns: 42.11,
    z: 0.39,
    kills: 412,
    kills_per_hour: "683,21",
    onlinetime: "01.02:14:09",
    deaths: "1",
    total_deaths: "57",
    prismatic_taper_count: "1830",
    vt_state: "Default",
    mem_mb: 812.4,
    cpu_pct: 7.1,
    mem_handles: 1422,
    latency_ms: 48,
    heading: 271.5,
    landcell: "A9B40019",
  },
});

export type TelemetryEvent = z.output<typeof telemetry.schema>;
