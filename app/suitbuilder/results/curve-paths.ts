import type { Standing } from "../run/run-view";

/** Of the curve, in pixels. */
export const WIDTH = 176;
export const HEIGHT = 58;
const MARGIN = 5;
/** What is further away than this from the best, in parts of it, is drawn at the edge: the end is what matters. */
const SEEN_MOST = 0.25;
/** So much is seen even where both curves are closer: else the last points would look like a gulf. */
const SEEN_LEAST = 0.01;

interface Paths {
  best: string;
  bound: string;
  /** The area that is not proved yet. */
  between: string;
  end: { x: number; y: number };
}

/** Both curves as steps; null while there is nothing to draw. */
export function curvePaths(standings: readonly Standing[]): Paths | null {
  const best = standings.findLast((standing) => standing.best !== null)?.best;
  const last = standings.at(-1);
  if (best === null || best === undefined || last === undefined || standings.length < 2) return null;
  const { lowest, highest } = seenRange(standings, best);
  const x = (ms: number) => MARGIN + (ms / Math.max(1, last.elapsedMs)) * (WIDTH - 2 * MARGIN);
  const y = (score: number) => {
    const share = (score - lowest) / (highest - lowest);
    return HEIGHT - MARGIN - Math.min(1, Math.max(0, share)) * (HEIGHT - 2 * MARGIN);
  };
  const bests = standings.flatMap(({ elapsedMs, best }) =>
    best === null ? [] : [{ x: x(elapsedMs), y: y(best) }],
  );
  const bounds = standings.flatMap(({ elapsedMs, bound }) =>
    bound === null ? [] : [{ x: x(elapsedMs), y: y(bound) }],
  );
  const end = bests.at(-1);
  if (end === undefined) return null;
  const bothSince = Math.max(bests[0]?.x ?? 0, bounds[0]?.x ?? 0);
  return {
    best: `M${steps(bests)}`,
    bound: bounds.length === 0 ? "" : `M${steps(bounds)}`,
    between:
      bounds.length === 0 ? "" : `M${steps(since(bests, bothSince))}L${backwards(since(bounds, bothSince))}Z`,
    end,
  };
}

/** From the worst suit met on the way to the highest bound since there was one, but no more than counts. */
function seenRange(standings: readonly Standing[], best: number): { lowest: number; highest: number } {
  const size = Math.max(1, Math.abs(best));
  const since = standings.filter((standing) => standing.best !== null);
  const down = Math.max(0, ...since.map((standing) => best - (standing.best ?? best)));
  const up = Math.max(0, ...since.map(({ bound }) => (bound ?? best) - best));
  const clamp = (reach: number) => Math.min(size * SEEN_MOST, Math.max(size * SEEN_LEAST, reach));
  return { lowest: best - clamp(down), highest: best + clamp(up) };
}

type Point = { x: number; y: number };

/** From a place on: before there are both, nothing lies between them. */
function since(points: readonly Point[], x: number): readonly Point[] {
  const before = points.findLast((point) => point.x <= x);
  const after = points.filter((point) => point.x > x);
  return before === undefined ? after : [{ x, y: before.y }, ...after];
}

function steps(points: readonly Point[]): string {
  return points
    .map((point, at) => (at === 0 ? place(point) : `H${round(point.x)}V${round(point.y)}`))
    .join("");
}

/** The same steps from the end to the start. */
function backwards(points: readonly Point[]): string {
  const reversed = [...points].reverse();
  return reversed
    .map((point, at) => (at === 0 ? place(point) : `V${round(point.y)}H${round(point.x)}`))
    .join("");
}

function place({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
