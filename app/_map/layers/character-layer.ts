/** Characters on the screen: arranged into stacks, drawn in their states, named where there is room. */
import { type Camera, toScreen } from "../camera";
import type { Marker } from "../character-tracks";
import { mapColors } from "../map-colors";
import { type ScreenMarker, type Stack, stackMarkers } from "../stacks";
import type { TextSprites } from "../text-sprites";
import { CharacterLabels, type Emphasis, importance, type LabelSurroundings } from "./character-labels";
import { drawCount, drawRing, drawTick } from "./marker-signs";
import { MarkerSprites, SPRITE_SIZE } from "./marker-sprites";

export class CharacterLayer {
  private stacks: readonly Stack[] = [];
  private readonly labels: CharacterLabels;
  private readonly sprites: MarkerSprites;

  constructor(texts: TextSprites, pixelRatio: number) {
    this.labels = new CharacterLabels(texts);
    this.sprites = new MarkerSprites(pixelRatio);
  }

  setPixelRatio(pixelRatio: number): void {
    this.sprites.setPixelRatio(pixelRatio);
  }

  /** What was drawn last, for picking. */
  get drawn(): readonly Stack[] {
    return this.stacks;
  }

  draw(
    context: CanvasRenderingContext2D,
    camera: Camera,
    markers: readonly Marker[],
    around: LabelSurroundings,
  ): void {
    this.stacks = stackMarkers(onScreen(camera, markers, around.emphasis));
    // Least important first, so that the selected one lies on top.
    for (const stack of this.stacks.toReversed()) this.drawStack(context, stack, around.emphasis);
    const { width, height } = camera;
    this.labels.draw(context, this.stacks, around, { left: 0, top: 0, right: width, bottom: height });
  }

  private drawStack(context: CanvasRenderingContext2D, { x, y, members }: Stack, emphasis: Emphasis): void {
    const ring = ringColor(members, emphasis);
    if (ring) drawRing(context, x, y, ring);
    const only = members.length === 1 ? members[0]?.marker : undefined;
    if (!only) {
      drawCount(context, x, y, members);
      return;
    }
    const { reading, pose, state } = only;
    const sprite = this.sprites.get(state, reading.color);
    context.drawImage(sprite, x - SPRITE_SIZE / 2, y - SPRITE_SIZE / 2, SPRITE_SIZE, SPRITE_SIZE);
    const looksSomewhere = state === "moving" || state === "idle";
    if (looksSomewhere && pose.heading !== null) drawTick(context, x, y, pose.heading, reading.color);
  }
}

/** Most important first, then by name: an order that does not change while people walk. */
function onScreen(camera: Camera, markers: readonly Marker[], emphasis: Emphasis): ScreenMarker[] {
  const placed: ScreenMarker[] = [];
  const margin = SPRITE_SIZE;
  for (const marker of markers) {
    const { x, y } = toScreen(camera, marker.pose.ns, marker.pose.ew);
    if (x < -margin || y < -margin || x > camera.width + margin || y > camera.height + margin) continue;
    placed.push({ marker, x, y });
  }
  return placed.sort(
    (a, b) =>
      importance(b.marker, emphasis) - importance(a.marker, emphasis) ||
      (a.marker.reading.name < b.marker.reading.name ? -1 : 1),
  );
}

function ringColor(members: readonly ScreenMarker[], emphasis: Emphasis): string | null {
  const most = Math.max(...members.map(({ marker }) => importance(marker, emphasis)));
  return [null, mapColors.hover, mapColors.danger, mapColors.accent][most] ?? null;
}
