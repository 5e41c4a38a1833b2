/**
 * Where the map looks: a centre, a zoom, a screen. Pure functions; a camera is never changed, only replaced.
 * Screen coordinates are CSS pixels from the top left of the map.
 */
import { MAP_MAX, MAP_MIN, MAP_SIZE } from "@/server/facts/coordinates";
import type { MapView } from "./types";

export interface Camera extends MapView {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place {
  readonly ns: number;
  readonly ew: number;
}

/** One map unit is this long in the world. */
export const METRES_PER_MAP_UNIT = 240;
/** The world is this many CSS pixels wide at zoom 0. */
export const WORLD_PIXELS = 256;
/** 1.3 m a pixel: a character's next step is visible. */
export const ZOOM_MAX = 8;
export const ZOOM_MIN = 0;

/** CSS pixels per map unit. */
export function pixelsPerUnit(zoom: number): number {
  return (WORLD_PIXELS * 2 ** zoom) / MAP_SIZE;
}

export function toScreen(camera: Camera, ns: number, ew: number): Point {
  const scale = pixelsPerUnit(camera.zoom);
  return { x: camera.width / 2 + (ew - camera.ew) * scale, y: camera.height / 2 - (ns - camera.ns) * scale };
}

export function toPlace(camera: Camera, x: number, y: number): Place {
  const scale = pixelsPerUnit(camera.zoom);
  return { ns: camera.ns - (y - camera.height / 2) / scale, ew: camera.ew + (x - camera.width / 2) / scale };
}

/** The whole world, as large as the screen allows. */
export function fitWorld(width: number, height: number): Camera {
  const zoom = clamp(Math.log2(Math.max(1, Math.min(width, height)) / WORLD_PIXELS), ZOOM_MIN, ZOOM_MAX);
  const middle = (MAP_MIN + MAP_MAX) / 2;
  return { ns: middle, ew: middle, zoom, width, height };
}

/** The same camera with centre and zoom pulled back into what makes sense. */
export function contain(camera: Camera): Camera {
  const fit = fitWorld(camera.width, camera.height).zoom;
  return {
    ...camera,
    ns: clamp(camera.ns, MAP_MIN, MAP_MAX),
    ew: clamp(camera.ew, MAP_MIN, MAP_MAX),
    zoom: clamp(camera.zoom, Math.min(fit, ZOOM_MAX) - 0.25, ZOOM_MAX),
  };
}

/** Moves the picture by so many pixels: the place under the finger stays under the finger. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const scale = pixelsPerUnit(camera.zoom);
  return contain({ ...camera, ew: camera.ew - dx / scale, ns: camera.ns + dy / scale });
}

/** Zooms so that the place at `x, y` stays at `x, y`. */
export function zoomAt(camera: Camera, zoom: number, x: number, y: number): Camera {
  const fixed = toPlace(camera, x, y);
  const next = contain({ ...camera, zoom });
  const scale = pixelsPerUnit(next.zoom);
  return contain({
    ...next,
    ew: fixed.ew - (x - camera.width / 2) / scale,
    ns: fixed.ns + (y - camera.height / 2) / scale,
  });
}

/** Between two cameras; the zoom changes evenly and the path is straight on the screen. `t` 0..1. */
export function between(from: Camera, to: MapView, t: number): Camera {
  const zoom = from.zoom + (to.zoom - from.zoom) * t;
  // While zooming in by a lot the centre must move early, or the target leaves the screen.
  const whole = pixelsPerUnit(to.zoom) / pixelsPerUnit(from.zoom);
  const part = Math.abs(whole - 1) < 1e-6 ? t : (1 - 1 / whole ** t) / (1 - 1 / whole);
  return { ...from, zoom, ew: from.ew + (to.ew - from.ew) * part, ns: from.ns + (to.ns - from.ns) * part };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
