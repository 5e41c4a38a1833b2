import { type MapOptions, parseMapOptions } from "@/app/_map/map-options";
import { defaultLayers, type LayerSwitches, layerNames, layersWhere } from "@/app/_map/types";
import { isWindowKind, type WindowKindName } from "@/app/_windows/registry";
import type { WindowState } from "@/app/_windows/window-state";
import type { SavedWindows } from "@/app/_windows/window-store";
import { type RosterSort, rosterSorts } from "./roster-order";

export const LAYOUT_VERSION = 1;

/** What is saved per user under one layout name. */
export type LayoutDocument = SavedWindows<WindowKindName> & {
  readonly version: typeof LAYOUT_VERSION;
  readonly isFolded: boolean;
  readonly sort: RosterSort;
  readonly hasLetterKeys: boolean;
  readonly layers: LayerSwitches | null;
  readonly map: MapOptions;
};

/** Name of the layout that every sign-in starts with. */
export const LAYOUT_NAME = "default";

/**
 * Reads a saved layout. It may come from a newer or older version of the page, so each part that cannot be
 * read is left out and the rest kept; null when it is no layout at all.
 */
export function parseLayout(saved: unknown): LayoutDocument | null {
  if (!isRecord(saved) || saved.version !== LAYOUT_VERSION) return null;
  const windows = Array.isArray(saved.windows) ? saved.windows.map(parseWindow) : [];
  const sort = rosterSorts.find(({ value }) => value === saved.sort);
  return {
    version: LAYOUT_VERSION,
    windows: windows.filter((window) => window !== null),
    sizes: parseSizes(saved.sizes),
    isFolded: saved.isFolded === true,
    sort: sort?.value ?? "name",
    hasLetterKeys: saved.hasLetterKeys !== false,
    layers: parseLayers(saved.layers),
    map: parseMapOptions(saved.map),
  };
}

function parseWindow(saved: unknown): WindowState<WindowKindName> | null {
  if (!isRecord(saved) || !isWindowKind(saved.kind) || typeof saved.id !== "string") return null;
  const { x, y, w, h, z } = saved;
  if (!isMeasure(x) || !isMeasure(y) || !isMeasure(w) || !isMeasure(h) || !isMeasure(z)) return null;
  return {
    id: saved.id.slice(0, 128),
    kind: saved.kind,
    character: typeof saved.character === "string" ? saved.character.slice(0, 64) : null,
    x,
    y,
    w,
    h,
    z,
    isCollapsed: saved.isCollapsed === true,
    isMaximised: saved.isMaximised === true,
    settings: isRecord(saved.settings) ? saved.settings : {},
  };
}

function parseSizes(saved: unknown): LayoutDocument["sizes"] {
  if (!isRecord(saved)) return {};
  const sizes = Object.entries(saved).flatMap(([kind, size]) =>
    isWindowKind(kind) && isRecord(size) && isMeasure(size.w) && isMeasure(size.h)
      ? [[kind, { w: size.w, h: size.h }] as const]
      : [],
  );
  return Object.fromEntries(sizes);
}

/** Layers that came after the layout was saved are as usual. */
function parseLayers(saved: unknown): LayerSwitches | null {
  if (!isRecord(saved) || !layerNames.some((name) => typeof saved[name] === "boolean")) return null;
  return layersWhere((name) => {
    const isOn = saved[name];
    return typeof isOn === "boolean" ? isOn : defaultLayers[name];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMeasure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
