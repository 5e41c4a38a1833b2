import type { JsonObject } from "@/server/contract";
import type { Life } from "../life/life";

const HOUR_MS = 3_600_000;

/** The fields of a telemetry frame as the current plugin sends them. */
export function telemetryFields(life: Life, nowMs: number): JsonObject {
  const { persona, session, at, book } = life;
  const onlineMs = session ? nowMs - session.startedAtMs : 0;
  return {
    char_tag: persona.tag,
    session_id: session?.id,
    ew: round(at.ew, 4),
    ns: round(at.ns, 4),
    z: round(at.z, 3),
    kills: book.kills,
    kills_per_hour: round((book.kills * HOUR_MS) / Math.max(onlineMs, 60_000), 2),
    onlinetime: timeSpan(onlineMs),
    deaths: session?.deaths ?? 0,
    total_deaths: life.totalDeaths,
    rares_found: session?.rares ?? 0,
    total_rares: life.totalRares,
    prismatic_taper_count: life.tapers,
    vt_state: life.vtState,
    mem_mb: round(life.memMb, 1),
    cpu_pct: round(life.cpuPct, 1),
    mem_handles: life.handles,
    latency_ms: Math.round(life.latencyMs),
    heading: round(at.heading, 1),
    landcell: at.cell.toString(16).toUpperCase().padStart(8, "0"),
  };
}

/** .NET's way of writing a duration: `hh:mm:ss`, with `d.` before it from a day on. */
function timeSpan(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(":");
  const days = Math.floor(seconds / 86_400);
  return days > 0 ? `${days}.${clock}` : clock;
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
