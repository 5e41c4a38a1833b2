import { headingName } from "@/app/_ui/heading-name";

/** Where somebody is. */
export type Spot = {
  /** Map units, north and east positive. */
  readonly ns: number;
  readonly ew: number;
  /** Degrees, 0 = north, clockwise; null where it is not told. */
  readonly heading: number | null;
  /** The dungeon it is in: outside of that its coordinates mean nothing. */
  readonly dungeon: string | null;
};

export type Way = {
  readonly metres: number;
  /** Where the arrow points, degrees clockwise from up: seen by the one that looks, otherwise on the map. */
  readonly arrow: number;
  /** The same in words: `ahead on the right`, or `to the north-east`. */
  readonly words: string;
};

const METRES_PER_UNIT = 240;
/** Nearer than this they stand in one place, in metres; which way it is means nothing. */
export const HERE_METRES = 2;

const SIDES = [
  "ahead",
  "ahead on the right",
  "on the right",
  "behind on the right",
  "behind",
  "behind on the left",
  "on the left",
  "ahead on the left",
] as const;

/** The way from one to another; null where there is none to measure, as into a dungeon. */
export function wayTo(from: Spot, to: Spot): Way | null {
  if (from.dungeon !== to.dungeon) return null;
  const north = to.ns - from.ns;
  const east = to.ew - from.ew;
  const bearing = degrees((Math.atan2(east, north) * 180) / Math.PI);
  const metres = Math.hypot(north, east) * METRES_PER_UNIT;
  if (from.heading === null) return { metres, arrow: bearing, words: `to the ${headingName(bearing)}` };
  const arrow = degrees(bearing - from.heading);
  return { metres, arrow, words: SIDES[Math.round(arrow / 45) % 8] ?? "ahead" };
}

/** `85 m`, `1.4 km`, `23 km`: nobody runs by the metre over such a distance. */
export function formatDistance(metres: number): string {
  if (metres < 1_000) return `${Math.round(metres)}\u00a0m`;
  const km = metres / 1_000;
  return `${km < 10 ? km.toFixed(1) : Math.round(km)}\u00a0km`;
}

function degrees(angle: number): number {
  return ((angle % 360) + 360) % 360;
}
