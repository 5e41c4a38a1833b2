/**
 * Deaths and finds on the map. Those that would cover each other are one sign with their number; which ones depends
 * on the zoom alone, so it is worked out once per quarter of a zoom step and panning never changes it.
 */
import { type Camera, pixelsPerUnit, toScreen } from "../camera";
import type { Box } from "../label-layout";
import { stackPoints } from "../stacks";
import { isPinShown, type LayerSwitches, type MapPin, type PinStore } from "../types";
import { PinSprites, type Sign, signsOf } from "./pin-sprites";

/** Nearer than this two signs cover each other; with a skull, a star and a number they are 44 wide. CSS pixels. */
const CLUSTER_PIXELS = 28;
const STEPS_PER_ZOOM = 4;
const MARGIN = 40;

export interface PinCluster {
  /** Where the newest of them is. */
  readonly ns: number;
  readonly ew: number;
  /** Newest first; at least one. */
  readonly pins: readonly MapPin[];
  readonly signs: readonly Sign[];
}

export class PinLayer {
  private clusters: readonly PinCluster[] = [];
  private clusteredFor = "";
  private readonly sprites: PinSprites;

  constructor(pixelRatio: number, fontFamily: string) {
    this.sprites = new PinSprites(pixelRatio, fontFamily);
  }

  setPixelRatio(pixelRatio: number): void {
    this.sprites.setPixelRatio(pixelRatio);
  }

  /** What was drawn last, for picking. */
  get drawn(): readonly PinCluster[] {
    return this.clusters;
  }

  /** Draws the signs, and returns the boxes they take on the screen. */
  draw(context: CanvasRenderingContext2D, camera: Camera, store: PinStore, layers: LayerSwitches): Box[] {
    const step = Math.round(camera.zoom * STEPS_PER_ZOOM) / STEPS_PER_ZOOM;
    const wish = `${store.version} ${step} ${layers.deaths} ${layers.rares}`;
    if (wish !== this.clusteredFor) {
      const shown = store.all.filter((pin) => isPinShown(pin, layers));
      this.clusters = clusterPins(shown, step);
      this.clusteredFor = wish;
    }
    const boxes: Box[] = [];
    // The newest come first in the list and lie on top.
    for (const { ns, ew, pins, signs } of this.clusters.toReversed()) {
      const { x, y } = toScreen(camera, ns, ew);
      if (x < -MARGIN || y < -MARGIN || x > camera.width + MARGIN || y > camera.height + MARGIN) continue;
      const { canvas, width, height } = this.sprites.get(signs, pins.length);
      const left = Math.round(x - width / 2);
      const top = Math.round(y - height);
      context.drawImage(canvas, left, top, width, height);
      boxes.push({ left, top, right: left + width, bottom: top + height });
    }
    return boxes;
  }
}

export function clusterPins(pins: readonly MapPin[], zoom: number): PinCluster[] {
  const scale = pixelsPerUnit(zoom);
  const points = pins.map((pin) => ({ pin, x: pin.ew * scale, y: -pin.ns * scale }));
  return stackPoints(points, CLUSTER_PIXELS).map(({ x, y, members }) => {
    const together = members.map(({ pin }) => pin);
    return { ns: -y / scale, ew: x / scale, pins: together, signs: signsOf(together) };
  });
}
