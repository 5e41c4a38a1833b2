import { type Dungeon, type Floor, placeInLandblock } from "@/app/_dungeons/dungeon";
import type { Clock } from "@/app/_live/clock";
import { FrameLoop, type FrameOutcome } from "@/app/_map/frame-loop";
import { type DiscColors, readDiscColors } from "./disc-colors";
import { onDisc, type Point, turnOf } from "./disc-geometry";
import { DiscMotion } from "./disc-motion";
import { type DiscFrame, type GroundFloors, paintGround } from "./paint-ground";
import { paintLabels } from "./paint-labels";
import { type PlacedThing, paintOwner, paintSight, paintThings } from "./paint-things";
import type { RadarKind } from "./radar-kinds";
import { type RadarView, viewOf } from "./radar-list";
import type { RadarPick } from "./radar-pick";
import type { RadarReading } from "./radar-reading";
import type { RadarStore } from "./radar-store";
import { Tween } from "./tween";

/** What the window has chosen; the rest the disc reads from the stores by itself. */
export type DiscScene = {
  readonly hidden: readonly RadarKind[];
  /** In metres. */
  readonly range: number;
  readonly isHeadingUp: boolean;
  readonly dungeon: Dungeon | null;
  /** Which floor is drawn as the one that counts. */
  readonly floor: Floor | null;
  /** What is shown is not current. */
  readonly isDim: boolean;
};

type Parts = {
  readonly canvas: HTMLCanvasElement;
  readonly store: RadarStore;
  readonly pick: RadarPick;
  readonly clock: Clock;
  readonly scene: DiscScene;
};

const PIXEL_RATIO_MAX = 3;
const PICK_PIXELS = 12;
const PICK_PIXELS_TOUCH = 24;
/** Between the rim and the edge of the canvas, in pixels. */
const MARGIN = 2;
const DIM = 0.45;

/** The radar's disc: one canvas, drawn in animation frames while something moves on it, and not at all otherwise. */
export class DiscEngine {
  #scene: DiscScene;
  #colors: DiscColors;
  #size = { w: 0, h: 0, ratio: 1 };
  #placed: readonly PlacedThing[] = [];
  #seen: { reading: RadarReading; hidden: readonly RadarKind[]; view: RadarView } | null = null;
  readonly #context: CanvasRenderingContext2D;
  readonly #motion = new DiscMotion();
  readonly #range: Tween;
  readonly #headingUp: Tween;
  readonly #stillness = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #loop = new FrameLoop(() => this.#frame());
  readonly #ends: (() => void)[] = [];

  constructor(private readonly parts: Parts) {
    const { canvas, store, pick, scene } = parts;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser has no canvas");
    this.#context = context;
    this.#scene = scene;
    this.#range = new Tween(scene.range);
    this.#headingUp = new Tween(scene.isHeadingUp ? 1 : 0);
    this.#colors = readDiscColors(canvas);
    const wake = () => this.#loop.wake();
    const resized = new ResizeObserver(() => this.#resize());
    resized.observe(canvas);
    const themed = new MutationObserver(() => this.#recolor());
    const shell = canvas.closest("[data-shell]");
    if (shell) themed.observe(shell, { attributes: true, attributeFilter: ["data-theme"] });
    document.addEventListener("visibilitychange", wake);
    this.#ends.push(
      store.subscribe(wake),
      pick.subscribe(wake),
      () => resized.disconnect(),
      () => themed.disconnect(),
      () => document.removeEventListener("visibilitychange", wake),
      () => this.#loop.stop(),
    );
    this.#resize();
  }

  set(scene: DiscScene): void {
    const nowMs = this.parts.clock.now();
    this.#scene = scene;
    this.#range.aim(scene.range, nowMs, this.#isStill);
    this.#headingUp.aim(scene.isHeadingUp ? 1 : 0, nowMs, this.#isStill);
    this.#loop.wake();
  }

  stop(): void {
    for (const end of this.#ends) end();
  }

  /** The thing nearest to a point of the canvas, by its key; null where there is none. */
  at({ x, y }: Point, isTouch: boolean): string | null {
    const reach = isTouch ? PICK_PIXELS_TOUCH : PICK_PIXELS;
    let best: { key: string; pixels: number } | null = null;
    for (const { object, at } of this.#placed) {
      const pixels = Math.hypot(at.x - x, at.y - y);
      if (pixels <= reach && (best === null || pixels < best.pixels)) best = { key: object.key, pixels };
    }
    return best?.key ?? null;
  }

  get #isStill(): boolean {
    return this.#stillness.matches;
  }

  #resize(): void {
    this.#measure();
    this.#loop.run();
  }

  #measure(): void {
    const { canvas } = this.parts;
    const ratio = pixelRatio();
    this.#size = { w: canvas.clientWidth, h: canvas.clientHeight, ratio };
    canvas.width = Math.max(1, Math.round(this.#size.w * ratio));
    canvas.height = Math.max(1, Math.round(this.#size.h * ratio));
  }

  #recolor(): void {
    this.#colors = readDiscColors(this.parts.canvas);
    this.#loop.wake();
  }

  #frame(): FrameOutcome {
    const { store, clock } = this.parts;
    // Zooming the page changes how fine its pixels are without any size changing.
    if (this.#size.ratio !== pixelRatio()) this.#measure();
    const nowMs = clock.now();
    const share = this.#motion.share(store, nowMs, this.#isStill || this.#scene.isDim);
    this.#draw(nowMs, share);
    const moves = share < 1 || this.#range.isMoving(nowMs) || this.#headingUp.isMoving(nowMs);
    return moves ? "busy" : "idle";
  }

  #draw(nowMs: number, share: number): void {
    const { store, pick } = this.parts;
    const { w, h, ratio } = this.#size;
    const context = this.#context;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, w, h);
    const radius = Math.min(w, h) / 2 - MARGIN;
    if (radius < 10) return;
    const heading = this.#motion.heading(store, share);
    const frame: DiscFrame = {
      middle: { x: w / 2, y: h / 2 },
      radius,
      range: this.#range.at(nowMs),
      turn: turnOf(true, heading) * this.#headingUp.at(nowMs),
    };
    context.globalAlpha = 1;
    paintGround(context, frame, this.#colors, this.#floors(share));
    paintSight(context, frame, heading, this.#colors);
    this.#placed = this.#place(frame, share);
    const opacity = this.#scene.isDim ? DIM : 1;
    context.globalAlpha = opacity;
    paintThings(context, this.#placed, this.#colors);
    if (store.reading?.owner) paintOwner(context, frame, heading, this.#colors);
    context.globalAlpha = 1;
    paintLabels(context, frame, this.#placed, pick, this.#colors, opacity);
  }

  #floors(share: number): GroundFloors | null {
    const { dungeon, floor } = this.#scene;
    const place = this.#motion.place(this.parts.store, share);
    if (!dungeon || !floor || !place) return null;
    return { all: dungeon.floors, shown: floor, at: placeInLandblock(dungeon.landblock, place) };
  }

  /** The nearest first. What is beyond the reach is drawn only when it is pointed at. */
  #place({ middle, radius, range, turn }: DiscFrame, share: number): readonly PlacedThing[] {
    const { selected, hovered } = this.parts.pick;
    return this.#view().shown.flatMap((object) => {
      const offset = this.#motion.offset(object, share);
      if (!offset) return [];
      const at = onDisc(offset, turn, radius / range);
      const pixels = Math.hypot(at.x, at.y);
      const isBeyond = pixels > radius;
      if (isBeyond && object.key !== selected && object.key !== hovered) return [];
      const shrink = isBeyond ? radius / pixels : 1;
      return { object, isBeyond, at: { x: middle.x + at.x * shrink, y: middle.y + at.y * shrink } };
    });
  }

  #view(): RadarView {
    const { reading } = this.parts.store;
    const { hidden } = this.#scene;
    if (!reading) return { shown: [], passing: 0, counts: new Map() };
    if (this.#seen?.reading !== reading || this.#seen.hidden !== hidden) {
      this.#seen = { reading, hidden, view: viewOf(reading.objects, hidden) };
    }
    return this.#seen.view;
  }
}

function pixelRatio(): number {
  return Math.min(PIXEL_RATIO_MAX, devicePixelRatio);
}
