import { type Dungeon, type Floor, floorAt, placeInLandblock } from "@/app/_dungeons/dungeon";
import { paintFloor } from "@/app/_dungeons/paint-floor";
import type { Camera } from "@/app/_map/camera";
import { CharacterTracks, type Marker } from "@/app/_map/character-tracks";
import { FrameLoop, type FrameOutcome } from "@/app/_map/frame-loop";
import { CharacterLayer } from "@/app/_map/layers/character-layer";
import { clearSurface, createSurface, resizeSurface, type Surface } from "@/app/_map/surface";
import { TextSprites } from "@/app/_map/text-sprites";
import type { CharacterReading, CharacterReadings } from "@/app/_map/types";
import { dungeonCamera, pixelsPerMetre } from "./dungeon-camera";

/** What is to be drawn; everything but the characters, who are read from their store. */
export type DungeonScene = {
  readonly landblock: string;
  /** Null while nobody knows the plan. */
  readonly dungeon: Dungeon | null;
  readonly floor: Floor | null;
  /** Whom the view keeps in sight. */
  readonly looked: string;
  readonly selected: string | null;
  /** Whether somebody is in this dungeon. */
  isInside(name: string): boolean;
};

/** The dark tokens themselves: a plan of the map stays dark in every theme. */
const COLORS = { fill: "#22302a", wall: "#8c9d95", wallPixels: 1.5 };
const OTHER_FLOOR_ALPHA = 0.35;
const PIXEL_RATIO_MAX = 3;
/** States grow stale without any event. */
const HEARTBEAT_MS = 500;

/** One floor of a dungeon with the characters who walk on it, drawn like those on the map. */
export class DungeonCanvas {
  readonly #surface: Surface;
  readonly #tracks: CharacterTracks;
  readonly #here: CharacterLayer;
  readonly #elsewhere: CharacterLayer;
  readonly #loop = new FrameLoop((now) => this.#frame(now));
  readonly #ends: (() => void)[];
  readonly #font: string;
  readonly #texts: TextSprites;
  #scene: DungeonScene | null = null;
  #pixelRatio = 1;

  constructor(
    private readonly container: HTMLElement,
    readings: CharacterReadings,
  ) {
    this.#surface = createSurface(container, false);
    this.#font = getComputedStyle(container).fontFamily || "sans-serif";
    this.#texts = new TextSprites(this.#font, this.#pixelRatio);
    this.#tracks = new CharacterTracks(readings);
    this.#here = new CharacterLayer(this.#texts, this.#pixelRatio);
    this.#elsewhere = new CharacterLayer(this.#texts, this.#pixelRatio);
    const sizes = new ResizeObserver(() => this.#resize());
    sizes.observe(container);
    const wake = () => this.#loop.wake();
    const beat = setInterval(wake, HEARTBEAT_MS);
    document.addEventListener("visibilitychange", wake);
    this.#ends = [
      readings.subscribe(wake),
      () => sizes.disconnect(),
      () => clearInterval(beat),
      () => document.removeEventListener("visibilitychange", wake),
    ];
    this.#resize();
  }

  show(scene: DungeonScene): void {
    this.#scene = scene;
    this.#loop.wake();
  }

  destroy(): void {
    this.#loop.stop();
    for (const end of this.#ends) end();
    this.#surface.canvas.remove();
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === 0 || height === 0) return;
    this.#pixelRatio = Math.min(PIXEL_RATIO_MAX, window.devicePixelRatio || 1);
    for (const part of [this.#texts, this.#here, this.#elsewhere]) part.setPixelRatio(this.#pixelRatio);
    resizeSurface(this.#surface, width, height, this.#pixelRatio);
    this.#loop.run();
  }

  #frame(now: number): FrameOutcome {
    const scene = this.#scene;
    if (!scene) return "idle";
    this.#tracks.sync(now);
    const isInside = ({ name }: CharacterReading) => scene.isInside(name);
    this.#draw(scene, this.#tracks.markers(now, isInside), now);
    return this.#tracks.isAnyUnderWay(now, isInside) ? "busy" : "idle";
  }

  #draw(scene: DungeonScene, markers: readonly Marker[], now: number): void {
    const { context } = this.#surface;
    const { clientWidth: width, clientHeight: height } = this.container;
    const looked = markers.find(({ reading }) => reading.name === scene.looked);
    const camera = dungeonCamera(scene.landblock, scene.floor, looked?.pose ?? null, { width, height });
    clearSurface(this.#surface, this.#pixelRatio);
    if (scene.floor) paintFloor(context, scene.floor, projectionOf(scene.landblock, camera), COLORS);
    context.font = `650 10px ${this.#font}`;
    const { dungeon, floor } = scene;
    const isHere = ({ reading }: Marker) => dungeon === null || floorAt(dungeon, reading.z) === floor;
    const around = { occupied: [], zoom: camera.zoom, now };
    context.save();
    context.globalAlpha = OTHER_FLOOR_ALPHA;
    this.#elsewhere.draw(
      context,
      camera,
      markers.filter((marker) => !isHere(marker)),
      { ...around, emphasis: { selected: null, hovered: [] }, withNames: false },
    );
    context.restore();
    this.#here.draw(context, camera, markers.filter(isHere), {
      ...around,
      emphasis: { selected: scene.selected, hovered: [] },
      withNames: true,
    });
  }
}

function projectionOf(landblock: string, camera: Camera) {
  return {
    at: placeInLandblock(landblock, camera),
    x: camera.width / 2,
    y: camera.height / 2,
    pixelsPerMetre: pixelsPerMetre(camera),
  };
}
