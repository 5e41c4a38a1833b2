import type { Floor, Tile } from "@/app/_dungeons/dungeon";
import { paintFloor } from "@/app/_dungeons/paint-floor";
import type { DiscColors } from "./disc-colors";
import { onDisc, type Point, ringsOf } from "./disc-geometry";

/** How the world lies on the disc. Pixels are those of CSS. */
export type DiscFrame = {
  readonly middle: Point;
  readonly radius: number;
  /** Reach in metres, at the rim. */
  readonly range: number;
  /** By how much the world is turned clockwise, in radians. */
  readonly turn: number;
};

export type GroundFloors = {
  readonly all: readonly Floor[];
  readonly shown: Floor;
  /** Where the character is in the landblock. */
  readonly at: Tile;
};

/** Where the distances stand: beside the way up, where the least else is written. Radians from up, clockwise. */
const LABEL_AT = 0.38;
/** No two distances stand closer, in pixels. */
const LABEL_APART = 26;
const COMPASS = [
  { letter: "N", east: 0, north: 1 },
  { letter: "E", east: 1, north: 0 },
  { letter: "S", east: 0, north: -1 },
  { letter: "W", east: -1, north: 0 },
] as const;

/** Ground, floors, rings and the compass: everything below the things. */
export function paintGround(
  context: CanvasRenderingContext2D,
  frame: DiscFrame,
  colors: DiscColors,
  floors: GroundFloors | null,
): void {
  const { middle, radius } = frame;
  circle(context, middle, radius);
  context.fillStyle = colors.ground;
  context.fill();
  if (floors) {
    context.save();
    context.clip();
    paintFloors(context, frame, colors, floors);
    context.restore();
  }
  paintRings(context, frame, colors);
  circle(context, middle, radius);
  context.strokeStyle = colors.edge;
  context.lineWidth = 1;
  context.stroke();
  paintCompass(context, frame, colors);
}

function paintFloors(
  context: CanvasRenderingContext2D,
  { middle, radius, range, turn }: DiscFrame,
  colors: DiscColors,
  { all, shown, at }: GroundFloors,
): void {
  const projection = { at, x: middle.x, y: middle.y, pixelsPerMetre: radius / range, turn };
  context.globalAlpha = 0.5;
  for (const floor of all) {
    if (floor === shown) continue;
    paintFloor(context, floor, projection, { fill: colors.floor, wall: colors.line, wallPixels: 1 });
  }
  context.globalAlpha = 1;
  paintFloor(context, shown, projection, { fill: colors.floor, wall: colors.edge });
}

function paintRings(context: CanvasRenderingContext2D, frame: DiscFrame, colors: DiscColors): void {
  const { middle, radius, range } = frame;
  context.lineWidth = 1;
  context.strokeStyle = colors.line;
  const rings = ringsOf(range);
  for (const ring of rings) {
    circle(context, middle, (ring / range) * radius);
    context.stroke();
  }
  context.font = `11px ${colors.fontFamily}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  let last = 0;
  for (const ring of [...rings, range]) {
    const at = (ring / range) * radius - (ring === range ? 10 : 0);
    if (at - last < LABEL_APART) continue;
    last = at;
    const x = middle.x + Math.sin(LABEL_AT) * at;
    const y = middle.y - Math.cos(LABEL_AT) * at;
    written(context, `${Math.round(ring)} m`, x, y, colors.soft, colors.ground);
  }
}

function paintCompass(context: CanvasRenderingContext2D, frame: DiscFrame, colors: DiscColors): void {
  const { middle, radius, turn } = frame;
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { letter, east, north } of COMPASS) {
    const isNorth = letter === "N";
    const at = onDisc({ east, north }, turn, radius - 10);
    context.font = `${isNorth ? "600 12px" : "11px"} ${colors.fontFamily}`;
    written(
      context,
      letter,
      middle.x + at.x,
      middle.y + at.y,
      isNorth ? colors.text : colors.soft,
      colors.ground,
    );
  }
}

/** Text that can be read on whatever it lies. */
export function written(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  halo: string,
): void {
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

export function circle(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
}
