/** Paints tiles away from the page's thread. One request, one reply, in order. */
import { decodeTerrain, TERRAIN_SIZE } from "@/server/facts/terrain";
import { type Ground, prepareGround } from "./ground";
import { OVERVIEW_PIXELS, paintOverview } from "./paint-overview";
import { paintTerrain } from "./paint-terrain";
import type { TerrainReply, TerrainRequest } from "./terrain-protocol";
import { OVERVIEW, TILE_PIXELS, type Tile } from "./tiles";

let ground: Ground | null = null;

self.addEventListener("message", (event: MessageEvent<TerrainRequest>) => {
  const request = event.data;
  const work = request.type === "start" ? unpack(request.deflated, request.overview) : paint(request.tile);
  work.catch((error: unknown) =>
    reply({ type: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});

async function unpack(deflated: ArrayBuffer, overview: boolean): Promise<void> {
  const started = performance.now();
  const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate"));
  const bytes = await new Response(inflated).arrayBuffer();
  const terrain = decodeTerrain(new Uint8Array(bytes));
  if (overview) {
    await send(OVERVIEW, paintOverview(terrain), OVERVIEW_PIXELS, started);
  }
  ground = prepareGround(terrain);
  reply({ type: "ready", ms: performance.now() - started });
}

async function paint(tile: Tile): Promise<void> {
  if (!ground) throw new Error("a tile was asked for before the ground was there");
  const started = performance.now();
  const cells = TERRAIN_SIZE / 2 ** tile.level;
  const step = cells / TILE_PIXELS;
  const area = { x: tile.x * cells, y: tile.y * cells, step, width: TILE_PIXELS, height: TILE_PIXELS };
  await send(tile, paintTerrain(ground, area), TILE_PIXELS, started);
}

async function send(
  tile: Tile,
  pixels: Uint8ClampedArray<ArrayBuffer>,
  size: number,
  started: number,
): Promise<void> {
  const bitmap = await createImageBitmap(new ImageData(pixels, size, size));
  reply({ type: "tile", tile, bitmap, ms: performance.now() - started }, [bitmap]);
}

function reply(message: TerrainReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
