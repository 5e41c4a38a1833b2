/** One of the map's stacked canvases, sized in device pixels. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** @param opaque lets the browser skip blending what lies behind. */
export function createSurface(parent: HTMLElement, opaque: boolean): Surface {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none";
  const context = canvas.getContext("2d", { alpha: !opaque });
  if (!context) throw new Error("this browser has no canvas");
  parent.append(canvas);
  return { canvas, context };
}

export function resizeSurface({ canvas }: Surface, width: number, height: number, pixelRatio: number): void {
  canvas.width = Math.max(1, Math.round(width * pixelRatio));
  canvas.height = Math.max(1, Math.round(height * pixelRatio));
}

/** Empties the surface and makes CSS pixels the unit of drawing. */
export function clearSurface({ canvas, context }: Surface, pixelRatio: number): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
}
