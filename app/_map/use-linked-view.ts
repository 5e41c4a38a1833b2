"use client";
/** Writes view, selection, following and what is shown into the address once the map has rested. */
import { useCallback, useEffect, useRef } from "react";
import type { MapOptions } from "./map-options";
import type { LayerSwitches, MapView } from "./types";
import { formatLinkedView } from "./view-url";

const REST_MS = 400;
/** While the map follows somebody it never rests. Safari allows 100 changes of the address in 30 s. */
const WAIT_MAX_MS = 2_000;

interface Linked {
  readonly selected: string | null;
  readonly follow: string | null;
  readonly layers: LayerSwitches;
  readonly options: MapOptions;
  readonly isTable: boolean;
}

/** Returns a function to be told of every view. Off: does nothing. */
export function useLinkedView(
  on: boolean,
  { selected, follow, layers, options, isTable }: Linked,
): (view: MapView) => void {
  const view = useRef<MapView | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waitingSince = useRef<number | null>(null);
  const write = useCallback(() => {
    clearTimeout(timer.current);
    if (!on) return;
    const now = performance.now();
    waitingSince.current ??= now;
    const wait = Math.min(REST_MS, Math.max(0, waitingSince.current + WAIT_MAX_MS - now));
    timer.current = setTimeout(() => {
      waitingSince.current = null;
      const isFollowed = follow !== null && follow === selected;
      const linked = { view: view.current, selected, follow: isFollowed, layers, options, isTable };
      const query = formatLinkedView(linked, new URLSearchParams(window.location.search)).toString();
      // A comma is legal in a query and far easier to read than %2C.
      const url = `${window.location.pathname}?${query.replaceAll("%2C", ",")}${window.location.hash}`;
      window.history.replaceState(window.history.state, "", url);
    }, wait);
  }, [on, selected, follow, layers, options, isTable]);

  useEffect(() => {
    if (view.current) write();
    return () => clearTimeout(timer.current);
  }, [write]);

  return useCallback(
    (next) => {
      view.current = next;
      write();
    },
    [write],
  );
}
