const MINUTE_MS = 60_000;

/** A computer's clock may be a little ahead of itself: file systems round. */
const AHEAD_MS_MAX = 2_000;

const UNITS = [
  ["year", 365 * 24 * 60 * MINUTE_MS],
  ["month", 30 * 24 * 60 * MINUTE_MS],
  ["day", 24 * 60 * MINUTE_MS],
  ["hour", 60 * MINUTE_MS],
  ["minute", MINUTE_MS],
] as const;

/** How long ago a file was written: `just now`, `3 days ago`. The server takes no date that is still to come. */
export function writtenInWords(writtenMs: number, nowMs: number): string {
  const ageMs = nowMs - writtenMs;
  if (ageMs < -AHEAD_MS_MAX) return "dated in the future, counts as now";
  for (const [unit, unitMs] of UNITS) {
    const count = Math.floor(ageMs / unitMs);
    if (count > 0) return `written ${count} ${unit}${count === 1 ? "" : "s"} ago`;
  }
  return "written just now";
}
