/**
 * Painted tiles and the workers that paint them. The map says every frame what it wants, best first; only the
 * newest wish counts, so after a long flight nobody waits for tiles of the way.
 */
import type { TerrainReply, TerrainRequest } from "./terrain-protocol";
import { type Tile, tileKey } from "./tiles";

export interface StoredTile {
  readonly bitmap: ImageBitmap;
  /** When it arrived, for the fade-in. */
  readonly arrivedAt: number;
  usedAt: number;
}

export interface TileStoreOptions {
  readonly createWorker: () => Worker;
  /** The bytes of `terrain.bin`. Fetched by the page while the first worker starts, once for all of them. */
  readonly terrain: Promise<ArrayBuffer>;
  /** How many workers; the first starts at once, the others when it is ready. */
  readonly workers: number;
  readonly onTile: () => void;
  readonly onFailure: (message: string) => void;
}

/** 64 MB of pixels; a 4k screen shows 150 tiles at once. A larger screen keeps what it shows and a quarter more. */
const TILES_MAX = 256;
const SPARE = 1.25;
/** Requests under way per worker: one is being painted, the next is at hand. */
const IN_FLIGHT_MAX = 2;

interface Painter {
  readonly worker: Worker;
  ready: boolean;
  busy: number;
}

export class TileStore {
  private readonly tiles = new Map<number, StoredTile>();
  private readonly pending = new Set<number>();
  private readonly painters: Painter[] = [];
  private wanted: readonly Tile[] = [];
  private uses = 0;

  constructor(private readonly options: TileStoreOptions) {
    this.addPainter();
  }

  get(tile: Tile): StoredTile | undefined {
    const stored = this.tiles.get(tileKey(tile));
    if (stored) stored.usedAt = ++this.uses;
    return stored;
  }

  /** Replaces the wish list. */
  want(tiles: readonly Tile[]): void {
    this.wanted = tiles;
    this.pump();
  }

  destroy(): void {
    for (const { worker } of this.painters) worker.terminate();
    for (const { bitmap } of this.tiles.values()) bitmap.close();
    this.tiles.clear();
  }

  private addPainter(): void {
    const painter: Painter = { worker: this.options.createWorker(), ready: false, busy: 0 };
    painter.worker.addEventListener("message", (event: MessageEvent<TerrainReply>) =>
      this.hear(painter, event.data),
    );
    painter.worker.addEventListener("error", (event) =>
      this.options.onFailure(event.message || "the terrain worker did not start"),
    );
    const overview = this.painters.length === 0;
    this.painters.push(painter);
    this.options.terrain.then(
      (deflated) => {
        const start: TerrainRequest = { type: "start", deflated, overview };
        painter.worker.postMessage(start);
      },
      (error: unknown) => this.options.onFailure(error instanceof Error ? error.message : String(error)),
    );
  }

  private hear(painter: Painter, reply: TerrainReply): void {
    switch (reply.type) {
      case "ready":
        painter.ready = true;
        if (this.painters.length < this.options.workers) this.addPainter();
        break;
      case "tile":
        // The overview comes without having been asked for.
        if (this.pending.delete(tileKey(reply.tile))) painter.busy--;
        this.keep(reply.tile, reply.bitmap);
        this.options.onTile();
        break;
      case "failed":
        this.options.onFailure(reply.message);
        return;
    }
    this.pump();
  }

  private keep(tile: Tile, bitmap: ImageBitmap): void {
    this.tiles.set(tileKey(tile), { bitmap, arrivedAt: performance.now(), usedAt: ++this.uses });
    if (this.tiles.size <= Math.max(TILES_MAX, this.wanted.length * SPARE)) return;
    // The world overview (level 0 and 1) stays: it is the picture behind everything not yet painted.
    let oldest: number | null = null;
    let oldestUse = Number.POSITIVE_INFINITY;
    for (const [key, stored] of this.tiles) {
      if (key >= tileKey({ level: 2, x: 0, y: 0 }) && stored.usedAt < oldestUse) {
        oldest = key;
        oldestUse = stored.usedAt;
      }
    }
    if (oldest === null) return;
    this.tiles.get(oldest)?.bitmap.close();
    this.tiles.delete(oldest);
  }

  private pump(): void {
    for (const tile of this.wanted) {
      const key = tileKey(tile);
      if (this.tiles.has(key) || this.pending.has(key)) continue;
      const painter = this.painters
        .filter(({ ready, busy }) => ready && busy < IN_FLIGHT_MAX)
        .sort((a, b) => a.busy - b.busy)[0];
      if (!painter) return;
      const request: TerrainRequest = { type: "paint", tile };
      painter.worker.postMessage(request);
      painter.busy++;
      this.pending.add(key);
    }
  }
}
