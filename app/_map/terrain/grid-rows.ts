/**
 * Smooth reading of a half-resolution grid, row by row. A picture asks for the same grid rows and columns again
 * and again: the vertical blend is done once per row, the horizontal weights once per picture, and three products
 * remain for each pixel. (Quadratic B-spline: no steps and no kinks, however far one zooms in.)
 */
import { LIGHT_SIZE } from "@/server/facts/terrain";

/** Weights of the columns of a picture, shared by all grids. */
export interface GridColumns {
  /** Grid column left of the middle one. */
  readonly first: Int32Array;
  /** Three weights per pixel. */
  readonly weights: Float32Array;
  /** Grid columns that the picture touches. */
  readonly from: number;
  readonly to: number;
}

/** @param x cells from the west edge of the world to the picture, @param step cells per pixel. */
export function gridColumns(x: number, step: number, width: number): GridColumns {
  const first = new Int32Array(width);
  const weights = new Float32Array(width * 3);
  for (let column = 0; column < width; column++) {
    const at = (x + (column + 0.5) * step) * 0.5;
    const middle = clampIndex(at);
    const offset = Math.min(0.5, Math.max(-0.5, at - middle - 0.5));
    first[column] = middle - 1;
    weights[column * 3] = 0.5 * (0.5 - offset) ** 2;
    weights[column * 3 + 1] = 0.75 - offset ** 2;
    weights[column * 3 + 2] = 0.5 * (0.5 + offset) ** 2;
  }
  return { first, weights, from: first[0] ?? 0, to: (first[width - 1] ?? 0) + 2 };
}

export class GridRow {
  private readonly blended = new Float32Array(LIGHT_SIZE);

  constructor(
    private readonly grid: Float32Array,
    private readonly columns: GridColumns,
  ) {}

  /** Moves to the row `y` cells south of the north edge of the world. */
  moveTo(y: number): void {
    const at = y * 0.5;
    const middle = clampIndex(at);
    const offset = Math.min(0.5, Math.max(-0.5, at - middle - 0.5));
    const above = 0.5 * (0.5 - offset) ** 2;
    const level = 0.75 - offset ** 2;
    const below = 0.5 * (0.5 + offset) ** 2;
    const { grid, blended } = this;
    for (let i = this.columns.from, k = middle * LIGHT_SIZE + i; i <= this.columns.to; i++, k++) {
      blended[i] =
        above * (grid[k - LIGHT_SIZE] ?? 0) + level * (grid[k] ?? 0) + below * (grid[k + LIGHT_SIZE] ?? 0);
    }
  }

  read(column: number): number {
    const { first, weights } = this.columns;
    const i = first[column] ?? 0;
    const k = column * 3;
    return (
      (this.blended[i] ?? 0) * (weights[k] ?? 0) +
      (this.blended[i + 1] ?? 0) * (weights[k + 1] ?? 0) +
      (this.blended[i + 2] ?? 0) * (weights[k + 2] ?? 0)
    );
  }
}

function clampIndex(at: number): number {
  return Math.min(LIGHT_SIZE - 2, Math.max(1, Math.floor(at)));
}
