/**
 * The live map: three stacked canvases, one camera, one animation-frame loop that draws only what changed.
 *
 *   ground   terrain or the operator's picture   drawn when the camera moves or a tile arrives
 *   middle   heat, trails, portals, pins, places drawn when the camera moves or their data changes
 *   top      tails of trails, characters, names  drawn when somebody moves on the screen
 *
 * It reads plain stores and reports through callbacks; it knows no socket, no React and no URL. This file only
 * joins the parts, of which there are many, hence its length.
 */
import { type Camera, contain, fitWorld, type Place, toPlace } from "./camera";
import { CameraDriver } from "./camera-driver";
import { FrameLoop, type FrameOutcome } from "./frame-loop";
import { type FrameStats, FrameTimes } from "./frame-times";
import { type GestureHandlers, listenToGestures } from "./gestures";
import { GroundLayer } from "./layers/ground";
import type { MapEngineOptions } from "./map-events";
import type { MapKeyAction } from "./map-keys";
import { MapPainter } from "./map-painter";
import { pickAt, samePick } from "./pick";
import { resizeSurface } from "./surface";
import { defaultLayers, type LayerSwitches, type MapPick } from "./types";

/** States grow stale without any event. */
const HEARTBEAT_MS = 500;
/** After so many frames without drawing the loop slows down. */
const QUIET_FRAMES = 4;
const PICK_PIXELS = 12;
const PICK_PIXELS_TOUCH = 24;
const PIXEL_RATIO_MAX = 3;

export class MapEngine {
  private layers: LayerSwitches;
  private selected: string | null = null;
  private followed: string | null = null;
  private ringed: readonly string[] = [];
  private pointer: { x: number; y: number } | null = null;
  private under: MapPick | null = null;
  private pixelRatio = 1;
  private covered = false;

  private groundDirty = true;
  private middleDirty = true;
  private topDirty = true;
  private quietFrames = 0;
  private groundShown = false;
  private census = "";

  private readonly beganAt = performance.now();
  private readonly loop = new FrameLoop((now, elapsed) => this.frame(now, elapsed));
  private readonly driver: CameraDriver;
  private readonly ground: GroundLayer;
  private readonly painter: MapPainter;
  private readonly times = new FrameTimes();
  private readonly endings: (() => void)[] = [];

  constructor(private readonly options: MapEngineOptions) {
    const { container, stores, view } = options;
    this.layers = options.layers ?? defaultLayers;
    this.ground = new GroundLayer(container, {
      createTerrainWorker: options.createTerrainWorker,
      terrainUrl: options.terrainUrl,
      customMapUrl: options.customMapUrl,
      onChange: () => this.groundChanged(),
      onFailure: (message) => options.events.onGroundFailure(message),
    });
    this.painter = new MapPainter(container, stores, () => this.drawMiddleSoon());
    this.painter.portalsChanged(this.layers);
    const whole = fitWorld(container.clientWidth, container.clientHeight);
    this.driver = new CameraDriver(view ? contain({ ...whole, ...view }) : whole, () => this.loop.wake());
    this.driver.reducedMotion = options.reducedMotion ?? false;
    this.listen();
    this.resize();
    void this.ground.open();
  }

  get view(): Camera {
    return this.driver.camera;
  }

  setLayers(layers: LayerSwitches): void {
    this.layers = layers;
    this.painter.portalsChanged(layers);
    this.drawMiddleSoon();
    this.drawTopSoon();
  }

  setSelected(name: string | null): void {
    this.selected = name;
    this.drawTopSoon();
  }

  /** Rings these markers and shows their names, for a list elsewhere that is being pointed at. */
  setRinged(names: readonly string[]): void {
    this.ringed = names;
    this.drawTopSoon();
  }

  setReducedMotion(reduced: boolean): void {
    this.driver.reducedMotion = reduced;
  }

  /** Something else lies over the whole map: it draws nothing until it can be seen again. */
  setCovered(covered: boolean): void {
    this.covered = covered;
    this.catchUp();
  }

  /** Keeps a character in the middle until the user moves the map; null ends it. */
  follow(name: string | null): void {
    if (name === this.followed) return;
    this.followed = name;
    this.options.events.onFollow(name, "asked");
    if (name !== null) this.flyToCharacter(name);
    this.loop.wake();
  }

  /** Moves there, zooming in when the view is wide and no zoom is given. */
  flyTo(target: Place & { readonly zoom?: number }): void {
    this.driver.flyTo(target);
  }

  /** Flies to where a character is drawn. Returns false when it is not on the map. */
  flyToCharacter(name: string): boolean {
    const now = performance.now();
    this.painter.tracks.sync(now);
    const pose = this.painter.tracks.pose(name, now);
    if (pose) this.driver.flyTo({ ns: pose.ns, ew: pose.ew });
    return pose !== null;
  }

  showWholeWorld(): void {
    this.stopFollowing();
    const { ns, ew, zoom } = fitWorld(this.view.width, this.view.height);
    this.driver.flyTo({ ns, ew, zoom });
  }

  /** Zooms about a point of the screen; about the middle while following, or the character would leave it. */
  zoomBy(steps: number, x?: number, y?: number): void {
    if (this.followed === null) this.driver.zoomBy(steps, x, y);
    else this.driver.zoomBy(steps);
  }

  press(action: MapKeyAction): void {
    const { width, height } = this.view;
    switch (action.kind) {
      case "pan":
        this.stopFollowing();
        this.driver.slide(action.dx, action.dy);
        break;
      case "zoom":
        this.zoomBy(action.steps);
        break;
      case "whole":
        this.showWholeWorld();
        break;
      case "pick":
        this.options.events.onPick(this.pick(width / 2, height / 2, PICK_PIXELS_TOUCH), "key");
        break;
      case "menu":
        this.openMenu(width / 2, height / 2, PICK_PIXELS_TOUCH);
        break;
    }
  }

  /** Live characters who have no place on the world map. */
  unplaced(): { name: string; dungeon: string | null }[] {
    return this.painter.tracks.unplaced(performance.now());
  }

  /** Script time of the last 300 frames in which something was drawn. */
  stats(): FrameStats {
    return this.times.stats();
  }

  resetStats(): void {
    this.times.clear();
  }

  /** Tries again after `onGroundFailure`. */
  retryGround(): void {
    void this.ground.open();
  }

  destroy(): void {
    this.loop.stop();
    for (const end of this.endings) end();
    this.ground.close();
    this.painter.close();
  }

  private frame(now: number, elapsed: number): FrameOutcome {
    const { driver, painter } = this;
    if (this.covered) return "idle";
    if (painter.tracks.sync(now)) this.topDirty = true;
    driver.advance(now, elapsed, this.followed === null ? null : painter.tracks.pose(this.followed, now));
    if (driver.moved) this.groundDirty = this.middleDirty = this.topDirty = true;
    if (this.layers.trails && painter.trailsDue(now)) this.middleDirty = true;
    if (!this.topDirty && this.layers.characters) this.topDirty = painter.anybodyMoved(this.view, now);
    this.quietFrames++;
    if (this.groundDirty || this.middleDirty || this.topDirty) this.draw(now);
    if (driver.moved) {
      driver.moved = false;
      this.options.events.onView(this.view);
      this.reportPointer();
    }
    if (driver.inMotion || this.groundDirty) return "busy";
    if (!painter.tracks.isAnyUnderWay(now)) return "idle";
    return this.quietFrames < QUIET_FRAMES ? "busy" : "creeping";
  }

  private draw(now: number): void {
    const { view: camera, pixelRatio, layers } = this;
    const started = performance.now();
    this.quietFrames = 0;
    if (this.groundDirty) {
      this.groundDirty = this.ground.draw({ camera, pixelRatio, now, still: this.driver.reducedMotion });
    }
    if (this.middleDirty) this.painter.drawMiddle(camera, layers, now);
    if (this.topDirty) {
      const hovered = this.under?.kind === "characters" ? [...this.ringed, ...this.under.names] : this.ringed;
      this.painter.drawTop(camera, layers, { selected: this.selected, hovered }, now);
    }
    this.middleDirty = false;
    this.topDirty = false;
    this.times.add(performance.now() - started);
  }

  private drawMiddleSoon(): void {
    this.middleDirty = true;
    this.loop.wake();
  }

  private drawTopSoon(): void {
    this.topDirty = true;
    this.loop.wake();
  }

  private groundChanged(): void {
    this.groundDirty = true;
    if (!this.groundShown && this.ground.shown) {
      this.groundShown = true;
      this.options.events.onGroundShown(performance.now() - this.beganAt);
    }
    this.loop.wake();
  }

  private stopFollowing(): void {
    if (this.followed === null) return;
    this.followed = null;
    this.options.events.onFollow(null, "moved");
  }

  private pick(x: number, y: number, reach: number): MapPick | null {
    const { view: camera, layers } = this;
    const { stacks, pinClusters: pins } = this.painter;
    const portals = this.options.stores.portals.all;
    return pickAt({ camera, layers, stacks, pins, portals }, x, y, reach);
  }

  private openMenu(x: number, y: number, reach: number): void {
    const pick = this.pick(x, y, reach);
    if (pick) this.options.events.onMenu(pick);
  }

  private reportPointer(): void {
    const { pointer } = this;
    this.options.events.onCursor(pointer && toPlace(this.view, pointer.x, pointer.y));
    const under = pointer && this.pick(pointer.x, pointer.y, PICK_PIXELS);
    if (samePick(under, this.under)) return;
    this.under = under;
    this.options.events.onHover(under);
    this.drawTopSoon();
  }

  private resize(): void {
    const { clientWidth: width, clientHeight: height } = this.options.container;
    if (width === 0 || height === 0) return;
    this.pixelRatio = Math.min(PIXEL_RATIO_MAX, window.devicePixelRatio || 1);
    resizeSurface(this.ground.surface, width, height, this.pixelRatio);
    this.painter.resize(width, height, this.pixelRatio);
    this.driver.resize(width, height);
    // At once: a canvas is empty after its size changed, and waiting for the next frame would let it flash.
    this.loop.run();
  }

  private listen(): void {
    const { container, stores } = this.options;
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(container);
    const heartbeat = setInterval(() => this.beat(), HEARTBEAT_MS);
    const shown = (): void => this.catchUp();
    document.addEventListener("visibilitychange", shown);
    // Trails grow with every step; their tails show it until the trail layer is due. A new trail shows at once.
    let trails = stores.trails.all.size;
    const trailsChanged = (): void => {
      if (stores.trails.all.size !== trails) this.drawMiddleSoon();
      trails = stores.trails.all.size;
    };
    const portalsChanged = (): void => {
      this.painter.portalsChanged(this.layers);
      this.drawMiddleSoon();
    };
    this.endings.push(
      listenToGestures(container, this.gestures()),
      stores.characters.subscribe(() => this.loop.wake()),
      stores.trails.subscribe(trailsChanged),
      stores.heat.subscribe(() => this.drawMiddleSoon()),
      stores.portals.subscribe(portalsChanged),
      stores.pins.subscribe(() => this.drawMiddleSoon()),
      stores.colors?.subscribe(() => this.drawMiddleSoon()) ?? (() => undefined),
      () => sizes.disconnect(),
      () => clearInterval(heartbeat),
      () => document.removeEventListener("visibilitychange", shown),
    );
  }

  private beat(): void {
    if (document.hidden || this.covered) return;
    const now = performance.now();
    const census = this.painter.tracks.census(now);
    if (census !== this.census) this.drawTopSoon();
    this.census = census;
    // Somebody may have walked under a pointer that rests.
    if (this.pointer) this.reportPointer();
    if (this.layers.trails && this.painter.trailsDue(now)) this.loop.wake();
  }

  /** The page was hidden and is shown again: one step to the present, no motion of what was missed. */
  private catchUp(): void {
    if (document.hidden || this.covered) return;
    this.painter.tracks.settleAll(performance.now());
    this.groundDirty = true;
    this.drawMiddleSoon();
    this.drawTopSoon();
  }

  private gestures(): GestureHandlers {
    const { events } = this.options;
    const reachOf = (touch: boolean): number => (touch ? PICK_PIXELS_TOUCH : PICK_PIXELS);
    return {
      onGrab: () => this.driver.grab(),
      onPan: (dx, dy) => {
        this.stopFollowing();
        this.driver.drag(dx, dy);
      },
      onPanEnd: (vx, vy) => this.driver.release(vx, vy),
      onPinch: (factor, x, y) => this.driver.pinch(factor, x, y),
      onWheel: (steps, x, y) => this.zoomBy(steps, x, y),
      onTap: (x, y, touch) => events.onPick(this.pick(x, y, reachOf(touch)), "pointer"),
      onDoubleTap: (x, y, touch, back) => {
        const pick = this.pick(x, y, reachOf(touch));
        const name = pick?.kind === "characters" ? pick.names[0] : undefined;
        if (name !== undefined) events.onOpen(name);
        else this.zoomBy(back ? -1 : 1, x, y);
      },
      onHover: (at) => {
        this.pointer = at;
        this.reportPointer();
      },
      onMenu: (x, y, touch) => this.openMenu(x, y, reachOf(touch)),
    };
  }
}
