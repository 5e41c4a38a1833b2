import uPlot from "uplot";
import type { ChartColors } from "./chart-colors";
import type { Crosshair } from "./crosshair";
import { type Figure, highestOf, valuesOf } from "./figures";
import type { Frame } from "./frame";
import type { Happening } from "./happenings";
import { drawMark, MARK_RADIUS } from "./mark-shapes";
import {
  barSeries,
  commonOptions,
  highestSeries,
  LANE,
  laneAxis,
  lineSeries,
  timeAxis,
  timeScale,
  valueAxis,
  valueScale,
} from "./plot-options";

/** Seconds of the epoch. */
export type Zoom = { readonly fromS: number; readonly toS: number };

/** What is drawn now. */
export type Shown = {
  readonly frame: Frame;
  /** What is marked. */
  readonly happenings: readonly Happening[];
  /** Null: all of the frame. */
  readonly zoom: Zoom | null;
};

export type PlotOptions = {
  /** Null: the lane of events. */
  readonly figure: Figure | null;
  readonly shown: Shown;
  readonly colors: ChartColors;
  readonly crosshair: Crosshair;
  readonly onZoom: (zoom: Zoom | null) => void;
};

/** More marks than this in one chart would be a curtain. */
const MARK_LINES_MAX = 40;

/** One chart on a canvas, outside React. It draws when it is told of something new, and never by itself. */
export class Plot {
  readonly #plot: uPlot;
  readonly #figure: Figure | null;
  readonly #crosshair: Crosshair;
  #shown: Shown;
  #colors: ChartColors;
  readonly #endListening: () => void;

  constructor(host: HTMLElement, { figure, shown, colors, crosshair, onZoom }: PlotOptions) {
    this.#figure = figure;
    this.#shown = shown;
    this.#colors = colors;
    this.#crosshair = crosshair;
    this.#plot = new uPlot(this.#options(host, onZoom), this.#data(), host);
    this.#look();
    this.#plot.over.addEventListener("mouseenter", () => this.#plot.syncRect(true));
    this.#endListening = crosshair.subscribe(() => this.#follow());
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#plot.setData(this.#data(), false);
    this.#look();
    this.#follow();
  }

  resize(width: number, height: number): void {
    if (width !== this.#plot.width || height !== this.#plot.height) this.#plot.setSize({ width, height });
  }

  recolor(colors: ChartColors): void {
    this.#colors = colors;
    this.#plot.redraw();
  }

  destroy(): void {
    this.#endListening();
    this.#plot.destroy();
  }

  #look(): void {
    const { frame, zoom } = this.#shown;
    this.#plot.setScale("x", { min: zoom?.fromS ?? frame.fromS, max: zoom?.toS ?? frame.toS });
  }

  /** Goes where the crosshair of another chart, or of the keyboard, has gone. */
  #follow(): void {
    const { at } = this.#crosshair;
    if ((this.#plot.cursor.idx ?? null) === at) return;
    const middle = at === null ? undefined : this.#shown.frame.middles[at];
    const left = middle === undefined ? -10 : this.#plot.valToPos(middle, "x");
    this.#plot.setCursor({ left, top: left < 0 ? -10 : 1 }, false);
  }

  #data(): uPlot.AlignedData {
    const { frame } = this.#shown;
    const times = [...frame.middles];
    if (!this.#figure) return [times, times.map(() => null)];
    const highest = highestOf(this.#figure, frame);
    const values = valuesOf(this.#figure, frame);
    return highest === null || frame.character !== null ? [times, values] : [times, highest, values];
  }

  #options(host: HTMLElement, onZoom: PlotOptions["onZoom"]): uPlot.Options {
    const figure = this.#figure;
    const paint = { colors: () => this.#colors };
    const { clientWidth: width, clientHeight: height } = host;
    return {
      ...commonOptions(figure === null),
      width,
      height,
      scales: { x: timeScale, y: figure ? valueScale(figure) : { range: () => [0, 2] } },
      axes: [timeAxis(paint, figure === null), figure ? valueAxis(paint, figure) : laneAxis(paint)],
      series: [{}, ...this.#series()],
      hooks: {
        drawAxes: [() => this.#drawMarkLines()],
        draw: [() => figure === null && this.#drawMarks()],
        setCursor: [({ cursor }) => this.#crosshair.move(cursor.idx ?? null)],
        setSelect: [(plot) => this.#select(plot, onZoom)],
      },
    };
  }

  #series(): uPlot.Series[] {
    const figure = this.#figure;
    const paint = { colors: () => this.#colors };
    if (!figure) return [{ scale: "y", points: { show: false } }];
    if (figure.look === "bars") return [barSeries(paint, figure, (at) => this.#stretch(at))];
    const hasHighest = figure.highest !== undefined && this.#shown.frame.character === null;
    return [...(hasHighest ? [highestSeries(paint)] : []), lineSeries(paint, figure)];
  }

  #stretch(at: number): { start: number; end: number } {
    const { starts, ends } = this.#shown.frame;
    return { start: starts[at] ?? 0, end: ends[at] ?? 0 };
  }

  #select(plot: uPlot, onZoom: PlotOptions["onZoom"]): void {
    const { left, width } = plot.select;
    if (width <= 0) return;
    const fromS = plot.posToVal(left, "x");
    const toS = plot.posToVal(left + width, "x");
    plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
    onZoom({ fromS, toS });
  }

  /** Faint lines where something happened, behind the curves. */
  #drawMarkLines(): void {
    const { happenings } = this.#shown;
    // Bars of events need no further line.
    if (happenings.length > MARK_LINES_MAX || this.#figure?.look === "bars") return;
    const { ctx, bbox } = this.#plot;
    this.#clipped(0, () => {
      ctx.lineWidth = uPlot.pxRatio;
      ctx.globalAlpha = 0.4;
      for (const happening of happenings) {
        const x = Math.round(this.#leftOf(happening)) + 0.5;
        const isDeath = happening.kind === "death";
        ctx.strokeStyle = isDeath ? this.#colors.death : this.#colors.commonRare;
        ctx.setLineDash((isDeath ? [2, 3] : [6, 3]).map((length) => length * uPlot.pxRatio));
        ctx.beginPath();
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
        ctx.stroke();
      }
    });
  }

  /** The marks themselves, in two rows; where they would lie on each other, one stands for them, a great one first. */
  #drawMarks(): void {
    const radius = MARK_RADIUS * uPlot.pxRatio;
    const drawn: { kind: Happening["kind"]; x: number }[] = [];
    const greatFirst = [...this.#shown.happenings].sort((a, b) => Number(b.isGreat) - Number(a.isGreat));
    this.#clipped(2 * radius, () => {
      for (const happening of greatFirst) {
        const { kind } = happening;
        const x = this.#leftOf(happening);
        if (drawn.some((other) => other.kind === kind && Math.abs(other.x - x) < radius)) continue;
        drawn.push({ kind, x });
        const y = this.#plot.valToPos(LANE[kind], "y", true);
        drawMark(this.#plot.ctx, happening, { x, y }, this.#colors, uPlot.pxRatio);
      }
    });
  }

  #leftOf({ atMs }: Happening): number {
    return this.#plot.valToPos(atMs / 1000, "x", true);
  }

  /** Draws only where the chart is, and so much beside it. */
  #clipped(beside: number, draw: () => void): void {
    const { ctx, bbox } = this.#plot;
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left - beside, bbox.top, bbox.width + 2 * beside, bbox.height);
    ctx.clip();
    draw();
    ctx.restore();
  }
}
