type Point = { readonly ns: number; readonly ew: number };

/** A step longer than this is a portal, not a walk, in map units. */
const LEAP_UNITS = 1;
/** Space around the way, in pixels. */
const MARGIN = 8;
/** A way smaller than this is not blown up to fill the picture, in map units. */
const SPAN_MIN = 0.4;

/** An SVG path of a way fitted into a box, north up; null when there is none. */
export function trailPath(points: readonly Point[], width: number, height: number) {
  // Only the part since the last portal: what lies across the world would shrink the rest to a dot.
  const leap = points.findLastIndex((point, at) => at > 0 && isLeap(points[at - 1], point));
  const way = leap < 0 ? points : points.slice(leap);
  const last = way.at(-1);
  if (!last || way.length < 2) return null;
  const ns = way.map((point) => point.ns);
  const ew = way.map((point) => point.ew);
  const [south, north, west, east] = [Math.min(...ns), Math.max(...ns), Math.min(...ew), Math.max(...ew)];
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(SPAN_MIN, east - west),
    (height - 2 * MARGIN) / Math.max(SPAN_MIN, north - south),
  );
  const at = (point: Point) => ({
    x: round(width / 2 + (point.ew - (east + west) / 2) * scale),
    y: round(height / 2 - (point.ns - (north + south) / 2) * scale),
  });
  const d = way.map(at).map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`);
  return { d: d.join(""), end: at(last), span: Math.max(east - west, north - south) };
}

function isLeap(from: Point | undefined, to: Point): boolean {
  return from !== undefined && Math.hypot(to.ns - from.ns, to.ew - from.ew) > LEAP_UNITS;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
