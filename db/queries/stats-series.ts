import type { Database } from "../client";
import { iso, type Span } from "./each-character";
import { HOUR_MS } from "./make-telemetry-1h";
import { ROLL_UPS } from "./note-roll-ups";

/** One stretch of time of a character, or of everybody. Only stretches of which anything is known have a row. */
export interface StatsBucket {
  /** Its start. */
  timestamp: string;
  /** How much of it anybody was heard of, in seconds; 0 where there are only finds or deaths. */
  heard_seconds: number;
  /** Characters heard of, on average over that time. */
  characters: number | null;
  kills: number;
  tapers_used: number;
  rares: number;
  deaths: number;
  /** Mean over characters and time. */
  mem_mb: number | null;
  mem_mb_max: number | null;
  cpu_pct: number | null;
  cpu_pct_max: number | null;
  latency_ms: number | null;
  latency_ms_max: number | null;
}

export interface StatsSeriesRequest extends Span {
  /** Length of a stretch; a whole number of them fits into a day. */
  bucketMs: number;
  character?: string;
}

type Figures = Omit<StatsBucket, "rares" | "deaths">;
type Happened = Pick<StatsBucket, "timestamp"> & { happened: number };

/** A counter's rise is told from the reading before; after a longer silence nobody knows when it rose. */
const LOOK_BACK_MS = 10 * 60_000;

/**
 * What happened from time to time, in their order: of minutes from the readings (for one character only: of
 * everybody that would be a hundred thousand rows an hour), else from the roll-ups, whole hours from those of hours.
 * Plan: a range of telemetry_events_key, or ranges of the roll-ups' keys in the days concerned (of everybody by time,
 * of one by name); of finds and deaths ranges of their indexes by time or by name.
 */
export async function statsSeries(db: Database, request: StatsSeriesRequest): Promise<StatsBucket[]> {
  const [figures, rares, deaths] = await Promise.all([
    request.bucketMs < ROLL_UPS.telemetry_5m ? figuresByMinute(db, request) : figuresOfRollUps(db, request),
    rareCounts(db, request),
    deathCounts(db, request),
  ]);
  const buckets = new Map<string, StatsBucket>();
  const at = (timestamp: string): StatsBucket => {
    const known = buckets.get(timestamp) ?? { ...nothingHeard, timestamp, rares: 0, deaths: 0 };
    buckets.set(timestamp, known);
    return known;
  };
  for (const row of figures) Object.assign(at(row.timestamp), row);
  for (const { timestamp, happened } of rares) at(timestamp).rares = happened;
  for (const { timestamp, happened } of deaths) at(timestamp).deaths = happened;
  return [...buckets.values()].sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
}

const nothingHeard: Omit<Figures, "timestamp"> = {
  heard_seconds: 0,
  characters: null,
  kills: 0,
  tapers_used: 0,
  mem_mb: null,
  mem_mb_max: null,
  cpu_pct: null,
  cpu_pct_max: null,
  latency_ms: null,
  latency_ms_max: null,
};

/** Bits of five minutes, as many as are set. */
const count12 = (bits: string) => `bit_count((${bits})::int::bit(12))`;

/** What clients tell of themselves, now and then or never. */
const CLIENT_FIGURES = ["mem_mb", "cpu_pct", "latency_ms"] as const;

/**
 * Of rows that stand for so many five minutes of a character: an hour weighs as much as its five minutes would. A figure
 * that was told in some of an hour counts for all of it.
 */
const clientSums = (fiveMinutes: string) =>
  CLIENT_FIGURES.map(
    (figure) => `sum(${figure} * ${fiveMinutes}) as ${figure}_sum,
      sum(${fiveMinutes}) filter (where ${figure} is not null) as ${figure}_told, max(${figure}_max) as ${figure}_max`,
  ).join(", ");

/** Of such sums. */
const clientMeans = CLIENT_FIGURES.map(
  (figure) => `sum(${figure}_sum) / sum(${figure}_told) as ${figure}, max(${figure}_max) as ${figure}_max`,
).join(", ");

/**
 * Whole hours are read where stretches are made of such; the rest, the hour that is not over above all, by five minutes.
 * First everybody is put together, then the times.
 */
async function figuresOfRollUps({ sql }: Database, request: StatsSeriesRequest): Promise<Figures[]> {
  const { bucketMs, fromMs, endMs, character } = request;
  const firstMs = Math.ceil(fromMs / HOUR_MS) * HOUR_MS;
  const lastMs = Math.max(firstMs, Math.floor(endMs / HOUR_MS) * HOUR_MS);
  const hours = bucketMs >= HOUR_MS ? [firstMs, lastMs] : [endMs, endMs];
  const times = [fromMs, ...hours, endMs].map(iso);
  const of = character === undefined ? "" : "and character_name = $6";
  return sql.unsafe<Figures[]>(
    `/* statsSeries */
     select date_bin($5::interval, "timestamp", 'epoch') as timestamp, sum(heard)::int * 300 as heard_seconds,
       sum(characters)::float8 / sum(heard) as characters, sum(kills)::int8 as kills,
       sum(tapers_used)::int8 as tapers_used, ${clientMeans}
     from (
       select "timestamp", ${count12("bit_or(heard)")} as heard, sum(${count12("heard")}) as characters,
         sum(kills) as kills, sum(tapers_used) as tapers_used, ${clientSums(count12("heard"))}
       from telemetry_1h where "timestamp" >= $2 and "timestamp" < $3 ${of} group by "timestamp"
       union all
       select "timestamp", 1 as heard, count(*) as characters,
         sum(kills) as kills, sum(tapers_used) as tapers_used, ${clientSums("1")}
       from telemetry_5m
       where (("timestamp" >= $1 and "timestamp" < $2) or ("timestamp" >= $3 and "timestamp" < $4)) ${of}
       group by "timestamp"
     ) everybody
     group by 1 order by 1`,
    [...times, `${bucketMs / 1000} seconds`, ...(character === undefined ? [] : [character])],
  );
}

/** By the rule of `makeTelemetry5m`: what counters rose by above all that the session had reported before. */
async function figuresByMinute({ sql }: Database, request: StatsSeriesRequest): Promise<Figures[]> {
  const { bucketMs, fromMs, endMs, character } = request;
  if (character === undefined) throw new Error("minutes are read for one character");
  return sql<Figures[]>`/* statsSeries */
    select date_bin(${`${bucketMs / 1000} seconds`}::interval, "timestamp", 'epoch') as timestamp,
      ${bucketMs / 1000}::int as heard_seconds, 1 as characters,
      coalesce(sum(case when is_known then greatest(kills - kills_before, 0) end), 0)::int8 as kills,
      coalesce(sum(case when is_known then greatest(tapers_before - prismatic_taper_count, 0) end), 0)::int8 as tapers_used,
      avg(mem_mb) as mem_mb, max(mem_mb) as mem_mb_max, avg(cpu_pct) as cpu_pct, max(cpu_pct) as cpu_pct_max,
      avg(latency_ms) as latency_ms, max(latency_ms) as latency_ms_max
    from (
      select event.*, max(kills) over before as kills_before,
        "timestamp" - max("timestamp") over before <= interval '10 minutes' as is_known,
        lag(prismatic_taper_count) over (
          partition by session_id, prismatic_taper_count is null order by "timestamp") as tapers_before
      from telemetry_events event
      where event.character_name = ${character}
        and event."timestamp" >= ${iso(fromMs - LOOK_BACK_MS)} and event."timestamp" < ${iso(endMs)}
      window before as (
        partition by session_id order by "timestamp" rows between unbounded preceding and 1 preceding)
    ) reading
    where "timestamp" >= ${iso(fromMs)}
    group by 1 order by 1`;
}

async function rareCounts({ sql }: Database, request: StatsSeriesRequest): Promise<Happened[]> {
  const { bucketMs, fromMs, endMs, character } = request;
  return sql<Happened[]>`/* statsSeries */
    select date_bin(${`${bucketMs / 1000} seconds`}::interval, "timestamp", 'epoch') as timestamp, count(*)::int as happened
    from rare_events
    where "timestamp" >= ${iso(fromMs)} and "timestamp" < ${iso(endMs)}
      and ${character === undefined ? sql`true` : sql`character_name = ${character}`}
    group by 1`;
}

async function deathCounts({ sql }: Database, request: StatsSeriesRequest): Promise<Happened[]> {
  const { bucketMs, fromMs, endMs, character } = request;
  return sql<Happened[]>`/* statsSeries */
    select date_bin(${`${bucketMs / 1000} seconds`}::interval, "timestamp", 'epoch') as timestamp, count(*)::int as happened
    from death_events
    where "timestamp" >= ${iso(fromMs)} and "timestamp" < ${iso(endMs)}
      and ${character === undefined ? sql`true` : sql`character_name = ${character}`}
    group by 1`;
}
