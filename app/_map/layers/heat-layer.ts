/** Spawn heat: spread over a small grid and painted to a bitmap once per change of the data, never per frame. */
import { MAP_MAX, MAP_MIN, MAP_SIZE } from "@/server/facts/coordinates";
import { type Camera, pixelsPerUnit, toScreen } from "../camera";
import type { HeatPoint } from "../types";

/** 0.4 map units (96 m) a pixel. */
export const HEAT_PIXELS = 510;
/** Three passes of this box make a bell about 2.5 units wide. */
const BLUR_REACH = 2;
/** Of the logarithm: the larger, the more a quiet place still shows. */
const CONTRAST = 24;

const RAMP: readonly (readonly [at: number, red: number, green: number, blue: number, alpha: number])[] = [
  [0, 104, 34, 18, 0],
  [0.15, 140, 48, 20, 60],
  [0.45, 214, 88, 28, 125],
  [0.75, 246, 152, 48, 165],
  [1, 255, 226, 150, 190],
];

/** RGBA of the whole world, row by row from the north; the hottest place is 1, counted on a logarithmic scale. */
export function paintHeat(points: readonly HeatPoint[]): Uint8ClampedArray<ArrayBuffer> {
  let grid = new Float32Array(HEAT_PIXELS * HEAT_PIXELS);
  for (const { ns, ew, intensity } of points) {
    const x = Math.floor(((ew - MAP_MIN) / MAP_SIZE) * HEAT_PIXELS);
    const y = Math.floor(((MAP_MAX - ns) / MAP_SIZE) * HEAT_PIXELS);
    if (x < 0 || y < 0 || x >= HEAT_PIXELS || y >= HEAT_PIXELS) continue;
    const at = y * HEAT_PIXELS + x;
    grid[at] = (grid[at] ?? 0) + intensity;
  }
  for (let pass = 0; pass < 3; pass++) grid = boxBlur(boxBlur(grid, 1), HEAT_PIXELS);
  let hottest = 0;
  for (const heat of grid) hottest = Math.max(hottest, heat);
  const pixels = new Uint8ClampedArray(grid.length * 4);
  if (hottest === 0) return pixels;
  const scale = 1 / Math.log1p(CONTRAST);
  grid.forEach((heat, i) => {
    if (heat > 0) pixels.set(rampColor(Math.log1p((heat / hottest) * CONTRAST) * scale), i * 4);
  });
  return pixels;
}

function boxBlur(grid: Float32Array<ArrayBuffer>, stride: number): Float32Array<ArrayBuffer> {
  const blurred = new Float32Array(grid.length);
  for (let at = BLUR_REACH * stride; at < grid.length - BLUR_REACH * stride; at++) {
    let sum = 0;
    for (let k = -BLUR_REACH; k <= BLUR_REACH; k++) sum += grid[at + k * stride] ?? 0;
    blurred[at] = sum / (2 * BLUR_REACH + 1);
  }
  return blurred;
}

function rampColor(heat: number): [number, number, number, number] {
  const next = Math.max(
    1,
    RAMP.findIndex(([at]) => at >= heat),
  );
  const [from, r0, g0, b0, a0] = RAMP[next - 1] ?? [0, 0, 0, 0, 0];
  const [to, r1, g1, b1, a1] = RAMP[next] ?? [1, 0, 0, 0, 0];
  const t = Math.min(1, Math.max(0, (heat - from) / (to - from)));
  return [r0 + (r1 - r0) * t, g0 + (g1 - g0) * t, b0 + (b1 - b0) * t, a0 + (a1 - a0) * t];
}

/** The heat of one version of the data as something that can be drawn. */
export class HeatPicture {
  private readonly canvas = document.createElement("canvas");
  private version = -1;

  constructor() {
    this.canvas.width = HEAT_PIXELS;
    this.canvas.height = HEAT_PIXELS;
  }

  draw(
    context: CanvasRenderingContext2D,
    camera: Camera,
    points: readonly HeatPoint[],
    version: number,
  ): void {
    if (version !== this.version) {
      this.version = version;
      const own = this.canvas.getContext("2d");
      own?.putImageData(new ImageData(paintHeat(points), HEAT_PIXELS, HEAT_PIXELS), 0, 0);
    }
    const corner = toScreen(camera, MAP_MAX, MAP_MIN);
    const size = pixelsPerUnit(camera.zoom) * MAP_SIZE;
    context.drawImage(this.canvas, corner.x, corner.y, size, size);
  }
}
