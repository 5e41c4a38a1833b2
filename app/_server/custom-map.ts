import { findFile, type ServedFile } from "./http/served-file";

/**
 * The operator's own picture of the world, dropped into `public/map/custom.webp`. Next knows only the files that
 * were there when it was built, so it has a route of its own (`app/api/map/custom.webp`).
 */
export function findCustomMap(): Promise<ServedFile | null> {
  return findFile("public", "map", "custom.webp");
}

/** Address of the operator's picture, another one whenever the file changes; null when there is none. */
export async function customMapUrl(): Promise<string | null> {
  const file = await findCustomMap();
  return file && `/api/map/custom.webp?v=${file.version}`;
}
