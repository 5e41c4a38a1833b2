/**
 * Repeatable noise from two small textures. Sampling a texture costs a quarter of computing gradient noise, and
 * a tile needs about a million samples.
 */
const SIZE = 256;
const MASK = SIZE - 1;
/** Texels between two lattice points: one bump of noise is this wide. */
const PERIOD = 8;

/** Reads a texture at `x, y` in bumps (one bump is one unit); −1..1, smooth, repeats every 32 bumps. */
export function sampleNoise(texture: Float32Array, x: number, y: number): number {
  const u = x * PERIOD;
  const v = y * PERIOD;
  const u0 = Math.floor(u);
  const v0 = Math.floor(v);
  const fu = u - u0;
  const fv = v - v0;
  const left = u0 & MASK;
  const right = (u0 + 1) & MASK;
  const top = (v0 & MASK) * SIZE;
  const bottom = ((v0 + 1) & MASK) * SIZE;
  const a = texture[top + left] ?? 0;
  const b = texture[top + right] ?? 0;
  const c = texture[bottom + left] ?? 0;
  const d = texture[bottom + right] ?? 0;
  const upper = a + (b - a) * fu;
  return upper + (c + (d - c) * fu - upper) * fv;
}

/** Smooth hills and valleys, −1..1. The same seed gives the same texture. */
export function heightTexture(seed: number): Float32Array {
  const cells = SIZE / PERIOD;
  const random = mulberry(seed);
  const slopeX = new Float32Array(cells * cells);
  const slopeY = new Float32Array(cells * cells);
  for (let i = 0; i < slopeX.length; i++) {
    const angle = random() * Math.PI * 2;
    slopeX[i] = Math.cos(angle);
    slopeY[i] = Math.sin(angle);
  }
  const texture = new Float32Array(SIZE * SIZE);
  for (let i = 0; i < texture.length; i++) {
    const x = (i & MASK) / PERIOD;
    const y = (i >> 8) / PERIOD;
    const cx = Math.floor(x);
    const cy = Math.floor(y);
    const fx = x - cx;
    const fy = y - cy;
    const top = cy * cells;
    const bottom = ((cy + 1) % cells) * cells;
    const right = (cx + 1) % cells;
    const a = (slopeX[top + cx] ?? 0) * fx + (slopeY[top + cx] ?? 0) * fy;
    const b = (slopeX[top + right] ?? 0) * (fx - 1) + (slopeY[top + right] ?? 0) * fy;
    const c = (slopeX[bottom + cx] ?? 0) * fx + (slopeY[bottom + cx] ?? 0) * (fy - 1);
    const d = (slopeX[bottom + right] ?? 0) * (fx - 1) + (slopeY[bottom + right] ?? 0) * (fy - 1);
    const ex = fade(fx);
    const upper = a + (b - a) * ex;
    texture[i] = (upper + (c + (d - c) * ex - upper) * fade(fy)) * 1.6;
  }
  return texture;
}

/** How the hills of a height texture look when the light stands in the north-west, about −1..1. */
export function litTexture(heights: Float32Array): Float32Array {
  const lit = new Float32Array(heights.length);
  for (let i = 0; i < lit.length; i++) {
    const row = i & ~MASK;
    const northWest = heights[((row - SIZE) & (heights.length - 1)) + ((i - 1) & MASK)] ?? 0;
    const southEast = heights[((row + SIZE) & (heights.length - 1)) + ((i + 1) & MASK)] ?? 0;
    lit[i] = (southEast - northWest) * 1.2;
  }
  return lit;
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** A small seeded generator (mulberry32), 0..1. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
