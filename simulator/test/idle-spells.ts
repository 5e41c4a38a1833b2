import type { TelemetryEvent } from "@/server/contract";

/** Spells of standing still in the idle state, milliseconds each. */
export function idleSpells(readings: readonly TelemetryEvent[]): number[] {
  const spells: number[] = [];
  let since: TelemetryEvent | null = null;
  for (const reading of readings) {
    const idle = reading.vt_state?.toLowerCase() === "idle";
    if (idle && since && isStill(since, reading)) continue;
    if (since) spells.push(Date.parse(reading.timestamp) - Date.parse(since.timestamp));
    since = idle ? reading : null;
  }
  return spells;
}

function isStill(a: TelemetryEvent, b: TelemetryEvent): boolean {
  return Math.hypot(a.ns - b.ns, a.ew - b.ew) < 0.05 && a.kills === b.kills;
}
