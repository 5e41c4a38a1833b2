import type { NamedPlace } from "@/server/facts/places";

type Point = { readonly ns: number; readonly ew: number };
type Pixel = { readonly x: number; readonly y: number };

/** A step longer than this is a portal, not a walk, in map units. */
const LEAP_UNITS = 1;
/** The shorter side of the picture shows at least and at most so much, in map units. */
const SPAN_MIN = 1;
const SPAN_MAX = 6;
/** Room around the way, as a share of the picture. */
const MARGIN_SHARE = 0.15;
/** More names than this say less. */
const PLACES_MAX = 5;
const OTHERS_MAX = 40;

export type SmallMap = {
  /** What the shorter side shows, in map units. */
  readonly span: number;
  /** The way as an SVG path; null where there is none. */
  readonly way: string | null;
  readonly here: Pixel;
  readonly places: readonly (Pixel & { readonly name: string })[];
  readonly others: readonly (Pixel & { readonly name: string })[];
  /** A line for each whole map unit. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
};

type Request = {
  here: Point;
  trail: readonly Point[];
  places: readonly NamedPlace[];
  others: readonly (Point & { readonly name: string })[];
  width: number;
  height: number;
};

/** What is around a character, north up, in a box so many pixels wide and high; large enough for its way. */
export function smallMap({ here, trail, places, others, width, height }: Request): SmallMap {
  const way = lastWay([...trail, here]);
  const reach = Math.max(
    0,
    ...way.map(({ ns, ew }) =>
      Math.max(Math.abs(ns - here.ns), (Math.abs(ew - here.ew) * height) / Math.max(height, width)),
    ),
  );
  const span = Math.min(SPAN_MAX, Math.max(SPAN_MIN, 2 * reach * (1 + MARGIN_SHARE)));
  const scale = Math.min(width, height) / span;
  const at = ({ ns, ew }: Point): Pixel => ({
    x: round(width / 2 + (ew - here.ew) * scale),
    y: round(height / 2 - (ns - here.ns) * scale),
  });
  const isInside = ({ x, y }: Pixel) => x >= 0 && x <= width && y >= 0 && y <= height;
  const placed = <T extends Point & { readonly name: string }>(all: readonly T[], max: number) =>
    all
      .map((one) => ({
        name: one.name,
        ...at(one),
        distance: Math.hypot(one.ns - here.ns, one.ew - here.ew),
      }))
      .filter(isInside)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, max)
      .map(({ name, x, y }) => ({ name, x, y }));
  return {
    span,
    way: way.length < 2 ? null : way.map(at).map(step).join(""),
    here: at(here),
    places: placed(places, PLACES_MAX),
    others: placed(others, OTHERS_MAX),
    columns: wholeUnits(here.ew, width / scale).map((ew) => at({ ns: here.ns, ew }).x),
    rows: wholeUnits(here.ns, height / scale).map((ns) => at({ ns, ew: here.ew }).y),
  };
}

/** The part since the last portal: what lies across the world is no way that anybody walked. */
function lastWay(points: readonly Point[]): readonly Point[] {
  const leap = points.findLastIndex((point, at) => at > 0 && isLeap(points[at - 1], point));
  return leap < 0 ? points : points.slice(leap);
}

function isLeap(from: Point | undefined, to: Point): boolean {
  return from !== undefined && Math.hypot(to.ns - from.ns, to.ew - from.ew) > LEAP_UNITS;
}

function step({ x, y }: Pixel, at: number): string {
  return `${at === 0 ? "M" : "L"}${x} ${y}`;
}

/** The whole units within a span around a middle. */
function wholeUnits(middle: number, span: number): readonly number[] {
  const first = Math.ceil(middle - span / 2);
  const count = Math.max(0, Math.floor(middle + span / 2) - first + 1);
  return Array.from({ length: count }, (_, at) => first + at);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
