import { formatCount, formatFigure } from "@/app/_ui/format";
import type { StatsPoint } from "@/server/contract/http/stats-series";
import type { Frame } from "./frame";

export type FigureId =
  | "kills"
  | "characters"
  | "online"
  | "rares"
  | "deaths"
  | "tapers"
  | "memory"
  | "processor"
  | "latency";

/** One figure over time: what a chart, a column of the table and a sentence are made of. */
export type Figure = {
  readonly id: FigureId;
  readonly title: string;
  /** Stands behind a value, with a space; empty where the title says it all. */
  readonly unit: string;
  /** Counts are bars, and add up; everything else is a line, and has a mean. */
  readonly look: "line" | "bars";
  /** Name of a color token; counts of events have their own. */
  readonly color: "info" | "rare-common" | "danger";
  /** Whether its axis begins at zero: not where a rise over a high ground is what is looked for. */
  readonly fromZero: boolean;
  readonly of: (point: StatsPoint, lengthS: number) => number | null;
  /** The highest of any character, beside their mean. */
  readonly highest?: (point: StatsPoint) => number | null;
  readonly format: (value: number | null) => string;
};

const line = { look: "line", color: "info", fromZero: true, unit: "" } as const;
const bars = { look: "bars", fromZero: true, unit: "", format: formatCount } as const;

const kills: Figure = {
  ...line,
  id: "kills",
  title: "Kills per hour",
  of: (point) => point.kills_per_hour,
  format: formatFigure,
};

const characters: Figure = {
  ...line,
  id: "characters",
  title: "Characters online",
  of: (point) => point.characters,
  format: formatFigure,
};

const online: Figure = {
  ...line,
  id: "online",
  title: "Time online",
  unit: "%",
  of: ({ heard_seconds }, lengthS) => (heard_seconds === 0 ? null : (100 * heard_seconds) / lengthS),
  format: formatCount,
};

const events: readonly Figure[] = [
  { ...bars, id: "rares", title: "Rares", color: "rare-common", of: (point) => point.rares },
  { ...bars, id: "deaths", title: "Deaths", color: "danger", of: (point) => point.deaths },
];

const tapers: Figure = {
  ...line,
  id: "tapers",
  title: "Tapers per hour",
  of: (point) => point.tapers_per_hour,
  format: formatFigure,
};

const client: readonly Figure[] = [
  {
    ...line,
    id: "memory",
    title: "Client memory",
    unit: "MB",
    fromZero: false,
    of: (point) => point.mem_mb,
    highest: (point) => point.mem_mb_max,
    format: formatCount,
  },
  {
    ...line,
    id: "processor",
    title: "Client processor",
    unit: "%",
    of: (point) => point.cpu_pct,
    highest: (point) => point.cpu_pct_max,
    format: formatFigure,
  },
  {
    ...line,
    id: "latency",
    title: "Latency",
    unit: "ms",
    of: (point) => point.latency_ms,
    highest: (point) => point.latency_ms_max,
    format: formatCount,
  },
];

/** A stretch of time longer than this may be played in part, in seconds: then it is worth saying how much of it. */
const WHOLE_S = 300;

/** What there is to show of everybody, or of one character. */
export function figuresOf({ character, bucketS }: Pick<Frame, "character" | "bucketS">): readonly Figure[] {
  const presence = character === null ? [characters] : bucketS > WHOLE_S ? [online] : [];
  return [kills, ...presence, ...events, tapers, ...client];
}

/** A figure's values, one for each stretch of time. */
export function valuesOf({ of }: Figure, { points, starts, ends }: Frame): (number | null)[] {
  return points.map((point, at) => of(point, (ends[at] ?? 0) - (starts[at] ?? 0)));
}

/** The highest of any character, in the same order; null where the figure has none. */
export function highestOf({ highest }: Figure, { points }: Frame): (number | null)[] | null {
  return highest === undefined ? null : points.map(highest);
}

/** `812 MB`, `14`. */
export function inUnit({ format, unit }: Figure, value: number | null): string {
  return value === null || unit === "" ? format(value) : `${format(value)}\u00a0${unit}`;
}

/** Values without a neighbour: no line leads to them, so they need a dot to be seen. */
export function lonely(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, at) =>
    value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null ? [at] : [],
  );
}
