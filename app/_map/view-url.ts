/**
 * The view as a URL query, so that a link shows what its sender saw:
 * `?at=42.1N,33.6E&z=3.2&sel=Larsson&follow=1&layers=trails,labels`. Unknown or broken parts are ignored.
 */
import { isDrawable } from "@/server/facts/coordinates";
import type { Place } from "./camera";
import { ZOOM_MAX, ZOOM_MIN } from "./camera";
import { type LayerName, type LayerSwitches, layerNames, type MapView } from "./types";

export interface LinkedView {
  view: MapView | null;
  selected: string | null;
  follow: boolean;
  /** null when the link does not say: keep what the user had. */
  layers: LayerSwitches | null;
}

/** Longest name the contract lets through. */
const NAME_MAX = 64;

export function parseLinkedView(query: URLSearchParams): LinkedView {
  const place = parseAt(query.get("at") ?? "");
  const zoom = Number(query.get("z") ?? Number.NaN);
  const selected = query.get("sel");
  const named = selected !== null && selected !== "" && selected.length <= NAME_MAX;
  return {
    view: place && zoom >= ZOOM_MIN && zoom <= ZOOM_MAX ? { ...place, zoom } : null,
    selected: named ? selected : null,
    follow: named && query.get("follow") === "1",
    layers: parseLayers(query.get("layers")),
  };
}

/** Writes the view into a copy of `query` and leaves foreign parameters alone. */
export function formatLinkedView(linked: LinkedView, query = new URLSearchParams()): URLSearchParams {
  const next = new URLSearchParams(query);
  const put = (key: string, value: string | null): void => {
    if (value === null) next.delete(key);
    else next.set(key, value);
  };
  const { view } = linked;
  // A pixel is 0.2 units from afar and 0.003 close up: enough digits to land where one was, and no more.
  const digits = view && view.zoom >= 5 ? 3 : 2;
  put("at", view && `${formatAxis(view.ns, "N", "S", digits)},${formatAxis(view.ew, "E", "W", digits)}`);
  put("z", view && String(Math.round(view.zoom * 100) / 100));
  put("sel", linked.selected);
  put("follow", linked.follow && linked.selected ? "1" : null);
  put("layers", linked.layers && (layerNames.filter((name) => linked.layers?.[name]).join(",") || "none"));
  return next;
}

function parseLayers(text: string | null): LayerSwitches | null {
  if (text === null) return null;
  const on = new Set(text.split(","));
  if (text !== "none" && !layerNames.some((name) => on.has(name))) return null;
  const has = (name: LayerName): boolean => on.has(name);
  return {
    heat: has("heat"),
    trails: has("trails"),
    portals: has("portals"),
    characters: has("characters"),
    labels: has("labels"),
  };
}

const AT = /^(\d{1,3}(?:\.\d{1,6})?)([NS]),\s?(\d{1,3}(?:\.\d{1,6})?)([EW])$/i;

function parseAt(text: string): Place | null {
  const match = AT.exec(text);
  if (!match) return null;
  const ns = Number(match[1]) * (match[2]?.toUpperCase() === "S" ? -1 : 1);
  const ew = Number(match[3]) * (match[4]?.toUpperCase() === "W" ? -1 : 1);
  return isDrawable(ns, ew) ? { ns, ew } : null;
}

/** Like the players' one digit, but fine enough to find the very spot again. */
function formatAxis(value: number, positive: string, negative: string, digits: number): string {
  return Math.abs(value).toFixed(digits) + (value < 0 ? negative : positive);
}
