import type { DiscColors } from "./disc-colors";
import type { Point } from "./disc-geometry";
import { circle, type DiscFrame, written } from "./paint-ground";
import { type PlacedThing, SIZE } from "./paint-things";
import type { RadarKind } from "./radar-kinds";
import type { RadarObject } from "./radar-reading";
import { labelText } from "./radar-words";

/** Radius of the ring around what is pointed at, in pixels. */
const RING = 9;
/** Names that are written without being asked for. */
const LABELS_MAX = 12;
const NAMED: ReadonlySet<RadarKind> = new Set(["player", "portal", "lifestone", "npc"]);

export type Marked = { readonly selected: string | null; readonly hovered: string | null };

/** Rings around what is pointed at, with all that is known of it, and names as room allows. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  frame: DiscFrame,
  things: readonly PlacedThing[],
  { selected, hovered }: Marked,
  colors: DiscColors,
  nameOpacity: number,
): void {
  const isMarked = ({ object: { key } }: PlacedThing) => key === selected || key === hovered;
  const marked = things.filter(isMarked);
  const taken: Box[] = [];
  for (const { object, at } of marked) {
    const isSelected = object.key === selected;
    circle(context, at, RING);
    context.lineWidth = 2;
    context.strokeStyle = isSelected ? colors.accent : colors.text;
    context.stroke();
  }
  for (const { object, at } of marked) taken.push(paintPlate(context, frame, object, at, taken, colors));
  context.globalAlpha = nameOpacity;
  paintNames(
    context,
    frame,
    things.filter((thing) => !marked.includes(thing)),
    taken,
    colors,
  );
}

/** Names of what stays where it is or matters, where there is room. */
function paintNames(
  context: CanvasRenderingContext2D,
  { middle, radius }: DiscFrame,
  things: readonly PlacedThing[],
  taken: Box[],
  colors: DiscColors,
): void {
  const named = things.filter((thing) => NAMED.has(thing.object.kind) && !thing.isBeyond);
  context.font = `11px ${colors.fontFamily}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  for (const { object, at } of named.slice(0, LABELS_MAX)) {
    const width = context.measureText(object.name).width;
    const box = { x: at.x + SIZE + 4, y: at.y - 7, w: width, h: 14 };
    const isOut = box.x + width > middle.x + radius + 4;
    if (isOut) box.x = at.x - SIZE - 4 - width;
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    written(context, object.name, box.x, at.y, colors.kinds[object.kind], colors.ground);
  }
}

type Box = { x: number; y: number; w: number; h: number };

const PLATE_PADDING = 6;
const PLATE_HEIGHT = 36;

/** Name and figures on a plate above the thing, or below where there is no room. */
function paintPlate(
  context: CanvasRenderingContext2D,
  { middle, radius }: DiscFrame,
  object: RadarObject,
  at: Point,
  taken: readonly Box[],
  colors: DiscColors,
): Box {
  const bold = `600 12px ${colors.fontFamily}`;
  const plain = `11px ${colors.fontFamily}`;
  const figures = labelText(object);
  context.font = bold;
  const nameWidth = context.measureText(object.name).width;
  context.font = plain;
  const w = Math.max(nameWidth, context.measureText(figures).width) + 2 * PLATE_PADDING;
  const h = figures === "" ? 22 : PLATE_HEIGHT;
  const left = Math.min(Math.max(at.x - w / 2, middle.x - radius), middle.x + radius - w);
  const above = { x: left, y: at.y - RING - 4 - h, w, h };
  const isFree = above.y >= middle.y - radius && !taken.some((other) => overlap(above, other));
  const box = isFree ? above : { ...above, y: at.y + RING + 4 };
  context.beginPath();
  context.roundRect(box.x, box.y, w, h, 4);
  context.fillStyle = colors.plate;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colors.edge;
  context.stroke();
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = colors.text;
  context.font = bold;
  context.fillText(object.name, box.x + PLATE_PADDING, box.y + 11);
  context.font = plain;
  context.fillText(figures, box.x + PLATE_PADDING, box.y + 26);
  return box;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
