/**
 * What the map reads. The live part of the app implements these; the map never opens a socket and never writes.
 * A store is a plain object outside React: read it any time, compare `version`, or subscribe to be woken.
 * Times are milliseconds on the client's monotonic clock (`performance.now()`) unless the name says otherwise.
 */
import type { NamedPlace } from "@/server/facts/places";

/** Something that changes. `version` goes up with every change; the listener is told after it went up. */
export interface Changing {
  readonly version: number;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export type CharacterState = "moving" | "idle" | "dead" | "offline";

/** The newest reading of one character. Replace the object when a newer one comes; never change it in place. */
export interface CharacterReading {
  readonly name: string;
  /** Map units, north and east positive. May be off the map: the engine checks. */
  readonly ns: number;
  readonly ew: number;
  readonly z: number | null;
  /** Degrees, 0 = north, clockwise; null when the plugin does not say. */
  readonly heading: number | null;
  readonly state: CharacterState;
  /** When it reached this browser. */
  readonly receivedAt: number;
  /** When the plugin took it, ISO 8601. */
  readonly timestamp: string;
  /** CSS hex colour, which means what the user chose (`marker-colors.ts`). */
  readonly color: string;
  /** Name of the dungeon the character is in (its place on the world map means nothing then), else null. */
  readonly dungeon: string | null;
  /** An alert about this character waits to be seen. */
  readonly alerted?: boolean;
}

export interface CharacterReadings extends Changing {
  readonly all: ReadonlyMap<string, CharacterReading>;
}

export interface TrailPoint {
  readonly ns: number;
  readonly ew: number;
  /** When the character was there, on the clock of `receivedAt`. The map draws a trail up to its marker. */
  readonly at: number;
}

export interface Trail {
  readonly color: string;
  /** Goes up when a point is added or dropped. */
  readonly version: number;
  /** Oldest first, at most 300; may be the same array growing at its end. */
  readonly points: readonly TrailPoint[];
}

export interface TrailStore extends Changing {
  readonly all: ReadonlyMap<string, Trail>;
}

export interface HeatPoint {
  readonly ns: number;
  readonly ew: number;
  /** Spawns seen there; above 0. */
  readonly intensity: number;
}

export interface HeatStore extends Changing {
  readonly all: readonly HeatPoint[];
}

export interface MapPortal {
  readonly name: string;
  readonly ns: number;
  readonly ew: number;
}

export interface PortalStore extends Changing {
  readonly all: readonly MapPortal[];
}

/** Something that happened at a place: a death, or the find of a common or great rare. */
export type PinKind = "death" | "common" | "great";

export interface MapPin {
  readonly id: string;
  readonly kind: PinKind;
  /** Who died, or who found it. */
  readonly character: string;
  /** Name of the rare; null for a death. */
  readonly what: string | null;
  readonly ns: number;
  readonly ew: number;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly timeMs: number;
  /** The dungeon it happened in (its place on the world map means nothing then), else null. */
  readonly dungeon: string | null;
}

export interface PinStore extends Changing {
  /** Newest first. Stays the same array while `version` does. */
  readonly all: readonly MapPin[];
}

export interface MapStores {
  readonly characters: CharacterReadings;
  readonly trails: TrailStore;
  readonly heat: HeatStore;
  readonly portals: PortalStore;
  readonly pins: PinStore;
  /** Changes when the user gives colours another meaning: everything is drawn anew then. */
  readonly colors?: Changing;
  /** The server's time of day, milliseconds since the epoch: that of pins, whatever this machine's clock says. */
  readonly serverNowMs?: () => number;
}

/** From the ground up, as they lie on each other. */
export const layerNames = ["heat", "trails", "portals", "deaths", "rares", "characters", "labels"] as const;
export type LayerName = (typeof layerNames)[number];
/** As the layers are named to people. */
export const layerTitles: Readonly<Record<LayerName, string>> = {
  characters: "Characters",
  trails: "Trails",
  portals: "Portals",
  deaths: "Deaths",
  rares: "Rares",
  heat: "Spawn heat",
  labels: "Names",
};
export type LayerSwitches = Readonly<Record<LayerName, boolean>>;

/** A switch for every layer, as `isOn` says. */
export function layersWhere(isOn: (name: LayerName) => boolean): LayerSwitches {
  return {
    heat: isOn("heat"),
    trails: isOn("trails"),
    portals: isOn("portals"),
    deaths: isOn("deaths"),
    rares: isOn("rares"),
    characters: isOn("characters"),
    labels: isOn("labels"),
  };
}

/** Everything on; heat off, because it hides the country below. */
export const defaultLayers: LayerSwitches = layersWhere((name) => name !== "heat");

/** Whether a layer of pins shows this one. */
export function isPinShown({ kind, dungeon }: MapPin, { deaths, rares }: LayerSwitches): boolean {
  return dungeon === null && (kind === "death" ? deaths : rares);
}

/** Centre of the screen and zoom: at zoom z the world is 256 × 2^z CSS pixels wide. */
export interface MapView {
  readonly ns: number;
  readonly ew: number;
  readonly zoom: number;
}

/** What lies under a pointer, nearest kind first: characters before pins before portals before places. */
export type MapPick =
  | { readonly kind: "characters"; readonly names: readonly string[]; readonly x: number; readonly y: number }
  | { readonly kind: "pins"; readonly pins: readonly MapPin[]; readonly x: number; readonly y: number }
  | { readonly kind: "portal"; readonly portal: MapPortal; readonly x: number; readonly y: number }
  | { readonly kind: "place"; readonly place: NamedPlace; readonly x: number; readonly y: number };
