/**
 * Paints any rectangle of the world at any scale as pixels. Pure: the same ground and area give the same
 * picture, so tiles meet without seams and the tests can look at single pixels.
 *
 * The grid is coarse (48 m), the picture must not be. So a pixel near a border first gets pushed about by fractal
 * noise (ragged, organic borders that gain detail with every zoom), then asks the nine cells around it with smooth
 * weights (borders are curves, never steps); grounds blend over a few metres, water and land meet sharply.
 * The loop runs for a million pixels while somebody waits, hence its plain numbers and shared scratch arrays.
 */
import { TERRAIN_SIZE, terrainClasses, WATER_CLASSES } from "@/server/facts/terrain";
import { GridRow, gridColumns } from "./grid-rows";
import type { Ground } from "./ground";
import { sampleNoise } from "./noise";
import type { PaintArea } from "./paint-area";
import { paintRoads } from "./paint-roads";
import { abyss, canvas, groundLooks, shore, surf } from "./palette";

const CLASSES = terrainClasses.length;
const looks = terrainClasses.map((name) => groundLooks[name]);
const colors = Float32Array.from(looks.flatMap((look) => [...look.color]));
const drifts = Float32Array.from(
  looks.flatMap((look) => look.drift.map((value, i) => value - (look.color[i] ?? 0))),
);
const roughness = Float32Array.from(looks.map((look) => look.rough));

const SHALLOW = 1;
const FRESH = 2;
/** Thin rivers must not break up where a border cuts their corner. */
const FRESH_WEIGHT = 1.35;
/** Widest push of a border in cells, and how wide its waves are; finer ones follow down to a tenth of a cell. */
const WARP_REACH = 0.42;
const WARP_WIDEST = 5;
const WARP_FINEST = 0.1;
/** Sea fades into the page over this many cells at the edge of the world. */
const EDGE_CELLS = 26;
/** Farther out than this (in cells) all sea looks alike. */
const OPEN_SEA_CELLS = 130;

/** RGBA, row by row from the north. */
export function paintTerrain(ground: Ground, area: PaintArea): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(area.width * area.height * 4);
  const painter = new Painter(ground, area, pixels);
  for (let row = 0; row < area.height; row++) painter.paintRow(row);
  paintRoads(ground.roads, area, pixels);
  return pixels;
}

class Painter {
  private readonly light: GridRow;
  private readonly rugged: GridRow;
  private readonly offshore: GridRow;
  private readonly weights = new Float32Array(CLASSES);
  /** Width of the finest bump in cells: about four pixels, in steps of an octave so that tiles agree. */
  private readonly bumpCells: number;
  /** How fast water turns into land, per unit of weight: antialiased over one pixel. */
  private readonly coastSharpness: number;
  /** From which share of water on land is the dark rim: three pixels, but never wider than a third of a cell. */
  private readonly rimFrom: number;
  private readonly blendPower: number;

  // What the pixel at hand is made of.
  private red = 0;
  private green = 0;
  private blue = 0;
  private rough = 0;
  private wet = 0;
  private shallow = 0;

  constructor(
    private readonly ground: Ground,
    private readonly area: PaintArea,
    private readonly pixels: Uint8ClampedArray,
  ) {
    const { x, step, width } = area;
    const columns = gridColumns(x, step, width);
    this.light = new GridRow(ground.light, columns);
    this.rugged = new GridRow(ground.rugged, columns);
    this.offshore = new GridRow(ground.offshore, columns);
    this.bumpCells = 2 ** Math.ceil(Math.log2(step * 4));
    this.coastSharpness = Math.max(1, 0.85 / step);
    this.rimFrom = 0.5 - Math.min(0.3, 2.6 * step);
    this.blendPower = step < 0.12 ? 4 : 2;
  }

  paintRow(row: number): void {
    const { area, pixels } = this;
    const { classes, alike, drift } = this.ground;
    const y = area.y + (row + 0.5) * area.step;
    const cellY = Math.floor(y);
    const insideRow = cellY >= 0 && cellY < TERRAIN_SIZE;
    this.light.moveTo(y);
    this.rugged.moveTo(y);
    this.offshore.moveTo(y);
    for (let column = 0, at = row * area.width * 4; column < area.width; column++, at += 4) {
      const x = area.x + (column + 0.5) * area.step;
      const cellX = Math.floor(x);
      const inside = insideRow && cellX >= 0 && cellX < TERRAIN_SIZE;
      const cell = cellY * TERRAIN_SIZE + cellX;
      const broad = sampleNoise(drift, x * 0.045, y * 0.045);
      this.red = this.green = this.blue = this.rough = this.shallow = 0;
      this.wet = 1;
      if (inside) {
        if (alike[cell] === 2) this.takeOneClass(classes[cell] ?? 0, broad);
        else this.blendClasses(x, y, broad);
      }
      const soaked = Math.min(1, Math.max(0, (this.wet - 0.5) * this.coastSharpness + 0.5));
      if (soaked < 1) this.lightLand(x, y, column);
      if (soaked > 0)
        this.addWater(x, y, inside ? this.offshore.read(column) : OPEN_SEA_CELLS, broad, soaked);
      pixels[at] = this.red;
      pixels[at + 1] = this.green;
      pixels[at + 2] = this.blue;
      pixels[at + 3] = 255;
    }
  }

  private takeOneClass(code: number, broad: number): void {
    if (code < WATER_CLASSES) {
      this.shallow = code > 0 ? 1 : 0;
      return;
    }
    this.wet = 0;
    this.addClass(code, 1, 0.5 + 0.5 * broad);
  }

  private addClass(code: number, share: number, lean: number): void {
    const k = code * 3;
    this.red += share * ((colors[k] ?? 0) + (drifts[k] ?? 0) * lean);
    this.green += share * ((colors[k + 1] ?? 0) + (drifts[k + 1] ?? 0) * lean);
    this.blue += share * ((colors[k + 2] ?? 0) + (drifts[k + 2] ?? 0) * lean);
    this.rough += share * (roughness[code] ?? 0);
  }

  private blendClasses(x: number, y: number, broad: number): void {
    const { step } = this.area;
    const { classes, alike, hills, drift } = this.ground;
    const { weights } = this;
    let wx = x;
    let wy = y;
    const finest = Math.max(2 * step, WARP_FINEST);
    for (let wide = WARP_WIDEST, reach = WARP_REACH; wide > finest; wide *= 0.45, reach *= 0.52) {
      wx += reach * sampleNoise(hills, x / wide, y / wide);
      wy += reach * sampleNoise(drift, x / wide + 0.37, y / wide + 0.71);
    }
    const cell = Math.floor(wy) * TERRAIN_SIZE + Math.floor(wx);
    if ((alike[cell] ?? 0) > 0) {
      this.takeOneClass(classes[cell] ?? 0, broad);
      return;
    }
    const seen = gather(classes, wx, wy, weights);
    const water = (weights[0] ?? 0) + (weights[SHALLOW] ?? 0) + (weights[FRESH] ?? 0) * FRESH_WEIGHT;
    if (water > 0) this.shallow = 1 - (weights[0] ?? 0) / water;
    const lean = 0.5 + 0.5 * broad;
    let ragged =
      sampleNoise(hills, x * 0.9 + 0.2, y * 0.9) * 0.1 + sampleNoise(drift, x * 2.7, y * 2.7) * 0.07;
    if (step < 0.2) ragged += sampleNoise(hills, x * 8.1, y * 8.1) * 0.09;
    if (step < 0.05) ragged += sampleNoise(drift, x * 24, y * 24) * 0.07;
    let land = 0;
    let total = 0;
    for (let code = WATER_CLASSES; code < CLASSES; code++) {
      if ((seen & (1 << code)) === 0) continue;
      const weight = weights[code] ?? 0;
      land += weight;
      const share = Math.max(0.001, weight + (code % 2 === 0 ? ragged : -ragged) - 0.12);
      const strong = this.blendPower === 4 ? share * share * share * share : share * share;
      total += strong;
      this.addClass(code, strong, lean);
    }
    if (total > 0) {
      this.red /= total;
      this.green /= total;
      this.blue /= total;
      this.rough /= total;
    }
    this.wet = water / (water + land);
  }

  /** Light from the big slopes, plus the small bumps of rugged country that the data is too coarse to hold. */
  private lightLand(x: number, y: number, column: number): void {
    const { bumps } = this.ground;
    const wide = this.bumpCells;
    const bump =
      sampleNoise(bumps, x / wide, y / wide) +
      sampleNoise(bumps, x / (wide * 2.1) + 0.31, y / (wide * 2.1)) +
      sampleNoise(bumps, x / (wide * 4.4) + 0.62, y / (wide * 4.4));
    const light = this.light.read(column) * 1.15 + bump * this.rough * (0.1 + 0.3 * this.rugged.read(column));
    if (light < 0) {
      const shade = 1 + light * 0.72;
      this.red *= shade;
      this.green *= shade;
      this.blue *= shade * (1 - light * 0.1);
    } else {
      const glow = light * 0.42;
      this.red += (250 - this.red) * glow;
      this.green += (240 - this.green) * glow * 0.94;
      this.blue += (205 - this.blue) * glow * 0.8;
    }
    if (this.wet > this.rimFrom)
      this.mix(shore, Math.min(1, (this.wet - this.rimFrom) / (0.5 - this.rimFrom)) * 0.5);
  }

  private addWater(x: number, y: number, away: number, broad: number, soaked: number): void {
    const { wet } = this;
    let red: number = abyss[0];
    let green: number = abyss[1];
    let blue: number = abyss[2];
    let swell = broad * 2.2;
    if (away < OPEN_SEA_CELLS) {
      const ripple = 0.25 / this.bumpCells;
      swell += sampleNoise(this.ground.bumps, x * ripple, y * ripple * 1.7) * 1.3;
      const near = Math.exp(-away / 9);
      const shelf = Math.exp(-away / 45);
      const bright = Math.min(1, near * 0.75 + this.shallow * 0.21 * (1 + near));
      // The bed shows through at the bank of rivers and lakes.
      const bank = wet < 0.98 ? (0.98 - wet) * 26 : 0;
      red += 4 * shelf + 23 * bright + bank * 0.5;
      green += 11 * shelf + 53 * bright + bank;
      blue += 15 * shelf + 53 * bright + bank * 0.8;
      // Foam hugs the coast: brightest at the water's edge, gone half a cell out, broken up by noise.
      if (wet < 0.86) {
        const foam = Math.max(0, 1 - (wet - 0.5) / Math.max(0.16, 1.1 * this.area.step));
        const white = foam * foam * 0.62 * (0.55 + 0.45 * sampleNoise(this.ground.hills, x * 0.55, y * 0.55));
        red += (surf[0] - red) * white;
        green += (surf[1] - green) * white;
        blue += (surf[2] - blue) * white;
      }
    }
    red += swell * 0.5;
    green += swell;
    blue += swell * 1.2;
    const edge = Math.min(x, y, TERRAIN_SIZE - x, TERRAIN_SIZE - y) / EDGE_CELLS;
    if (edge < 1) {
      const from = Math.max(0, edge);
      const gone = 1 - from * from * (3 - 2 * from);
      red += (canvas[0] - red) * gone;
      green += (canvas[1] - green) * gone;
      blue += (canvas[2] - blue) * gone;
    }
    this.red += (red - this.red) * soaked;
    this.green += (green - this.green) * soaked;
    this.blue += (blue - this.blue) * soaked;
  }

  private mix(color: readonly [number, number, number], share: number): void {
    this.red += (color[0] - this.red) * share;
    this.green += (color[1] - this.green) * share;
    this.blue += (color[2] - this.blue) * share;
  }
}

/** Weight of each class among the nine cells around a point, adding up to 1. Returns a bit per class met. */
function gather(classes: Uint8Array, x: number, y: number, weights: Float32Array): number {
  weights.fill(0);
  const cx = Math.min(TERRAIN_SIZE - 2, Math.max(1, Math.floor(x)));
  const cy = Math.min(TERRAIN_SIZE - 2, Math.max(1, Math.floor(y)));
  const fx = x - cx - 0.5;
  const fy = y - cy - 0.5;
  const left = 0.5 * (0.5 - fx) * (0.5 - fx);
  const middle = 0.75 - fx * fx;
  const right = 0.5 * (0.5 + fx) * (0.5 + fx);
  let seen = 0;
  for (let dy = -1; dy <= 1; dy++) {
    const rowWeight = dy === 0 ? 0.75 - fy * fy : 0.5 * (0.5 + dy * fy) * (0.5 + dy * fy);
    const at = (cy + dy) * TERRAIN_SIZE + cx;
    const a = classes[at - 1] ?? 0;
    const b = classes[at] ?? 0;
    const c = classes[at + 1] ?? 0;
    weights[a] = (weights[a] ?? 0) + left * rowWeight;
    weights[b] = (weights[b] ?? 0) + middle * rowWeight;
    weights[c] = (weights[c] ?? 0) + right * rowWeight;
    seen |= (1 << a) | (1 << b) | (1 << c);
  }
  return seen;
}
