/** What lies under a point of the screen. */
import { places } from "@/server/facts/places";
import { type Camera, toScreen } from "./camera";
import type { PinCluster } from "./layers/pin-layer";
import { PIN_RISE } from "./layers/pin-measures";
import { placeSymbolShown } from "./layers/place-labels";
import { portalReach } from "./layers/portal-layer";
import { type Stack, stackAt } from "./stacks";
import type { LayerSwitches, MapPick, MapPortal } from "./types";

export interface Pickable {
  readonly camera: Camera;
  readonly layers: LayerSwitches;
  /** As drawn last. */
  readonly stacks: readonly Stack[];
  /** As drawn last: only those of layers that are on. */
  readonly pins: readonly PinCluster[];
  readonly portals: readonly MapPortal[];
}

/** @param reach CSS pixels: a finger needs more than a cursor. Characters win over pins, those over portals and places. */
export function pickAt(
  { camera, layers, stacks, pins, portals }: Pickable,
  x: number,
  y: number,
  reach: number,
): MapPick | null {
  const stack = layers.characters ? stackAt(stacks, x, y, reach) : null;
  if (stack) {
    const names = stack.members.map(({ marker }) => marker.reading.name).sort((a, b) => a.localeCompare(b));
    return { kind: "characters", names, x: stack.x, y: stack.y };
  }
  const cluster = nearest(pins, camera, x, y + PIN_RISE, reach);
  if (cluster) {
    const at = toScreen(camera, cluster.ns, cluster.ew);
    return { kind: "pins", pins: cluster.pins, x: at.x, y: at.y - PIN_RISE };
  }
  if (layers.portals) {
    const portal = nearest(portals, camera, x, y, Math.max(reach - 4, portalReach(camera.zoom)));
    if (portal) return { kind: "portal", portal, ...toScreen(camera, portal.ns, portal.ew) };
  }
  if (layers.labels) {
    const shown = places.filter((place) => placeSymbolShown(place, camera.zoom));
    const place = nearest(shown, camera, x, y, reach - 3);
    if (place) return { kind: "place", place, ...toScreen(camera, place.ns, place.ew) };
  }
  return null;
}

/** Whether two picks are the same thing, wherever it is on the screen. */
export function samePick(a: MapPick | null, b: MapPick | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "characters") return b.kind === "characters" && a.names.join("\n") === b.names.join("\n");
  if (a.kind === "pins") return b.kind === "pins" && a.pins === b.pins;
  if (a.kind === "portal") return b.kind === "portal" && a.portal === b.portal;
  return b.kind === "place" && a.place === b.place;
}

function nearest<T extends { ns: number; ew: number }>(
  all: readonly T[],
  camera: Camera,
  x: number,
  y: number,
  reach: number,
): T | null {
  let best: T | null = null;
  let least = reach;
  for (const one of all) {
    const at = toScreen(camera, one.ns, one.ew);
    const away = Math.hypot(at.x - x, at.y - y);
    if (away <= least) {
      best = one;
      least = away;
    }
  }
  return best;
}
