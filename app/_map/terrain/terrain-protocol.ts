/** What the map and its terrain workers say to each other. */
import type { Tile } from "./tiles";

export type TerrainRequest =
  /** Unpack the ground from the bytes of `terrain.bin`; with `overview` send the plain picture of it first. */
  | { readonly type: "start"; readonly deflated: ArrayBuffer; readonly overview: boolean }
  | { readonly type: "paint"; readonly tile: Tile };

export type TerrainReply =
  | { readonly type: "ready"; readonly ms: number }
  | { readonly type: "tile"; readonly tile: Tile; readonly bitmap: ImageBitmap; readonly ms: number }
  | { readonly type: "failed"; readonly message: string };
