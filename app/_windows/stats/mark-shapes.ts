import type { ChartColors } from "./chart-colors";
import type { Happening } from "./happenings";

/** Half the width of a mark, in pixels. */
export const MARK_RADIUS = 4;

/** A rare is a diamond, filled where it is a great one; a death is a cross. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { kind, isGreat }: Happening,
  at: { x: number; y: number },
  colors: ChartColors,
  pixelRatio: number,
): void {
  const { x, y } = at;
  const radius = MARK_RADIUS * pixelRatio;
  context.lineWidth = 1.5 * pixelRatio;
  context.beginPath();
  if (kind === "death") {
    context.strokeStyle = colors.death;
    context.moveTo(x - radius, y - radius);
    context.lineTo(x + radius, y + radius);
    context.moveTo(x + radius, y - radius);
    context.lineTo(x - radius, y + radius);
    context.stroke();
    return;
  }
  context.strokeStyle = isGreat ? colors.greatRare : colors.commonRare;
  context.fillStyle = context.strokeStyle;
  context.moveTo(x, y - radius);
  context.lineTo(x + radius, y);
  context.lineTo(x, y + radius);
  context.lineTo(x - radius, y);
  context.closePath();
  context.stroke();
  if (isGreat) context.fill();
}
