import { z } from "zod";
import { LEADER_COLUMNS, STATS_RANGE_NAMES } from "../stats-ranges";
import { defineEndpoint } from "./define";
import { characterField, count, limitField, name, number, time } from "./fields";

const rangeField = z
  .enum(STATS_RANGE_NAMES, { error: `must be one of ${STATS_RANGE_NAMES.join(", ")}` })
  .default("24h")
  .describe("How far back.");

export const statsSeriesInput = z.strictObject({
  range: rangeField,
  character: characterField.optional(),
});
export type StatsSeriesInput = z.output<typeof statsSeriesInput>;

const mean = number.nullable();

const point = z.object({
  timestamp: time.describe("The start of the stretch of time."),
  heard_seconds: count.describe(
    "Of how much of it there are readings, in seconds; 0 is a gap, in which nothing is known.",
  ),
  characters: mean.describe(
    "Characters heard of, on average over that time. Null in a gap, as is every figure.",
  ),
  kills: count.nullable(),
  kills_per_hour: mean.describe("Of the time that there are readings of."),
  tapers_used: count.nullable(),
  tapers_per_hour: mean,
  rares: count.nullable().describe("Finds; they are known even in a gap where there was one."),
  deaths: count.nullable().describe("Like rares."),
  mem_mb: mean.describe("Of the game client: the mean over characters and time, as are the next two."),
  mem_mb_max: mean.describe("The highest of any character, as are the other two."),
  cpu_pct: mean,
  cpu_pct_max: mean,
  latency_ms: mean,
  latency_ms_max: mean,
});
export type StatsPoint = z.infer<typeof point>;

export const statsSeries = defineEndpoint({
  path: "/stats-series",
  summary: "What happened over time, of everybody together or of one character",
  about:
    "Counts are sums. Every stretch of the time asked for has a point, oldest first; the last one ends at to, where " +
    "the newest whole minutes end that were counted, and may be shorter than the others: rates mind that.",
  access: "account",
  input: statsSeriesInput,
  answer: z.object({
    character_name: name.nullable().describe("Null for everybody."),
    range: z.enum(STATS_RANGE_NAMES),
    from: time,
    to: time,
    bucket_seconds: count.describe("How long each stretch is."),
    points: z.array(point),
  }),
});
export type StatsSeries = z.infer<typeof statsSeries.answer>;

export const LEADERS_MAX = 1_000;

export const leaderboardInput = z.strictObject({
  range: rangeField,
  by: z
    .enum(LEADER_COLUMNS, { error: `must be one of ${LEADER_COLUMNS.join(", ")}` })
    .default("kills")
    .describe("By what they are in order, most first."),
  limit: limitField(LEADERS_MAX, 100),
});
export type LeaderboardInput = z.output<typeof leaderboardInput>;

const leader = z.object({
  character_name: name,
  kills: count,
  kills_per_hour: mean.describe("Of the time online; null where there are no readings."),
  rares: count,
  deaths: count,
  tapers_used: count,
  online_seconds: count.describe("In steps of five minutes."),
});
export type Leader = z.infer<typeof leader>;

export const leaderboards = defineEndpoint({
  path: "/leaderboards",
  summary: "Who did most lately",
  access: "account",
  input: leaderboardInput,
  answer: z.object({
    range: z.enum(STATS_RANGE_NAMES),
    by: z.enum(LEADER_COLUMNS),
    leaders: z.array(leader),
    total: count.describe("How many characters did anything."),
  }),
});
export type Leaderboard = z.infer<typeof leaderboards.answer>;
