import { sortedRows } from "@/app/_ui/grid/grid-column";
import { bearingOf } from "./disc-geometry";
import { type RadarKind, radarKindNames } from "./radar-kinds";
import type { RadarObject } from "./radar-reading";
import type { RadarSettings, RadarSortKey } from "./radar-settings";

/** More than this nobody reads, and a disc cannot show: the nearest are kept. */
export const OBJECTS_MAX = 500;

export type RadarView = {
  /** The nearest first. */
  readonly shown: readonly RadarObject[];
  /** How many pass the filter. */
  readonly passing: number;
  /** How many there are of each kind, hidden or not. */
  readonly counts: ReadonlyMap<RadarKind, number>;
};

/** What of a reading is shown: without the hidden kinds, and the nearest if they are too many. */
export function viewOf(objects: readonly RadarObject[], hidden: readonly RadarKind[]): RadarView {
  const counts = new Map<RadarKind, number>();
  for (const { kind } of objects) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const passing = objects.filter(({ kind }) => !hidden.includes(kind));
  const nearestFirst = passing.sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity) || 0);
  return { shown: nearestFirst.slice(0, OBJECTS_MAX), passing: passing.length, counts };
}

/**
 * What things are sorted by. By whole metres and by eighths of the compass, so that those that stand together keep
 * their order while they move about. What does not say where it is comes last.
 */
export const radarOrders: Readonly<Record<RadarSortKey, (object: RadarObject) => string | number | null>> = {
  name: ({ name }) => name,
  distance: ({ distance }) => (distance === null ? null : Math.round(distance)),
  bearing: ({ offset }) => (offset === null ? null : Math.round(bearingOf(offset) / 45) % 8),
};

/** The order of the list. */
export function listed(
  shown: readonly RadarObject[],
  { sort, isByKind }: Pick<RadarSettings, "sort" | "isByKind">,
): readonly RadarObject[] {
  const nameOf = ({ name, key }: RadarObject) => `${name} ${key}`;
  const rows = sortedRows(shown, { order: radarOrders[sort.by] }, sort.isDescending, nameOf);
  if (!isByKind) return rows;
  return [...rows].sort((a, b) => radarKindNames.indexOf(a.kind) - radarKindNames.indexOf(b.kind));
}

/** Rows that lie still while somebody points at them: as they were, what is new at the end. */
export function inOrderOf(rows: readonly RadarObject[], keys: readonly string[]): readonly RadarObject[] {
  const places = new Map(keys.map((key, at) => [key, at]));
  const placeOf = ({ key }: RadarObject) => places.get(key) ?? keys.length;
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}
