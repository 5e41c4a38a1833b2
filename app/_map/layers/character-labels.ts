/** Names of characters: the selected, alerted and hovered ones always, the others where there is room. */
import type { Marker } from "../character-tracks";
import { type Box, type LabelWish, layoutLabels } from "../label-layout";
import { mapColors } from "../map-colors";
import type { Stack } from "../stacks";
import type { TextSprites, TextStyle } from "../text-sprites";
import { RING_RADIUS } from "./marker-signs";

export interface Emphasis {
  readonly selected: string | null;
  readonly hovered: readonly string[];
}

const nameStyle: TextStyle = { id: "name", sizePx: 11.5, weight: 600, color: mapColors.text, haloPx: 2.5 };
const dimNameStyle: TextStyle = { ...nameStyle, id: "name-dim", color: mapColors.textSoft, weight: 400 };
const selectedStyle: TextStyle = plated("name-selected", mapColors.accent);
const alertStyle: TextStyle = plated("name-alert", mapColors.danger);
const hoverStyle: TextStyle = plated("name-hover", mapColors.hover);

function plated(id: string, edge: string): TextStyle {
  return { id, sizePx: 12, weight: 600, color: mapColors.text, plate: { fill: mapColors.plate, edge } };
}

/** Labels are laid out anew at most this often; in between they travel with their markers. */
const LAYOUT_MS = 160;

interface Label {
  readonly style: TextStyle;
  readonly dx: number;
  readonly dy: number;
}

export interface LabelSurroundings {
  readonly emphasis: Emphasis;
  /** Boxes of place names, which ordinary character names do not cover. */
  readonly occupied: readonly Box[];
  /** Off: only those who must be named are. */
  readonly withNames: boolean;
  readonly zoom: number;
  readonly now: number;
}

export class CharacterLabels {
  private labels = new Map<string, Label>();
  private laidOutAt = Number.NEGATIVE_INFINITY;
  private laidOutFor = "";

  constructor(private readonly texts: TextSprites) {}

  /** @param within the picture: names stay inside of it where they can, so that its edge cuts none in half */
  draw(
    context: CanvasRenderingContext2D,
    stacks: readonly Stack[],
    around: LabelSurroundings,
    within: Box,
  ): void {
    const { emphasis, withNames, zoom, now } = around;
    const inputs = `${emphasis.selected}|${emphasis.hovered.join()}|${withNames}|${Math.round(zoom * 8)}`;
    if (inputs !== this.laidOutFor || now - this.laidOutAt >= LAYOUT_MS) {
      this.labels = this.layout(stacks, around, within);
      this.laidOutFor = inputs;
      this.laidOutAt = now;
    }
    for (const { x, y, members } of stacks) {
      for (const { marker } of members) {
        const label = this.labels.get(marker.reading.name);
        if (!label) continue;
        const { canvas, width, height } = this.texts.get(marker.reading.name, label.style);
        context.drawImage(canvas, Math.round(x + label.dx), Math.round(y + label.dy), width, height);
      }
    }
  }

  private layout(
    stacks: readonly Stack[],
    { emphasis, occupied, withNames }: LabelSurroundings,
    within: Box,
  ): Map<string, Label> {
    const taken: Box[] = stacks.map(({ x, y }) => ({ left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 }));
    if (withNames) taken.push(...occupied);
    const wishes: LabelWish[] = [];
    const anchors = new Map<string, { style: TextStyle; x: number; y: number }>();
    for (const stack of stacks) {
      for (const { marker } of stack.members) {
        const { name } = marker.reading;
        const must = importance(marker, emphasis) > 0;
        // In a stack only those who matter are named; the number and the list tell the rest.
        if (!must && (!withNames || stack.members.length > 1)) continue;
        const style = styleOf(marker, emphasis);
        const { width, height } = this.texts.get(name, style);
        const gap = must || stack.members.length > 1 ? RING_RADIUS + 2 : 8;
        anchors.set(name, { style, x: stack.x, y: stack.y });
        const positions = inside(besidePoint(stack.x, stack.y, gap, width, height), within);
        wishes.push({ id: name, must, positions });
      }
    }
    const labels = new Map<string, Label>();
    for (const [name, box] of layoutLabels(wishes, taken)) {
      const anchor = anchors.get(name);
      if (anchor) labels.set(name, { style: anchor.style, dx: box.left - anchor.x, dy: box.top - anchor.y });
    }
    return labels;
  }
}

/** 3 selected, 2 alerted, 1 hovered, 0 everybody else. */
export function importance({ reading }: Marker, { selected, hovered }: Emphasis): number {
  if (reading.name === selected) return 3;
  if (reading.alerted) return 2;
  return hovered.includes(reading.name) ? 1 : 0;
}

function styleOf(marker: Marker, emphasis: Emphasis): TextStyle {
  const { color } = marker.reading;
  switch (importance(marker, emphasis)) {
    case 3:
      return selectedStyle;
    case 2:
      return alertStyle;
    case 1:
      return hoverStyle;
    default:
      // In its own colour, so that a character's name is never taken for a town's.
      return marker.state === "stale" ? dimNameStyle : { ...nameStyle, id: `name-${color}`, color };
  }
}

/** All of them where none is inside: whoever stands at the edge is named as well as it goes. */
function inside(positions: readonly Box[], { left, top, right, bottom }: Box): readonly Box[] {
  const whole = positions.filter(
    (box) => box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom,
  );
  return whole.length > 0 ? whole : positions;
}

/** Right, left, above, below of a marker. */
function besidePoint(x: number, y: number, gap: number, width: number, height: number): Box[] {
  const boxAt = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  return [
    boxAt(x + gap, y - height / 2),
    boxAt(x - gap - width, y - height / 2),
    boxAt(x - width / 2, y - gap - height),
    boxAt(x - width / 2, y + gap),
  ];
}
