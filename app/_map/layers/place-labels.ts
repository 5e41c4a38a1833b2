/**
 * Names of towns, regions and portals. Distances between them grow with the zoom and with nothing else, so which names fit
 * is worked out once per tenth of a zoom step, and panning never makes a name blink.
 */
import { type NamedPlace, type NamedRegion, type PlaceKind, places, regions } from "@/server/facts/places";
import { type Camera, pixelsPerUnit, toScreen } from "../camera";
import { type Box, type LabelWish, layoutLabels } from "../label-layout";
import type { TextSprites, TextStyle } from "../text-sprites";
import type { MapPortal } from "../types";

interface PlaceLook {
  readonly style: TextStyle;
  /** Shown from this zoom on. */
  readonly nameFrom: number;
  readonly symbolFrom: number;
}

const looks: Record<PlaceKind, PlaceLook> = {
  capital: {
    style: { id: "capital", sizePx: 13, weight: 650, color: "#f2e8cd" },
    nameFrom: 1,
    symbolFrom: 0,
  },
  town: { style: { id: "town", sizePx: 12, weight: 500, color: "#e6dcc0" }, nameFrom: 2.6, symbolFrom: 2 },
  outpost: {
    style: { id: "outpost", sizePx: 11, weight: 400, color: "#cbc5b0" },
    nameFrom: 4.4,
    symbolFrom: 3.6,
  },
  landmark: {
    style: { id: "landmark", sizePx: 11, weight: 450, color: "#d8cfae", italic: true },
    nameFrom: 4.1,
    symbolFrom: 3.4,
  },
  dungeon: {
    style: { id: "dungeon", sizePx: 11, weight: 450, color: "#c3bfd6" },
    nameFrom: 4.9,
    symbolFrom: 4.2,
  },
};
const starterFrom = 2;
const portalNameFrom = 5;
const portalStyle: TextStyle = { id: "portal", sizePx: 11, weight: 450, color: "#c9b2ff" };

/** Regions are written in a size that fits their extent, from where they are wide enough to where they leave the screen. */
function regionStyle(region: NamedRegion, pixels: number): TextStyle | null {
  if (pixels < 74 || pixels > 2600) return null;
  const large = region.span >= 40;
  const sizePx = large ? 15 : region.span >= 18 ? 13 : 11;
  const id = `region-${region.kind}-${sizePx}`;
  return region.kind === "water"
    ? {
        id,
        sizePx,
        weight: 450,
        italic: true,
        color: "#8fbccb",
        spacingPx: large ? 4 : 1.5,
        haloPx: 2,
        halo: "rgba(8, 20, 28, 0.6)",
      }
    : {
        id,
        sizePx,
        weight: 500,
        capitals: true,
        color: "rgba(226, 226, 205, 0.78)",
        spacingPx: large ? 6 : 3,
        haloPx: 2,
        halo: "rgba(8, 13, 12, 0.55)",
      };
}

interface PlacedLabel {
  readonly text: string;
  readonly style: TextStyle;
  readonly ns: number;
  readonly ew: number;
  /** From the anchor to the top left of the text, CSS pixels. */
  readonly dx: number;
  readonly dy: number;
}

interface Layout {
  readonly labels: readonly PlacedLabel[];
  readonly symbols: readonly NamedPlace[];
}

const STEPS_PER_ZOOM = 10;

export class PlaceLabels {
  private readonly layouts = new Map<number, Layout>();
  private portals: readonly MapPortal[] = [];

  constructor(private readonly sprites: TextSprites) {}

  /** Portals whose names are written where there is room. */
  setPortals(portals: readonly MapPortal[]): void {
    this.portals = portals;
    this.forget();
  }

  forget(): void {
    this.layouts.clear();
  }

  /** Draws symbols and names, and returns the boxes they take on the screen. */
  draw(context: CanvasRenderingContext2D, camera: Camera): Box[] {
    const { labels, symbols } = this.layoutAt(camera.zoom);
    for (const place of symbols) {
      const { x, y } = toScreen(camera, place.ns, place.ew);
      if (x > -20 && y > -20 && x < camera.width + 20 && y < camera.height + 20)
        drawSymbol(context, place, x, y);
    }
    const boxes: Box[] = [];
    for (const label of labels) {
      const at = toScreen(camera, label.ns, label.ew);
      const sprite = this.sprites.get(label.text, label.style);
      const left = Math.round(at.x + label.dx);
      const top = Math.round(at.y + label.dy);
      if (left > camera.width || top > camera.height || left + sprite.width < 0 || top + sprite.height < 0)
        continue;
      context.drawImage(sprite.canvas, left, top, sprite.width, sprite.height);
      boxes.push({ left, top, right: left + sprite.width, bottom: top + sprite.height });
    }
    return boxes;
  }

  private layoutAt(zoom: number): Layout {
    // Rounded down: at the zoom of the layout names are closest together, so they never touch above it.
    const step = Math.floor(zoom * STEPS_PER_ZOOM + 1e-9);
    const known = this.layouts.get(step);
    if (known) return known;
    const layout = layoutPlaces(step / STEPS_PER_ZOOM, this.sprites, this.portals);
    this.layouts.set(step, layout);
    return layout;
  }
}

interface Candidate {
  readonly wish: LabelWish;
  readonly text: string;
  readonly style: TextStyle;
  readonly ns: number;
  readonly ew: number;
  readonly x: number;
  readonly y: number;
}

/** Which names are written at a zoom, and where beside their places. Pure given the sizes of the texts. */
export function layoutPlaces(
  zoom: number,
  sprites: Pick<TextSprites, "get">,
  portals: readonly MapPortal[] = [],
): Layout {
  const scale = pixelsPerUnit(zoom);
  const candidates: Candidate[] = [];
  const add = (
    text: string,
    style: TextStyle,
    { ns, ew }: { ns: number; ew: number },
    centred: boolean,
  ): void => {
    const x = ew * scale;
    const y = -ns * scale;
    const { width, height } = sprites.get(text, style);
    const positions = centred
      ? [boxAt(x - width / 2, y - height / 2, width, height)]
      : besidePoint(x, y, width, height);
    candidates.push({ wish: { id: `${candidates.length}`, positions }, text, style, ns, ew, x, y });
  };
  const byRank = (kinds: readonly PlaceKind[]): void => {
    for (const place of places) {
      const from = place.starter
        ? Math.min(starterFrom, looks[place.kind].nameFrom)
        : looks[place.kind].nameFrom;
      if (kinds.includes(place.kind) && zoom >= from) add(place.name, looks[place.kind].style, place, false);
    }
  };
  byRank(["capital"]);
  for (const region of regions) {
    const style = regionStyle(region, region.span * scale);
    if (style) add(region.name, style, region, true);
  }
  byRank(["town"]);
  byRank(["landmark", "outpost"]);
  byRank(["dungeon"]);
  if (zoom >= portalNameFrom) for (const portal of portals) add(portal.name, portalStyle, portal, false);

  const symbols = places.filter((place) => placeSymbolShown(place, zoom));
  const taken = symbols.map((place) => boxAt(place.ew * scale - 4, -place.ns * scale - 4, 8, 8));
  const shown = layoutLabels(
    candidates.map(({ wish }) => wish),
    taken,
  );
  const labels = candidates.flatMap(({ wish, text, style, ns, ew, x, y }) => {
    const box = shown.get(wish.id);
    return box ? [{ text, style, ns, ew, dx: box.left - x, dy: box.top - y }] : [];
  });
  return { labels, symbols };
}

export function placeSymbolShown(place: NamedPlace, zoom: number): boolean {
  return zoom >= (place.starter ? 0 : looks[place.kind].symbolFrom);
}

/** Right, left, below, above of a symbol. */
function besidePoint(x: number, y: number, width: number, height: number): Box[] {
  return [
    boxAt(x + 5, y - height / 2, width, height),
    boxAt(x - 5 - width, y - height / 2, width, height),
    boxAt(x - width / 2, y + 4, width, height),
    boxAt(x - width / 2, y - 4 - height, width, height),
  ];
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function drawSymbol(context: CanvasRenderingContext2D, place: NamedPlace, x: number, y: number): void {
  context.lineWidth = 1.5;
  context.strokeStyle = "rgba(10, 14, 12, 0.9)";
  context.fillStyle = looks[place.kind].style.color;
  context.beginPath();
  switch (place.kind) {
    case "capital":
      context.rect(x - 3.5, y - 3.5, 7, 7);
      break;
    case "town":
      context.arc(x, y, 2.8, 0, Math.PI * 2);
      break;
    case "outpost":
      context.rect(x - 2, y - 2, 4, 4);
      break;
    case "landmark":
      context.moveTo(x, y - 3.5);
      context.lineTo(x + 3.5, y + 2.5);
      context.lineTo(x - 3.5, y + 2.5);
      context.closePath();
      break;
    case "dungeon":
      context.arc(x, y, 3, Math.PI, 0);
      context.lineTo(x + 3, y + 3);
      context.lineTo(x - 3, y + 3);
      context.closePath();
      break;
  }
  context.stroke();
  if (place.destroyed) context.fillStyle = "#6d6f68";
  context.fill();
  if (place.kind === "capital") {
    context.fillStyle = "#2a2418";
    context.fillRect(x - 1.25, y - 1.25, 2.5, 2.5);
  }
}
