const MINUTE_S = 60;
const HOUR_S = 3600;

/**
 * How far back charts and leaderboards go, and how long a point of a chart is: about 300 points at most. A character's
 * last hour is read minute by minute; the guild's is not, for that would be a hundred thousand readings.
 */
export const STATS_RANGES = {
  "1h": { seconds: HOUR_S, bucketSeconds: { guild: 5 * MINUTE_S, character: MINUTE_S } },
  "6h": { seconds: 6 * HOUR_S, bucketSeconds: { guild: 5 * MINUTE_S, character: 5 * MINUTE_S } },
  "24h": { seconds: 24 * HOUR_S, bucketSeconds: { guild: 5 * MINUTE_S, character: 5 * MINUTE_S } },
  "7d": { seconds: 7 * 24 * HOUR_S, bucketSeconds: { guild: HOUR_S, character: HOUR_S } },
  "30d": { seconds: 30 * 24 * HOUR_S, bucketSeconds: { guild: 3 * HOUR_S, character: 3 * HOUR_S } },
} as const;

export type StatsRange = keyof typeof STATS_RANGES;

export const STATS_RANGE_NAMES = ["1h", "6h", "24h", "7d", "30d"] as const satisfies readonly StatsRange[];

/** What a leaderboard can be in order by. */
export const LEADER_COLUMNS = [
  "kills",
  "kills_per_hour",
  "rares",
  "deaths",
  "tapers_used",
  "online_seconds",
] as const;

export type LeaderColumn = (typeof LEADER_COLUMNS)[number];
