/** The dot of a character in each state, drawn once per colour. Shape tells the state, colour tells who. */
import type { MarkerState } from "../character-tracks";
import { mapColors } from "../map-colors";

/** CSS pixels; the dot itself is 10. */
export const SPRITE_SIZE = 20;
const RADIUS = 5;

export class MarkerSprites {
  private readonly sprites = new Map<string, HTMLCanvasElement>();

  constructor(private pixelRatio: number) {}

  setPixelRatio(pixelRatio: number): void {
    if (pixelRatio === this.pixelRatio) return;
    this.pixelRatio = pixelRatio;
    this.sprites.clear();
  }

  get(state: MarkerState, color: string): HTMLCanvasElement {
    const key = state + color;
    const known = this.sprites.get(key);
    if (known) return known;
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(SPRITE_SIZE * this.pixelRatio);
    canvas.height = canvas.width;
    const context = canvas.getContext("2d");
    if (context) {
      context.scale(this.pixelRatio, this.pixelRatio);
      context.translate(SPRITE_SIZE / 2, SPRITE_SIZE / 2);
      paintMarker(context, state, color);
    }
    this.sprites.set(key, canvas);
    return canvas;
  }
}

function paintMarker(context: CanvasRenderingContext2D, state: MarkerState, color: string): void {
  circle(context, RADIUS + 1.75);
  context.fillStyle = "rgba(8, 13, 12, 0.72)";
  context.fill();
  context.strokeStyle = color;
  context.fillStyle = color;
  switch (state) {
    case "moving":
      circle(context, RADIUS);
      context.fill();
      circle(context, RADIUS - 0.6);
      context.strokeStyle = "rgba(255, 255, 255, 0.35)";
      context.lineWidth = 1;
      context.stroke();
      break;
    case "idle":
      circle(context, RADIUS - 1.1);
      context.lineWidth = 2.2;
      context.stroke();
      break;
    case "dead":
      circle(context, RADIUS - 0.6);
      context.lineWidth = 1.2;
      context.stroke();
      context.lineCap = "round";
      context.lineWidth = 2.2;
      context.strokeStyle = mapColors.danger;
      context.beginPath();
      context.moveTo(-4.6, -4.6);
      context.lineTo(4.6, 4.6);
      context.moveTo(4.6, -4.6);
      context.lineTo(-4.6, 4.6);
      context.stroke();
      break;
    case "stale":
      context.globalAlpha = 0.6;
      circle(context, RADIUS - 0.9);
      context.lineWidth = 1.8;
      context.setLineDash([2.6, 2.6]);
      context.stroke();
      break;
  }
}

function circle(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
}
