import type { StatsPoint, StatsSeries } from "@/server/contract/http/stats-series";
import type { StatsRange } from "@/server/contract/stats-ranges";

/** A series as charts want it: times in seconds of the epoch, one entry for each stretch of time. */
export type Frame = {
  readonly range: StatsRange;
  /** Null for everybody. */
  readonly character: string | null;
  readonly fromS: number;
  readonly toS: number;
  readonly bucketS: number;
  readonly starts: readonly number[];
  /** The last one may be shorter than the others. */
  readonly ends: readonly number[];
  /** Where the points stand: in the middle of their stretches. */
  readonly middles: readonly number[];
  readonly points: readonly StatsPoint[];
};

export function frameOf(series: StatsSeries): Frame {
  const { range, points, bucket_seconds: bucketS } = series;
  const toS = Date.parse(series.to) / 1000;
  const starts = points.map(({ timestamp }) => Date.parse(timestamp) / 1000);
  const ends = starts.map((start) => Math.min(toS, start + bucketS));
  return {
    range,
    character: series.character_name,
    fromS: Date.parse(series.from) / 1000,
    toS,
    bucketS,
    starts,
    ends,
    middles: starts.map((start, at) => (start + (ends[at] ?? start)) / 2),
    points,
  };
}

/** The stretches of time that a part of it touches; all of it where there is none. */
export function partOf(frame: Frame, part: { fromS: number; toS: number } | null): Frame {
  if (part === null) return frame;
  const first = frame.ends.findIndex((endS) => endS > part.fromS);
  const behind = frame.starts.findLastIndex((startS) => startS < part.toS) + 1;
  const cut = <T>(all: readonly T[]) => all.slice(first, behind);
  return {
    ...frame,
    fromS: frame.starts[first] ?? frame.fromS,
    toS: frame.ends[behind - 1] ?? frame.toS,
    starts: cut(frame.starts),
    ends: cut(frame.ends),
    middles: cut(frame.middles),
    points: cut(frame.points),
  };
}

export function spanOf({ fromS, toS }: Frame): number {
  return toS - fromS;
}

/** The stretch of time that a moment is in; null outside of the frame. */
export function indexAt({ fromS, toS, bucketS }: Frame, seconds: number): number | null {
  return seconds >= fromS && seconds < toS ? Math.floor((seconds - fromS) / bucketS) : null;
}

/** Whether anything at all is known of this time. */
export function isSilent({ points }: Frame): boolean {
  return points.every(({ heard_seconds, rares, deaths }) => heard_seconds === 0 && !rares && !deaths);
}

/** When anybody was last heard of in it, in seconds; null where nobody was. */
export function lastHeardS({ points, ends }: Frame): number | null {
  const at = points.findLastIndex(({ heard_seconds }) => heard_seconds > 0);
  return ends[at] ?? null;
}
