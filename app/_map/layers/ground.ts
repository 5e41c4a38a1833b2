/** Decides what the ground is: the operator's picture when there is one, else terrain painted by workers. */
import { createSurface, type Surface } from "../surface";
import { TileStore } from "../terrain/tile-store";
import { OVERVIEW } from "../terrain/tiles";
import { type BaseView, drawPicture, drawTiles } from "./base-layer";
import { loadWorldPicture, type WorldPicture } from "./world-picture";

export interface GroundOptions {
  readonly createTerrainWorker: () => Worker;
  readonly terrainUrl: string;
  readonly customMapUrl?: string | null;
  /** Something new can be drawn. */
  readonly onChange: () => void;
  readonly onFailure: (message: string) => void;
}

export class GroundLayer {
  readonly surface: Surface;
  private tiles: TileStore | null = null;
  private picture: WorldPicture | null = null;
  private closed = false;

  constructor(
    container: HTMLElement,
    private readonly options: GroundOptions,
  ) {
    this.surface = createSurface(container, true);
  }

  async open(): Promise<void> {
    const { customMapUrl, onChange, onFailure } = this.options;
    if (customMapUrl) {
      try {
        this.picture = await loadWorldPicture(customMapUrl);
        if (this.closed) this.close();
        onChange();
        return;
      } catch (error) {
        // biome-ignore lint/suspicious/noConsole: matters to nobody but the operator, who will look here
        console.warn(`${customMapUrl} is not used as the map:`, error);
      }
    }
    if (this.closed) return;
    this.tiles?.destroy();
    this.tiles = new TileStore({
      createWorker: this.options.createTerrainWorker,
      terrain: fetchBytes(this.options.terrainUrl),
      workers: workersFor(navigator.hardwareConcurrency),
      onTile: onChange,
      onFailure,
    });
    onChange();
  }

  /** Returns whether something is fading in and the next frame must draw again. */
  draw(view: BaseView): boolean {
    if (this.picture) {
      drawPicture(this.surface, this.picture, view);
      return false;
    }
    return this.tiles ? drawTiles(this.surface, this.tiles, view) : false;
  }

  /** Whether any ground has been painted yet. */
  get shown(): boolean {
    return this.picture !== null || (this.tiles?.get(OVERVIEW) ?? null) !== null;
  }

  close(): void {
    this.closed = true;
    this.tiles?.destroy();
    this.picture?.close();
    this.surface.canvas.remove();
  }
}

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
}

/** Each worker holds 6 MB of ground; more than three paint faster than anybody pans. */
function workersFor(cores: number): number {
  return cores >= 8 ? 3 : cores >= 4 ? 2 : 1;
}
