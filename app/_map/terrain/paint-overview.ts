/**
 * The whole world in one small, plain picture, straight from the terrain file. It stands in while the ground for
 * the real painter is being prepared, so the page shows a map after a few milliseconds of work instead of 150.
 */
import { LIGHT_FLAT, LIGHT_SIZE, TERRAIN_SIZE, type Terrain, terrainClasses } from "@/server/facts/terrain";
import { canvas, groundLooks, type Rgb } from "./palette";

export const OVERVIEW_PIXELS = 128;

/** Each pixel is the mean of so many samples each way. */
const SAMPLES = 4;
/** As the real painter does, the sea fades into the page at the edge of the world; in pixels. */
const EDGE_PIXELS = 3;

/** RGBA of {@link OVERVIEW_PIXELS} squared, row by row from the north. */
export function paintOverview({ classes, light }: Terrain): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(OVERVIEW_PIXELS * OVERVIEW_PIXELS * 4);
  const colors = terrainClasses.map((name) => groundLooks[name].color);
  const cells = TERRAIN_SIZE / OVERVIEW_PIXELS / SAMPLES;
  for (let i = 0; i < OVERVIEW_PIXELS * OVERVIEW_PIXELS; i++) {
    const column = i % OVERVIEW_PIXELS;
    const row = Math.floor(i / OVERVIEW_PIXELS);
    const sum = [0, 0, 0];
    for (let k = 0; k < SAMPLES * SAMPLES; k++) {
      const x = Math.floor((column * SAMPLES + (k % SAMPLES)) * cells);
      const y = Math.floor((row * SAMPLES + Math.floor(k / SAMPLES)) * cells);
      const color = colors[classes[y * TERRAIN_SIZE + x] ?? 0] ?? canvas;
      const slope = (light[(y >> 1) * LIGHT_SIZE + (x >> 1)] ?? LIGHT_FLAT) - LIGHT_FLAT;
      addLit(sum, color, 1 + slope * 0.06);
    }
    const near = Math.min(column, row, OVERVIEW_PIXELS - 1 - column, OVERVIEW_PIXELS - 1 - row) / EDGE_PIXELS;
    const shown = Math.min(1, near);
    for (let channel = 0; channel < 3; channel++) {
      const mean = (sum[channel] ?? 0) / (SAMPLES * SAMPLES);
      const page = canvas[channel] ?? 0;
      pixels[i * 4 + channel] = page + (mean - page) * shown;
    }
    pixels[i * 4 + 3] = 255;
  }
  return pixels;
}

function addLit(sum: number[], color: Rgb, light: number): void {
  sum[0] = (sum[0] ?? 0) + color[0] * light;
  sum[1] = (sum[1] ?? 0) + color[1] * light;
  sum[2] = (sum[2] ?? 0) + color[2] * light;
}
