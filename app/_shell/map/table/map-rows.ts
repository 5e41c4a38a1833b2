import { type Character, type Freshness, freshness } from "@/app/_live/character";
import type { Portal } from "@/app/_live/portal-store";
import type { CharacterState, MapPin, PinKind } from "@/app/_map/types";
import { type GridSort, sortedRows } from "@/app/_ui/grid/grid-column";
import { stateWords } from "@/app/_ui/StateShape";
import { formatPlace, isDrawable } from "@/server/facts/coordinates";
import { nearestPlace } from "@/server/facts/places";

/** One line of the table: somebody, something that happened, or a portal. */
export type MapRow = {
  readonly id: string;
  readonly name: string;
  readonly sign: RowSign;
  /** What it does, or what it is. */
  readonly what: string;
  /** Where it is, in words. */
  readonly place: string;
  /** Null where the map does not show it. */
  readonly at: { readonly ns: number; readonly ew: number } | null;
  /** Name of the nearest settlement or landmark; empty off the map. */
  readonly nearest: string;
  /** To that one, in map units. */
  readonly distance: number;
  readonly ageMs: number;
  /** By the server's clock, since the epoch. */
  readonly atMs: number;
};

export type RowSign =
  | { readonly kind: "character"; readonly state: CharacterState; readonly freshness: Freshness }
  | { readonly kind: PinKind }
  | { readonly kind: "portal" };

/** What time it is, in milliseconds: on the page's own clock, and by the server's since the epoch. */
export type Now = { readonly local: number; readonly server: number };

/** Everybody the page knows of. @param deafSinceMs since when the page itself hears nothing, or null */
export function characterRows(
  characters: Iterable<Character>,
  now: Now,
  deafSinceMs: number | null,
): MapRow[] {
  return Array.from(characters, (character) => {
    const { name, state, dungeon, telemetry } = character;
    const fresh = freshness(character, now.local, deafSinceMs);
    return {
      id: name,
      name,
      sign: { kind: "character", state, freshness: fresh },
      what: stateWords(state, fresh),
      ...whereabouts(telemetry, dungeon),
      ...heardAt(character.telemetryAtMs, now),
    };
  });
}

export function pinRows(pins: readonly MapPin[], now: Now): MapRow[] {
  return pins.map((pin) => ({
    id: pin.id,
    name: pin.character,
    sign: { kind: pin.kind },
    what: pin.what === null ? "died" : `found ${pin.what}`,
    ...whereabouts(pin, pin.dungeon),
    ageMs: now.server - pin.timeMs,
    atMs: pin.timeMs,
  }));
}

export function portalRows(portals: readonly Portal[], now: Now): MapRow[] {
  return portals.map((portal) => ({
    id: `${portal.name} ${portal.ns} ${portal.ew}`,
    name: portal.name,
    sign: { kind: "portal" },
    what: "portal",
    ...whereabouts(portal, null),
    ...heardAt(portal.seenAtMs, now),
  }));
}

/** @param localMs on the page's own clock */
function heardAt(localMs: number, now: Now): Pick<MapRow, "ageMs" | "atMs"> {
  const ageMs = now.local - localMs;
  return { ageMs, atMs: now.server - ageMs };
}

type Whereabouts = Pick<MapRow, "place" | "at" | "nearest" | "distance">;

function whereabouts({ ns, ew }: { ns: number; ew: number }, dungeon: string | null): Whereabouts {
  if (dungeon !== null || !isDrawable(ns, ew)) {
    const place = dungeon === null ? "off the map" : `in ${dungeon}`;
    return { place, at: null, nearest: "", distance: Number.POSITIVE_INFINITY };
  }
  const nearest = nearestPlace(ns, ew);
  return {
    place: formatPlace(ns, ew),
    at: { ns, ew },
    nearest: nearest?.place.name ?? "",
    distance: nearest?.distance ?? Number.POSITIVE_INFINITY,
  };
}

export type RowKey = "name" | "what" | "place" | "nearest" | "age";

/** What a column sorts by; null comes last. */
export const rowOrders: Readonly<Record<RowKey, (row: MapRow) => string | number | null>> = {
  name: ({ name }) => name,
  what: ({ what }) => what,
  place: ({ at }) => at?.ns ?? null,
  nearest: ({ nearest }) => (nearest === "" ? null : nearest),
  // To ten seconds: within them everybody is heard again and again, and rows would jump.
  age: ({ ageMs }) => Math.round(ageMs / 10_000),
};

export function orderedRows(rows: readonly MapRow[], { by, isDescending }: GridSort<RowKey>): MapRow[] {
  return [...sortedRows(rows, { order: rowOrders[by] }, isDescending, ({ name, id }) => `${name} ${id}`)];
}

/** Rows keep their places while somebody is busy with them; newcomers go to the end. */
export function heldRows(order: readonly string[], rows: readonly MapRow[]): MapRow[] {
  const place = new Map(order.map((id, at) => [id, at]));
  return rows.toSorted((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length));
}
