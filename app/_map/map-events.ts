import type { Camera, Place } from "./camera";
import type { LayerSwitches, MapPick, MapStores, MapView } from "./types";

/** What the engine reports. Every function is called from the engine's own event or frame, never from a store. */
export interface MapEvents {
  /** After every frame in which the camera moved. Cheap work only; write URLs when it has rested. */
  onView(camera: Camera): void;
  /** Place under the pointer, null when it leaves. */
  onCursor(place: Place | null): void;
  /** What is under the pointer, when that changes. */
  onHover(pick: MapPick | null): void;
  /** Click, tap or Enter. null: nothing there. */
  onPick(pick: MapPick | null, by: "pointer" | "key"): void;
  /** Double click on a character. */
  onOpen(name: string): void;
  /** Right click, long press or menu key on something. */
  onMenu(pick: MapPick): void;
  /** Following began, or ended (`null`) because it was asked for or because the user moved the map. */
  onFollow(name: string | null, why: "asked" | "moved"): void;
  /** The ground could not be painted; everything else works. */
  onGroundFailure(message: string): void;
  /** The first picture of the ground is there; milliseconds since the engine began. */
  onGroundShown(ms: number): void;
}

export interface MapEngineOptions {
  readonly container: HTMLElement;
  readonly stores: MapStores;
  readonly events: MapEvents;
  /** Starts a terrain worker (`terrain/terrain-worker.ts`); how it is addressed is the bundler's affair. */
  readonly createTerrainWorker: () => Worker;
  readonly terrainUrl: string;
  /** The operator's own picture of the world; when it cannot be loaded the terrain is painted. */
  readonly customMapUrl?: string | null;
  readonly layers?: LayerSwitches;
  readonly view?: MapView | null;
  readonly reducedMotion?: boolean;
}
