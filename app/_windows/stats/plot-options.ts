import type uPlot from "uplot";
import { formatCount } from "@/app/_ui/format";
import type { ChartColors } from "./chart-colors";
import { type Figure, lonely } from "./figures";
import { tickLabels } from "./moments";

/** Room for the labels of a vertical axis, in pixels: the same in all charts, so that times stand below each other. */
const AXIS_WIDTH = 46;
const TIME_AXIS_HEIGHT = 18;
/** So that no label at an end of an axis is cut off: at the top, the right and the bottom. */
const EDGES = { top: 7, right: 14, bottom: 7 } as const;

type Paint = { readonly colors: () => ChartColors };

/** Everything that no chart wants of uPlot, and the cursor that all have. */
export function commonOptions(
  hasTimes: boolean,
): Pick<uPlot.Options, "legend" | "cursor" | "padding" | "ms"> {
  return {
    ms: 1e-3,
    legend: { show: false },
    padding: [EDGES.top, EDGES.right, hasTimes ? 0 : EDGES.bottom, 0],
    cursor: {
      y: false,
      drag: { x: true, y: false, setScale: false, dist: 6 },
      points: { size: 7, width: 0 },
      // Everywhere at once it is in the middle of the same stretch of time.
      move: (plot, left, top) => {
        if (left < 0) return [left, top];
        const middle = plot.data[0]?.[plot.posToIdx(left)];
        return [middle === undefined ? left : plot.valToPos(middle, "x"), top];
      },
    },
  };
}

export const timeScale: uPlot.Scale = { time: true, auto: false, range: (_, min, max) => [min, max] };

/** Lines that mark the times, the same in all charts; only the lane of events has their labels. */
export function timeAxis({ colors }: Paint, hasLabels: boolean): uPlot.Axis {
  return {
    scale: "x",
    space: 56,
    size: hasLabels ? TIME_AXIS_HEIGHT : 0,
    stroke: () => colors().label,
    font: `11px ${colors().fontFamily}`,
    gap: 3,
    values: hasLabels ? (_, ticks) => tickLabels(ticks) : () => [],
    grid: { stroke: () => colors().grid, width: 1 },
    ticks: { show: false },
  };
}

export function valueAxis({ colors }: Paint, figure: Figure): uPlot.Axis {
  return {
    scale: "y",
    space: 26,
    size: AXIS_WIDTH,
    stroke: () => colors().label,
    font: `11px ${colors().fontFamily}`,
    gap: 4,
    values: (_, ticks) => ticks.map((tick) => (tick % 1 === 0 ? formatCount(tick) : String(tick))),
    ...(figure.look === "bars" && {
      incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000],
    }),
    grid: { stroke: () => colors().grid, width: 1 },
    ticks: { show: false },
  };
}

export function laneAxis({ colors }: Paint): uPlot.Axis {
  return {
    scale: "y",
    size: AXIS_WIDTH,
    stroke: () => colors().label,
    font: `11px ${colors().fontFamily}`,
    gap: 5,
    splits: () => [LANE.death, LANE.rare],
    values: () => ["Deaths", "Rares"],
    grid: { show: false },
    ticks: { show: false },
  };
}

/** How high marks stand in their lane, from 0 to 2. */
export const LANE = { rare: 1.5, death: 0.5 } as const;

export function valueScale({ fromZero, look }: Figure): uPlot.Scale {
  return {
    range: (_, min, max) => {
      if (min === null || max === null) return [0, 1];
      if (look === "bars") return [0, Math.max(1, max)];
      return withRoom(fromZero ? 0 : min, max);
    },
  };
}

/** Some room above the highest, and a little of everything where all is the same. */
function withRoom(min: number, max: number): [number, number] {
  if (min === max)
    return min === 0 ? [0, 1] : [Math.max(0, min - Math.abs(min) / 10), max + Math.abs(max) / 10];
  const room = (max - min) / 10;
  return [min === 0 ? 0 : Math.max(0, min - room), max + room];
}

export function lineSeries({ colors }: Paint, figure: Figure): uPlot.Series {
  return {
    scale: "y",
    stroke: () => colors().series[figure.color],
    width: 1.5,
    spanGaps: false,
    points: {
      show: true,
      size: 4,
      width: 0,
      fill: () => colors().series[figure.color],
      filter: (plot, series) => lonely(Array.from(plot.data[series] ?? [], (value) => value ?? null)),
    },
  };
}

/** The highest of any character, behind the mean. */
export function highestSeries({ colors }: Paint): uPlot.Series {
  return {
    scale: "y",
    stroke: () => colors().highest,
    width: 1,
    dash: [2, 3],
    spanGaps: false,
    points: { show: false },
  };
}

/** Bars as wide as their stretch of time: the one that is not over is narrower. */
export function barSeries(
  { colors }: Paint,
  figure: Figure,
  stretchOf: (at: number) => { start: number; end: number },
): uPlot.Series {
  return {
    scale: "y",
    fill: () => colors().series[figure.color],
    width: 0,
    points: { show: false },
    paths: (plot, series, first, last) => {
      const fill = new Path2D();
      const ground = plot.valToPos(0, "y", true);
      for (let at = first; at <= last; at++) {
        const value = plot.data[series]?.[at];
        if (!value) continue;
        const { start, end } = stretchOf(at);
        const left = plot.valToPos(start, "x", true);
        const width = plot.valToPos(end, "x", true) - left;
        const gap = width > 5 ? 1 : 0;
        const top = plot.valToPos(value, "y", true);
        fill.rect(left + gap, top, Math.max(1, width - 2 * gap), ground - top);
      }
      return { fill };
    },
  };
}
