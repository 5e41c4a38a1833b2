/** Rings, pointers and counts around the dots of characters. */
import { mapColors } from "../map-colors";
import type { ScreenMarker } from "../stacks";

/** Outside the pointer of a single dot, outside the disc of a stack; CSS pixels. */
export const RING_RADIUS = 13.5;

export function drawRing(context: CanvasRenderingContext2D, x: number, y: number, color: string): void {
  context.beginPath();
  context.arc(x, y, RING_RADIUS, 0, Math.PI * 2);
  context.strokeStyle = "rgba(8, 13, 12, 0.6)";
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
}

/** A small pointer outside the dot, towards where the character looks. */
export function drawTick(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  heading: number,
  color: string,
): void {
  const angle = (heading * Math.PI) / 180;
  const east = Math.sin(angle);
  const north = -Math.cos(angle);
  context.beginPath();
  context.moveTo(x + east * 12, y + north * 12);
  context.lineTo(x + east * 5.5 - north * 3.4, y + north * 5.5 + east * 3.4);
  context.quadraticCurveTo(
    x + east * 7,
    y + north * 7,
    x + east * 5.5 + north * 3.4,
    y + north * 5.5 - east * 3.4,
  );
  context.closePath();
  context.strokeStyle = "rgba(8, 13, 12, 0.6)";
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = color;
  context.fill();
}

const DISC = 9;
const COLOURS_MAX = 12;

/** A disc with the number, its rim in the colours of its members. */
export function drawCount(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  members: readonly ScreenMarker[],
): void {
  context.beginPath();
  context.arc(x, y, DISC + 1.5, 0, Math.PI * 2);
  context.fillStyle = "rgba(8, 13, 12, 0.8)";
  context.fill();
  context.beginPath();
  context.arc(x, y, DISC - 2, 0, Math.PI * 2);
  context.fillStyle = "#182420";
  context.fill();
  context.lineWidth = 3;
  const shown = members.slice(0, COLOURS_MAX);
  const part = (Math.PI * 2) / shown.length;
  shown.forEach(({ marker }, i) => {
    context.beginPath();
    context.arc(x, y, DISC - 1, -Math.PI / 2 + i * part, -Math.PI / 2 + (i + 1) * part);
    context.strokeStyle = marker.state === "stale" ? "#5d6a64" : marker.reading.color;
    context.stroke();
  });
  context.fillStyle = mapColors.text;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(members.length > 99 ? "99+" : String(members.length), x, y + 0.5);
  if (members.some(({ marker }) => marker.state === "dead")) {
    context.fillStyle = mapColors.danger;
    context.fillRect(x + 4, y - DISC - 1, 6, 6);
  }
}
