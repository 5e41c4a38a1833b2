import { STATS_RANGES, type StatsRange } from "@/server/contract/stats-ranges";

const MINUTE_MS = 60_000;

export const rangeOptions: readonly { value: StatsRange; label: string }[] = [
  { value: "1h", label: "1\u00a0hour" },
  { value: "6h", label: "6\u00a0hours" },
  { value: "24h", label: "24\u00a0hours" },
  { value: "7d", label: "7\u00a0days" },
  { value: "30d", label: "30\u00a0days" },
];

const words: Readonly<Record<StatsRange, string>> = {
  "1h": "last hour",
  "6h": "last 6 hours",
  "24h": "last 24 hours",
  "7d": "last 7 days",
  "30d": "last 30 days",
};

/** As in "in the last hour". */
export function rangeWords(range: StatsRange): string {
  return words[range];
}

/** How often figures are asked for again, in milliseconds: where a point is hours long, seldom. */
export function refreshMs(range: StatsRange): number {
  return STATS_RANGES[range].bucketSeconds.guild > 600 ? 5 * MINUTE_MS : MINUTE_MS;
}

/**
 * How far back finds and deaths are asked for, in hours: a chart begins up to one of its stretches before the range
 * does.
 */
export function happeningHours(range: StatsRange): number {
  const { seconds, bucketSeconds } = STATS_RANGES[range];
  return Math.ceil((seconds + bucketSeconds.guild + 600) / 3600);
}
