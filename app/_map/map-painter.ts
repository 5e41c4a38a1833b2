/**
 * The two canvases above the ground and the layers on them. Draws what it is told to, when it is told to.
 */
import { type Camera, toScreen } from "./camera";
import { CharacterTracks } from "./character-tracks";
import type { Box } from "./label-layout";
import type { Emphasis } from "./layers/character-labels";
import { CharacterLayer } from "./layers/character-layer";
import type { HeatPicture } from "./layers/heat-layer";
import type { PinCluster, PinLayer } from "./layers/pin-layer";
import { PlaceLabels } from "./layers/place-labels";
import { drawPortals } from "./layers/portal-layer";
import { TrailPaths } from "./layers/trail-layer";
import { drawTails } from "./layers/trail-tails";
import type { Stack } from "./stacks";
import { clearSurface, createSurface, resizeSurface, type Surface } from "./surface";
import { TextSprites } from "./text-sprites";
import type { LayerSwitches, MapStores } from "./types";

/** A marker that moved less than this is not worth a frame. */
const VISIBLE_PIXELS = 0.3;
/** Tails are taken into the trail layer at most this often while the camera rests. */
const TRAILS_EVERY_MS = 4_000;

export class MapPainter {
  readonly tracks: CharacterTracks;
  private readonly middle: Surface;
  private readonly top: Surface;
  private readonly texts: TextSprites;
  private readonly placeLabels: PlaceLabels;
  private readonly characters: CharacterLayer;
  private readonly trailPaths = new TrailPaths();
  private late: { readonly heat: HeatPicture; readonly pins: PinLayer } | null = null;
  private lateLoading = false;
  private readonly fontFamily: string;
  private pixelRatio = 1;
  /** Of pins and names of places, which names of characters do not cover. */
  private placeBoxes: readonly Box[] = [];
  private drawnPlaces = new Map<string, { ns: number; ew: number }>();
  private trailsDrawnAt = 0;
  private trailsDrawn = -1;

  constructor(
    container: HTMLElement,
    private readonly stores: MapStores,
    /** There is more to draw, though nothing in the stores has changed. */
    private readonly onLate: () => void,
  ) {
    this.middle = createSurface(container, false);
    this.top = createSurface(container, false);
    this.fontFamily = getComputedStyle(container).fontFamily || "sans-serif";
    this.texts = new TextSprites(this.fontFamily, this.pixelRatio);
    this.placeLabels = new PlaceLabels(this.texts);
    this.characters = new CharacterLayer(this.texts, this.pixelRatio);
    this.tracks = new CharacterTracks(stores.characters);
  }

  resize(width: number, height: number, pixelRatio: number): void {
    this.pixelRatio = pixelRatio;
    resizeSurface(this.middle, width, height, pixelRatio);
    resizeSurface(this.top, width, height, pixelRatio);
    this.texts.setPixelRatio(pixelRatio);
    this.characters.setPixelRatio(pixelRatio);
    this.late?.pins.setPixelRatio(pixelRatio);
  }

  /** Portal names take part in the layout of names, so it must hear of them. */
  portalsChanged(layers: LayerSwitches): void {
    this.placeLabels.setPortals(layers.portals ? this.stores.portals.all : []);
  }

  /** Heat, trails, portals, pins, names of places. */
  drawMiddle(camera: Camera, layers: LayerSwitches, now: number): void {
    const { context } = this.middle;
    clearSurface(this.middle, this.pixelRatio);
    this.fetchLate(layers);
    if (layers.heat) this.late?.heat.draw(context, camera, this.stores.heat.all, this.stores.heat.version);
    if (layers.trails) {
      const shownUntil = (name: string): number | null => this.tracks.shownUntil(name, now);
      const look = { shownUntil, colorOf: this.tracks.color.bind(this.tracks) };
      this.trailPaths.draw(context, camera, this.stores.trails, this.pixelRatio, look);
      this.trailsDrawnAt = now;
      this.trailsDrawn = this.stores.trails.version;
    }
    if (layers.portals) drawPortals(context, camera, this.stores.portals.all);
    const pinBoxes = this.late?.pins.draw(context, camera, this.stores.pins, layers) ?? [];
    this.placeBoxes = layers.labels ? [...pinBoxes, ...this.placeLabels.draw(context, camera)] : pinBoxes;
  }

  /** Gets what draws heat and pins once there is any to draw; a failure is tried again with the next picture. */
  private fetchLate({ heat, deaths, rares }: LayerSwitches): void {
    const isWanted = heat || ((deaths || rares) && this.stores.pins.all.length > 0);
    if (!isWanted || this.late || this.lateLoading) return;
    this.lateLoading = true;
    import("./layers/late-layers")
      .then(({ HeatPicture, PinLayer }) => {
        this.late = { heat: new HeatPicture(), pins: new PinLayer(this.pixelRatio, this.fontFamily) };
        this.onLate();
      })
      .catch(() => undefined)
      .finally(() => {
        this.lateLoading = false;
      });
  }

  /** Tails of trails, characters, their names. */
  drawTop(camera: Camera, layers: LayerSwitches, emphasis: Emphasis, now: number): void {
    const { context } = this.top;
    clearSurface(this.top, this.pixelRatio);
    const markers = layers.characters ? this.tracks.markers(now) : [];
    this.drawnPlaces = new Map(markers.map(({ reading, pose }) => [reading.name, pose]));
    if (layers.characters && layers.trails) {
      drawTails(context, camera, this.stores.trails, this.trailPaths, this.tracks, now);
    }
    context.font = `650 10px ${this.fontFamily}`;
    this.characters.draw(context, camera, markers, {
      emphasis,
      occupied: this.placeBoxes,
      withNames: layers.labels,
      zoom: camera.zoom,
      now,
    });
  }

  /** Whether a marker has moved far enough since it was drawn. */
  anybodyMoved(camera: Camera, now: number): boolean {
    return this.tracks.markers(now).some(({ reading, pose }) => {
      const drawn = this.drawnPlaces.get(reading.name);
      if (!drawn) return true;
      const a = toScreen(camera, pose.ns, pose.ew);
      const b = toScreen(camera, drawn.ns, drawn.ew);
      return Math.hypot(a.x - b.x, a.y - b.y) > VISIBLE_PIXELS;
    });
  }

  /** Whether the trails should be drawn again although the camera rests. */
  trailsDue(now: number): boolean {
    return this.stores.trails.version !== this.trailsDrawn && now - this.trailsDrawnAt > TRAILS_EVERY_MS;
  }

  /** Markers as drawn last, for picking. */
  get stacks(): readonly Stack[] {
    return this.characters.drawn;
  }

  /** Pins as drawn last, for picking. */
  get pinClusters(): readonly PinCluster[] {
    return this.late?.pins.drawn ?? [];
  }

  close(): void {
    this.middle.canvas.remove();
    this.top.canvas.remove();
  }
}
