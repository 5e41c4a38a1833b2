/** The page that `bench/map-frame.ts` opens: the real engine over invented characters, and a naive painter beside it. */

import { toScreen } from "@/app/_map/camera";
import { MapEngine } from "@/app/_map/engine";
import { type FrameStats, FrameTimes } from "@/app/_map/frame-times";
import { defaultLayers } from "@/app/_map/types";
import { createFakeWorld } from "./fake-world";

export interface MapBench {
  /** Milliseconds from the engine's start to the first ground on the screen. */
  groundShownMs: number | null;
  /** Begins counting; the naive painter draws as well when asked to. */
  begin(naive: boolean): void;
  end(): { script: FrameStats; frames: number; framesPerSecond: number };
}

declare global {
  interface Window {
    mapBench: MapBench;
  }
}

const query = new URLSearchParams(location.search);
const world = createFakeWorld(Number(query.get("characters") ?? 60), Number(query.get("points") ?? 10_000));
const container = document.createElement("div");
container.style.cssText = "position:fixed;inset:0;font-family:sans-serif;touch-action:none";
document.body.append(container);
const nothing = (): undefined => undefined;
const engine = new MapEngine({
  container,
  stores: world.stores,
  createTerrainWorker: () => new Worker("/worker.js", { type: "module" }),
  terrainUrl: "/map/terrain.bin",
  layers: { ...defaultLayers, heat: query.get("heat") === "1" },
  view: { ns: 15, ew: 45, zoom: Number(query.get("zoom") ?? 3.5) },
  events: {
    onView: nothing,
    onCursor: nothing,
    onHover: nothing,
    onPick: nothing,
    onOpen: nothing,
    onMenu: nothing,
    onFollow: nothing,
    onGroundFailure: (message) => {
      throw new Error(message);
    },
    onGroundShown: (ms) => {
      window.mapBench.groundShownMs = ms;
    },
  },
});
world.start();

let frames = 0;
let beganAt = 0;
let naiveTimes: FrameTimes | null = null;
const naiveCanvas = document.createElement("canvas");
naiveCanvas.style.cssText = "position:fixed;inset:0;pointer-events:none";

window.mapBench = {
  groundShownMs: null,
  begin: (naive) => {
    engine.resetStats();
    frames = 0;
    beganAt = performance.now();
    naiveTimes = naive ? new FrameTimes() : null;
    if (!naive) return;
    naiveCanvas.width = innerWidth;
    naiveCanvas.height = innerHeight;
    container.style.visibility = "hidden";
    document.body.append(naiveCanvas);
  },
  end: () => {
    const framesPerSecond = (frames * 1000) / (performance.now() - beganAt);
    const script = naiveTimes ? naiveTimes.stats() : engine.stats();
    naiveTimes = null;
    naiveCanvas.remove();
    return { script, frames, framesPerSecond };
  },
};

function countFrame(): void {
  frames++;
  if (naiveTimes) {
    const started = performance.now();
    drawNaively();
    naiveTimes.add(performance.now() - started);
  }
  requestAnimationFrame(countFrame);
}
requestAnimationFrame(countFrame);

/** What one would write first: every segment, marker and name anew in every frame. No ground at all. */
function drawNaively(): void {
  const context = naiveCanvas.getContext("2d");
  if (!context) return;
  const camera = engine.view;
  context.clearRect(0, 0, naiveCanvas.width, naiveCanvas.height);
  context.lineWidth = 2;
  context.globalAlpha = 0.6;
  for (const { color, points } of world.stores.trails.all.values()) {
    for (let i = 1; i < points.length; i++) {
      const from = points[i - 1];
      const to = points[i];
      if (!from || !to) continue;
      const a = toScreen(camera, from.ns, from.ew);
      const b = toScreen(camera, to.ns, to.ew);
      context.strokeStyle = color;
      context.beginPath();
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  context.font = "600 12px sans-serif";
  for (const { name, ns, ew, color } of world.stores.characters.all.values()) {
    const { x, y } = toScreen(camera, ns, ew);
    context.beginPath();
    context.arc(x, y, 5, 0, Math.PI * 2);
    context.fillStyle = color;
    context.fill();
    context.lineWidth = 4;
    context.strokeStyle = "#000";
    context.strokeText(name, x + 8, y + 4);
    context.fillText(name, x + 8, y + 4);
  }
}
