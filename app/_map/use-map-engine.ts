"use client";
/** Ties the life of one engine to a component and keeps it told of what the component was given. */
import { type RefObject, useEffect, useRef, useState } from "react";
import { MapEngine } from "./engine";
import type { MapEvents } from "./map-events";
import type { LayerSwitches, MapStores, MapView } from "./types";

export interface EngineProps {
  readonly stores: MapStores;
  readonly events: MapEvents;
  readonly layers: LayerSwitches;
  readonly selected: string | null;
  readonly follow: string | null;
  readonly isCovered: boolean;
  readonly initialView: MapView | null;
  readonly terrainUrl: string;
  readonly customMapUrl: string | null;
}

export function useMapEngine(stage: RefObject<HTMLDivElement | null>, props: EngineProps): MapEngine | null {
  const [engine, setEngine] = useState<MapEngine | null>(null);
  // The engine lives longer than any render: it calls whatever the newest render handed over.
  const newest = useRef(props);
  useEffect(() => {
    newest.current = props;
  });

  const { stores, terrainUrl, customMapUrl } = props;
  useEffect(() => {
    if (!stage.current) return;
    const given = newest.current;
    const created = new MapEngine({
      container: stage.current,
      stores,
      events: {
        onView: (camera) => newest.current.events.onView(camera),
        onCursor: (place) => newest.current.events.onCursor(place),
        onHover: (pick) => newest.current.events.onHover(pick),
        onPick: (pick, by) => newest.current.events.onPick(pick, by),
        onOpen: (name) => newest.current.events.onOpen(name),
        onMenu: (pick) => newest.current.events.onMenu(pick),
        onFollow: (name, why) => newest.current.events.onFollow(name, why),
        onGroundFailure: (message) => newest.current.events.onGroundFailure(message),
        onGroundShown: (ms) => newest.current.events.onGroundShown(ms),
      },
      createTerrainWorker: () =>
        new Worker(new URL("./terrain/terrain-worker.ts", import.meta.url), { type: "module" }),
      terrainUrl,
      customMapUrl,
      layers: given.layers,
      view: given.initialView,
    });
    setEngine(created);
    return () => {
      created.destroy();
      setEngine(null);
    };
  }, [stage, stores, terrainUrl, customMapUrl]);

  useEffect(() => engine?.setLayers(props.layers), [engine, props.layers]);
  useEffect(() => engine?.setSelected(props.selected), [engine, props.selected]);
  useEffect(() => engine?.setCovered(props.isCovered), [engine, props.isCovered]);
  useEffect(() => engine?.follow(props.follow), [engine, props.follow]);
  useEffect(() => {
    const query = window.matchMedia("(prefers-reduced-motion: reduce)");
    const tell = (): void => engine?.setReducedMotion(query.matches);
    tell();
    query.addEventListener("change", tell);
    return () => query.removeEventListener("change", tell);
  }, [engine]);
  return engine;
}
