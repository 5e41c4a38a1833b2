"use client";

import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import type { MapPick, MapView } from "@/app/_map/types";
import { WorldMap } from "@/app/_map/WorldMap";
import { openWindow } from "./actions/window-actions";
import { CharacterMenu } from "./CharacterMenu";
import { useDashboard } from "./dashboard-context";
import type { LayoutDocument } from "./layout-document";
import { useSavedLayout } from "./use-page-life";
import { useShell } from "./use-shell";

const WindowLayer = lazy(() =>
  import("@/app/_windows/WindowLayer").then(({ WindowLayer }) => ({ default: WindowLayer })),
);

type Props = {
  view: MapView | null;
  customMapUrl: string | null;
  layout: LayoutDocument | null;
  isPhone: boolean;
};

/** The map and the windows over it. The code of the windows comes with the first one. */
export function Desk({ view, customMapUrl, layout, isPhone }: Props) {
  const dashboard = useDashboard();
  const { windows } = dashboard;
  const desk = useRef<HTMLDivElement>(null);
  const hasWindows = useLive(
    windows,
    useCallback(() => windows.windows.length > 0, [windows]),
  );
  // Measured before the saved windows come back: they are pulled in to this size.
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return;
    const measure = () => windows.setDesk({ w: element.clientWidth, h: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [windows]);
  useSavedLayout(dashboard, layout, isPhone);

  return (
    <div ref={desk} className="relative min-w-0 flex-1 max-wide:[--map-inset-bottom:var(--bottom-bar)]">
      <MapRegion view={view} customMapUrl={customMapUrl} />
      {hasWindows && !isPhone && (
        <Suspense>
          <WindowLayer />
        </Suspense>
      )}
    </div>
  );
}

type MenuAt = { name: string; at: { x: number; y: number } };

function MapRegion({ view, customMapUrl }: { view: MapView | null; customMapUrl: string | null }) {
  const dashboard = useDashboard();
  const { shell, mapStores, map } = dashboard;
  const selected = useShell("selected");
  const follow = useShell("follow");
  const layers = useShell("layers");
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const openMenu = (pick: MapPick, at: { x: number; y: number }) => {
    const name = pick.kind === "characters" ? pick.names[0] : undefined;
    if (name !== undefined) setMenu({ name, at });
  };
  return (
    <main data-region="map" data-theme="dark" aria-label="Map" tabIndex={-1} className="absolute inset-0">
      <WorldMap
        ref={map}
        stores={mapStores}
        layers={layers}
        onLayers={(next) => shell.set({ layers: next })}
        selected={selected}
        onSelect={(name) => shell.select(name)}
        follow={follow}
        onFollow={(name) => shell.set(name === null ? { follow: null } : { follow: name, selected: name })}
        onOpen={(name) => openWindow(dashboard, "player", name)}
        onMenu={openMenu}
        initialView={view}
        linked
        customMapUrl={customMapUrl}
      />
      {menu && <CharacterMenu {...menu} onClose={() => setMenu(null)} />}
    </main>
  );
}
