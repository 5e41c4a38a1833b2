import type { GridSort } from "@/app/_ui/grid/grid-column";
import { ranges } from "./disc-geometry";
import { isRadarKind, type RadarKind } from "./radar-kinds";

export type RadarSortKey = "name" | "distance" | "bearing";
export type RadarSort = GridSort<RadarSortKey>;

/** What a radar window keeps for itself. */
export type RadarSettings = {
  readonly isHeadingUp: boolean;
  /** In metres; null is what a client sees, in and out of doors. */
  readonly range: number | null;
  readonly sort: RadarSort;
  /** Things of one kind stand together, whatever else they are sorted by. */
  readonly isByKind: boolean;
  readonly hidden: readonly RadarKind[];
};

const NEAREST_FIRST: RadarSort = { by: "distance", isDescending: false };

/** Settings as they were saved, by whatever version of the page. */
export function parseRadarSettings(saved: Readonly<Record<string, unknown>>): RadarSettings {
  const { isHeadingUp, range, sort, isByKind, hidden } = saved;
  return {
    isHeadingUp: isHeadingUp === true,
    range: ranges.find((one) => one === range) ?? null,
    sort: isSort(sort) ? { by: sort.by, isDescending: sort.isDescending } : NEAREST_FIRST,
    isByKind: isByKind === true,
    hidden: Array.isArray(hidden) ? hidden.filter(isRadarKind) : [],
  };
}

function isSort(saved: unknown): saved is RadarSort {
  if (typeof saved !== "object" || saved === null || !("by" in saved) || !("isDescending" in saved))
    return false;
  const { by, isDescending } = saved;
  return (by === "name" || by === "distance" || by === "bearing") && typeof isDescending === "boolean";
}
