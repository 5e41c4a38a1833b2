/** A rectangle of the world as a picture of so many pixels. */
export interface PaintArea {
  /** North-west corner in cells from the north-west corner of the world. */
  readonly x: number;
  readonly y: number;
  /** Cells per pixel. */
  readonly step: number;
  readonly width: number;
  readonly height: number;
}
