/**
 * The view as a URL query, so that a link shows what its sender saw:
 * `?at=42.1N,33.6E&z=3.2&sel=Larsson&follow=1&layers=heat,trails&heat=24,Olthoi&pins=168&color=state&show=table`.
 * Unknown or broken parts are ignored.
 */
import { isDrawable } from "@/server/facts/coordinates";
import type { Place } from "./camera";
import { ZOOM_MAX, ZOOM_MIN } from "./camera";
import {
  defaultMapOptions,
  type MapOptions,
  NAME_MAX,
  readColoring,
  readCreature,
  readSpan,
} from "./map-options";
import { type LayerSwitches, layerNames, layersWhere, type MapView } from "./types";

/** What a link may set; colours that a user gave to characters are nobody else's. */
export type LinkedOptions = Partial<Omit<MapOptions, "ownColors">>;

export interface LinkedView {
  view: MapView | null;
  selected: string | null;
  follow: boolean;
  /** null when the link does not say: keep what the user had. */
  layers: LayerSwitches | null;
  /** Only what the link says; everything once it names the layers, for what it leaves out is as usual then. */
  options?: LinkedOptions;
  /** The table instead of the picture. */
  isTable?: boolean;
}

export function parseLinkedView(query: URLSearchParams): LinkedView {
  const place = parseAt(query.get("at") ?? "");
  const zoom = Number(query.get("z") ?? Number.NaN);
  const selected = query.get("sel");
  const named = selected !== null && selected !== "" && selected.length <= NAME_MAX;
  const layers = parseLayers(query.get("layers"));
  return {
    view: place && zoom >= ZOOM_MIN && zoom <= ZOOM_MAX ? { ...place, zoom } : null,
    selected: named ? selected : null,
    follow: named && query.get("follow") === "1",
    layers,
    options: layers === null ? parseOptions(query) : { ...usual, ...parseOptions(query) },
    isTable: query.get("show") === "table",
  };
}

const { ownColors: _, ...usual } = defaultMapOptions;

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
  putOptions(linked, put);
  put("show", linked.isTable ? "table" : null);
  return next;
}

function putOptions({ layers, options }: LinkedView, put: (key: string, value: string | null) => void): void {
  const { heatHours, heatCreature, pinHours, colorBy } = { ...usual, ...options };
  const creature = heatCreature === null ? "" : `,${heatCreature}`;
  put("heat", layers?.heat ? `${heatHours}${creature}` : null);
  const hasPins = layers !== null && (layers.deaths || layers.rares);
  put("pins", hasPins && pinHours !== usual.pinHours ? String(pinHours) : null);
  put("color", colorBy === usual.colorBy ? null : colorBy);
}

function parseOptions(query: URLSearchParams): LinkedOptions {
  const heat = /^(\d+)(?:,(.*))?$/s.exec(query.get("heat") ?? "");
  const heatHours = readSpan(heat?.[1]);
  const pinHours = readSpan(query.get("pins"));
  const colorBy = readColoring(query.get("color"));
  return {
    ...(heatHours !== null && { heatHours, heatCreature: readCreature(heat?.[2]) }),
    ...(pinHours !== null && { pinHours }),
    ...(colorBy !== null && { colorBy }),
  };
}

function parseLayers(text: string | null): LayerSwitches | null {
  if (text === null) return null;
  const on = new Set(text.split(","));
  if (text !== "none" && !layerNames.some((name) => on.has(name))) return null;
  return layersWhere((name) => on.has(name));
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
