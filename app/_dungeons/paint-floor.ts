import { type Floor, TILE_METRES, type Tile } from "./dungeon";
import { floorWalls } from "./floor-walls";

/** How metres within the landblock become pixels of the canvas, in the unit that the context has when it is called. */
export type FloorProjection = {
  /** The place in the landblock that is drawn at `x`, `y`, in metres. */
  readonly at: Tile;
  readonly x: number;
  readonly y: number;
  readonly pixelsPerMetre: number;
  /** By how much the plan is turned clockwise, in radians; 0 or nothing has north up. */
  readonly turn?: number;
};

export type FloorColors = { readonly fill: string; readonly wall: string; readonly wallPixels?: number };

type Shape = { readonly rooms: Path2D; readonly walls: Path2D };

/** Floors never change, so each is turned into paths once. */
const shapes = new WeakMap<Floor, Shape>();

/** Draws one floor; what the context is set to stays as it was. Cheap enough for every frame. */
export function paintFloor(
  context: CanvasRenderingContext2D,
  floor: Floor,
  { at, x, y, pixelsPerMetre, turn = 0 }: FloorProjection,
  { fill, wall, wallPixels = 1.5 }: FloorColors,
): void {
  const { rooms, walls } = shapes.get(floor) ?? shapeOf(floor);
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.scale(pixelsPerMetre, -pixelsPerMetre);
  context.translate(-at.x, -at.y);
  context.fillStyle = fill;
  context.fill(rooms);
  context.strokeStyle = wall;
  context.lineWidth = wallPixels / pixelsPerMetre;
  context.lineCap = "square";
  context.stroke(walls);
  context.restore();
}

function shapeOf(floor: Floor): Shape {
  const rooms = new Path2D();
  const half = TILE_METRES / 2;
  for (const { x, y } of floor.tiles) rooms.rect(x - half, y - half, TILE_METRES, TILE_METRES);
  const walls = new Path2D();
  for (const { x1, y1, x2, y2 } of floorWalls(floor)) {
    walls.moveTo(x1, y1);
    walls.lineTo(x2, y2);
  }
  const shape = { rooms, walls };
  shapes.set(floor, shape);
  return shape;
}
