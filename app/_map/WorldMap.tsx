"use client";
/**
 * The map of Dereth as a component: the engine's canvases with their controls. React renders when the user does
 * something, never because somebody moved; coordinates and scale are written straight into the page.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from "react";
import { preload } from "react-dom";
import { useEscapeCloses } from "@/app/_ui/escape-closes";
import { LatePart } from "@/app/_ui/late";
import { formatPlace } from "@/server/facts/coordinates";
import { nearestPlace } from "@/server/facts/places";
import type { Camera, Place } from "./camera";
import { LayersMenu } from "./LayersMenu";
import { followChipCode } from "./late-parts";
import { MapButtons } from "./MapButtons";
import type { MapEvents } from "./map-events";
import { mapKeyAction } from "./map-keys";
import type { MapOptions } from "./map-options";
import { PickSlot } from "./PickSlot";
import { scaleBar } from "./scale-bar";
import type { LayerSwitches, MapPick, MapStores, MapView } from "./types";
import { useLinkedView } from "./use-linked-view";
import { useMapEngine } from "./use-map-engine";
import styles from "./WorldMap.module.css";

/** What other parts of the page may ask of the map. */
export interface WorldMapHandle {
  /** Flies to a character. False when it is not on the world map. */
  flyToCharacter(name: string): boolean;
  flyTo(place: Place & { readonly zoom?: number }): void;
  /** Rings markers while something else on the page points at them. */
  setRinged(names: readonly string[]): void;
  /** Live characters who have no place on the world map, with the dungeon they are in when it is known. */
  unplaced(): { name: string; dungeon: string | null }[];
  focus(): void;
}

export interface WorldMapProps {
  /** Must be the same objects for the life of the map. */
  readonly stores: MapStores;
  readonly layers: LayerSwitches;
  readonly options: MapOptions;
  /** What opens behind the layers button. */
  readonly layersPanel: ReactNode;
  /** A table of the same data lies over the map: it rests until it can be seen again. */
  readonly isTable: boolean;
  readonly onTable: () => void;
  /** Whether single letters are shortcuts, so that hints may name them. */
  readonly hasLetterKeys: boolean;
  readonly selected: string | null;
  readonly onSelect: (name: string | null) => void;
  readonly follow: string | null;
  readonly onFollow: (name: string | null) => void;
  /** Double click or Enter twice: the character's dashboard. */
  readonly onOpen: (name: string) => void;
  /** Right click, long press or menu key; the point is in client coordinates. */
  readonly onMenu?: (pick: MapPick, at: { x: number; y: number }) => void;
  /** The ground could not be drawn; everything else still is. */
  readonly onGroundFailure?: (retry: () => void) => void;
  readonly initialView?: MapView | null;
  /** Keep view, selection and layers in the address. */
  readonly linked?: boolean;
  readonly terrainUrl?: string;
  readonly customMapUrl?: string | null;
  readonly ref?: Ref<WorldMapHandle>;
}

const TERRAIN_URL = "/map/terrain.bin";
/** A town is named in the read-out within this many map units. */
const NEAR_UNITS = 2.5;
/** Zoom steps that part a stack. */
const NEARER_STEPS = 1.5;

export function WorldMap(props: WorldMapProps) {
  const {
    stores,
    layers,
    selected,
    follow,
    onSelect,
    onFollow,
    onOpen,
    onMenu,
    terrainUrl = TERRAIN_URL,
  } = props;
  if (!props.customMapUrl) preload(terrainUrl, { as: "fetch", crossOrigin: "anonymous" });
  const stage = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const near = useRef<HTMLSpanElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  const help = useId();
  const [hover, setHover] = useState<MapPick | null>(null);
  const [picked, setPicked] = useState<{ pick: MapPick; by: "pointer" | "key" } | null>(null);
  const [byKeys, setByKeys] = useState(false);
  const [stopped, setStopped] = useState<string | null>(null);
  const forgetStopped = useCallback(() => setStopped(null), []);
  const linkView = useLinkedView(props.linked ?? true, {
    selected,
    follow,
    layers,
    options: props.options,
    isTable: props.isTable,
  });

  const showPlace = useCallback(({ ns, ew }: Place) => {
    const nearest = nearestPlace(ns, ew);
    if (place.current) place.current.textContent = formatPlace(ns, ew);
    if (near.current)
      near.current.textContent = nearest && nearest.distance < NEAR_UNITS ? nearest.place.name : "";
  }, []);

  const pointed = useRef(false);
  const events: MapEvents = {
    onView: (camera: Camera) => {
      const { label, pixels } = scaleBar(camera.zoom);
      if (bar.current) {
        bar.current.textContent = label;
        bar.current.style.width = `${pixels.toFixed(1)}px`;
      }
      if (!pointed.current) showPlace(camera);
      linkView({ ns: camera.ns, ew: camera.ew, zoom: camera.zoom });
    },
    onCursor: (at) => {
      pointed.current = at !== null;
      if (at) showPlace(at);
      else if (engine) showPlace(engine.view);
    },
    onHover: setHover,
    onPick: (pick, by) => {
      const only = pick?.kind === "characters" && pick.names.length === 1 ? pick.names[0] : undefined;
      if (only !== undefined) {
        // Enter on the selected character again opens it, like the second click of a mouse.
        if (by === "key" && only === selected) onOpen(only);
        onSelect(only);
        setPicked(null);
      } else if (pick) setPicked({ pick, by });
      else if (picked) setPicked(null);
      else onSelect(null);
    },
    onOpen,
    onMenu: (pick) => {
      const box = stage.current?.getBoundingClientRect();
      onMenu?.(pick, { x: pick.x + (box?.left ?? 0), y: pick.y + (box?.top ?? 0) });
    },
    onFollow: (name, why) => {
      if (why !== "moved") return;
      setStopped(follow);
      onFollow(name);
    },
    onGroundFailure: () => props.onGroundFailure?.(() => engine?.retryGround()),
    onGroundShown: () => undefined,
  };
  const engine = useMapEngine(stage, {
    stores,
    events,
    layers,
    selected,
    follow,
    isCovered: props.isTable,
    initialView: props.initialView ?? null,
    terrainUrl,
    customMapUrl: props.customMapUrl ?? null,
  });

  useImperativeHandle(
    props.ref,
    () => ({
      flyToCharacter: (name) => engine?.flyToCharacter(name) ?? false,
      flyTo: (target) => engine?.flyTo(target),
      setRinged: (names) => engine?.setRinged(names),
      unplaced: () => engine?.unplaced() ?? [],
      focus: () => stage.current?.focus(),
    }),
    [engine],
  );

  const closePicked = (): void => {
    setPicked(null);
    stage.current?.focus();
  };
  // Opened by a mouse it has no focus that would hear of the key.
  useEscapeCloses(picked !== null, () => setPicked(null));
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget) return;
    const action = mapKeyAction(event);
    if (!action || !engine) return;
    event.preventDefault();
    setByKeys(true);
    engine.press(action);
  };
  const focus = (event: FocusEvent<HTMLDivElement>): void =>
    setByKeys(event.currentTarget.matches(":focus-visible"));

  return (
    <div className={styles.map} inert={props.isTable} data-covered={props.isTable}>
      <div
        ref={stage}
        className={styles.stage}
        role="application"
        aria-label="Map of Dereth"
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: role "application" is a widget with keys of its own
        tabIndex={0}
        onKeyDown={keyDown}
        onFocus={focus}
        onBlur={() => setByKeys(false)}
        onPointerDown={() => {
          setByKeys(false);
          setHover(null);
        }}
      />
      <p id={help} className={styles.unseen}>
        Arrow keys move the map, plus and minus zoom, Home shows the whole world, Enter names what is under
        the cross in the middle, the menu key opens its menu.
      </p>
      {byKeys && <div className={styles.cross} aria-hidden="true" />}
      <PickSlot
        hover={hover}
        picked={picked}
        above={isLow(picked?.pick ?? hover, stage.current)}
        nowMs={stores.serverNowMs?.() ?? Date.now()}
        selected={selected}
        onSelect={(name) => {
          onSelect(name);
          closePicked();
        }}
        onOpen={onOpen}
        onShow={(at) => {
          engine?.flyTo(at);
          closePicked();
        }}
        onNearer={() => {
          if (picked) engine?.zoomBy(NEARER_STEPS, picked.pick.x, picked.pick.y);
          closePicked();
        }}
        onClose={closePicked}
      />
      <div className={styles.corner}>
        <LayersMenu>{props.layersPanel}</LayersMenu>
        <MapButtons
          onZoom={(steps) => engine?.zoomBy(steps)}
          onWhole={() => engine?.showWholeWorld()}
          onTable={props.onTable}
          hasLetterKeys={props.hasLetterKeys}
        />
      </div>
      <div className={styles.chips} role="status">
        {(follow !== null || stopped !== null) && (
          <LatePart code={followChipCode} failed={() => null}>
            {(FollowChip) => (
              <FollowChip
                following={follow}
                stopped={stopped}
                stores={stores}
                onStop={() => onFollow(null)}
                onResume={(name) => {
                  setStopped(null);
                  onFollow(name);
                }}
                onForget={forgetStopped}
              />
            )}
          </LatePart>
        )}
      </div>
      <div className={styles.readout} aria-hidden="true" data-readout>
        <span ref={bar} className={styles.scale} />
        <span ref={place} className={styles.coordinates} />
        <span ref={near} className={styles.near} />
      </div>
    </div>
  );
}

/** In the lower part of the map there is more room above a point than below it. */
function isLow(pick: MapPick | null, stage: HTMLElement | null): boolean {
  return pick !== null && pick.y > (stage?.clientHeight ?? 0) * 0.6;
}
