import type { DiscColors } from "./disc-colors";
import type { Point } from "./disc-geometry";
import { circle, type DiscFrame } from "./paint-ground";
import { type RadarKind, radarKindNames, radarKinds } from "./radar-kinds";
import type { RadarObject } from "./radar-reading";
import { OTHER_FLOOR } from "./radar-words";

/** A thing at its place on the disc. */
export type PlacedThing = {
  readonly object: RadarObject;
  readonly at: Point;
  /** It is farther than the disc reaches, and drawn at the rim. */
  readonly isBeyond: boolean;
};

/** Half the size of a shape, in pixels. */
export const SIZE = 5;

let paths: ReadonlyMap<RadarKind, Path2D> | null = null;

function pathOf(kind: RadarKind): Path2D {
  paths ??= new Map(radarKindNames.map((name) => [name, new Path2D(radarKinds[name].path)]));
  return paths.get(kind) ?? new Path2D();
}

/** The least important first, so that what matters lies on top. */
export function paintThings(
  context: CanvasRenderingContext2D,
  things: readonly PlacedThing[],
  colors: DiscColors,
): void {
  for (let at = things.length - 1; at >= 0; at--) {
    const thing = things[at];
    if (thing) paintThing(context, thing, colors);
  }
}

function paintThing(
  context: CanvasRenderingContext2D,
  { object, at, isBeyond }: PlacedThing,
  colors: DiscColors,
): void {
  const { kind, above, health } = object;
  const color = colors.kinds[kind];
  const isElsewhere = above !== null && Math.abs(above) >= OTHER_FLOOR;
  context.save();
  context.translate(at.x, at.y);
  context.globalAlpha *= isElsewhere || isBeyond ? 0.6 : 1;
  if (isElsewhere) paintCaret(context, above > 0, color);
  else if (kind === "monster" && health !== null && health < 1) paintHealth(context, health, colors);
  context.scale(SIZE, SIZE);
  context.lineWidth = (radarKinds[kind].isFilled ? 3 : 3.4) / SIZE;
  context.strokeStyle = colors.ground;
  context.stroke(pathOf(kind));
  context.lineWidth = 1.5 / SIZE;
  context.strokeStyle = color;
  context.fillStyle = color;
  // What stands on another floor is hollow.
  if (radarKinds[kind].isFilled && !isElsewhere) context.fill(pathOf(kind));
  else context.stroke(pathOf(kind));
  context.restore();
}

function paintCaret(context: CanvasRenderingContext2D, isAbove: boolean, color: string): void {
  const side = isAbove ? -1 : 1;
  context.beginPath();
  context.moveTo(-3, side * 8);
  context.lineTo(0, side * 11);
  context.lineTo(3, side * 8);
  context.lineWidth = 1.5;
  context.strokeStyle = color;
  context.stroke();
}

function paintHealth(context: CanvasRenderingContext2D, health: number, colors: DiscColors): void {
  context.fillStyle = colors.line;
  context.fillRect(-7, 7, 14, 2.5);
  context.fillStyle = colors.health;
  context.fillRect(-7, 7, 14 * health, 2.5);
}

/** The character itself: an arrow where it looks, a ring when nobody knows where that is. */
export function paintOwner(
  context: CanvasRenderingContext2D,
  { middle, turn }: DiscFrame,
  heading: number | null,
  colors: DiscColors,
): void {
  context.save();
  context.translate(middle.x, middle.y);
  if (heading === null) {
    circle(context, { x: 0, y: 0 }, 4);
  } else {
    context.rotate((heading * Math.PI) / 180 + turn);
    context.beginPath();
    context.moveTo(0, -9);
    context.lineTo(6.5, 7);
    context.lineTo(0, 3.5);
    context.lineTo(-6.5, 7);
    context.closePath();
  }
  context.strokeStyle = colors.ground;
  context.fillStyle = colors.text;
  context.lineWidth = 2;
  context.stroke();
  context.fill();
  context.restore();
}

/** A line to the rim, where the character looks. */
export function paintSight(
  context: CanvasRenderingContext2D,
  { middle, turn, radius }: DiscFrame,
  heading: number | null,
  colors: DiscColors,
): void {
  if (heading === null) return;
  const towards = (heading * Math.PI) / 180 + turn;
  context.beginPath();
  context.moveTo(middle.x, middle.y);
  context.lineTo(middle.x + Math.sin(towards) * radius, middle.y - Math.cos(towards) * radius);
  context.lineWidth = 1;
  context.strokeStyle = colors.line;
  context.stroke();
}
