/** How long an alert can be put off. */
export const snoozes = [
  { minutes: 15, label: "15 min", words: "15 minutes" },
  { minutes: 60, label: "1 h", words: "an hour" },
  { minutes: 8 * 60, label: "8 h", words: "8 hours" },
  { minutes: 24 * 60, label: "1 d", words: "a day" },
  { minutes: 7 * 24 * 60, label: "1 week", words: "a week" },
] as const;

/** Minutes until then, for putting an alert off as it was before: one at least. */
export function minutesUntil(untilMs: number, nowMs: number): number {
  return Math.max(1, Math.round((untilMs - nowMs) / 60_000));
}
