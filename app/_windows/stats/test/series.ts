import type { StatsPoint, StatsSeries } from "@/server/contract/http/stats-series";
import { type Figure, type FigureId, figuresOf } from "../figures";
import type { Frame } from "../frame";

/** When the series of tests begin. */
const START = "2026-11-22T12:00:00.000Z";
export const startS = Date.parse(START) / 1000;
const MINUTE = 60;
export const HOUR = 3_600;

const nothing: Omit<StatsPoint, "timestamp"> = {
  heard_seconds: 0,
  characters: null,
  kills: null,
  kills_per_hour: null,
  tapers_used: null,
  tapers_per_hour: null,
  rares: null,
  deaths: null,
  mem_mb: null,
  mem_mb_max: null,
  cpu_pct: null,
  cpu_pct_max: null,
  latency_ms: null,
  latency_ms_max: null,
};

/** A series from the start on; what is not said of a point is not known. */
export function seriesOf(
  points: readonly Partial<StatsPoint>[],
  fields: Partial<StatsSeries> = {},
): StatsSeries {
  const bucket_seconds = fields.bucket_seconds ?? 5 * MINUTE;
  const at = (number: number) => new Date((startS + number * bucket_seconds) * 1000).toISOString();
  return {
    character_name: null,
    range: "1h",
    from: START,
    to: at(points.length),
    bucket_seconds,
    ...fields,
    points: points.map((point, number) => ({ ...nothing, timestamp: at(number), ...point })),
  };
}

/** Points of five minutes with so many kills an hour; null: a gap. */
export const rates = (...values: (number | null)[]): Partial<StatsPoint>[] =>
  values.map((kills_per_hour) => ({ kills_per_hour, heard_seconds: kills_per_hour === null ? 0 : 300 }));

/** As the reader's own clock shows it. */
export const clock = (secondsLater: number) => {
  const time = new Date((startS + secondsLater) * 1000);
  return `${String(time.getHours()).padStart(2, "0")}:${String(time.getMinutes()).padStart(2, "0")}`;
};

/** One of the figures that a frame has. */
export const figure = (frame: Frame, id: FigureId): Figure => {
  const found = figuresOf(frame).find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
