"use client";

import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import type { MapPick, MapView } from "@/app/_map/types";
import { WorldMap } from "@/app/_map/WorldMap";
import { LatePart } from "@/app/_ui/late";
import type { LinkedWindow } from "@/app/_windows/window-link";
import { openWindow } from "./actions/window-actions";
import { CharacterMenu } from "./CharacterMenu";
import { useDashboard } from "./dashboard-context";
import { windowLayerCode } from "./late-parts";
import type { LayoutDocument } from "./layout-document";
import { NotOpened } from "./NotOpened";
import { useLinkedWindow } from "./use-linked-window";
import { useSavedLayout } from "./use-page-life";
import { useShell } from "./use-shell";

type Props = {
  view: MapView | null;
  linkedWindow: LinkedWindow | null;
  customMapUrl: string | null;
  layout: LayoutDocument | null;
  isPhone: boolean;
};

/** The map and the windows over it. The code of the windows comes with the first one. */
export function Desk({ view, linkedWindow, customMapUrl, layout, isPhone }: Props) {
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
  useLinkedWindow(dashboard, linkedWindow);

  return (
    <div
      ref={desk}
      className="relative min-w-0 flex-1 max-wide:mb-[calc(var(--bottom-bar)+env(safe-area-inset-bottom))]"
    >
      <MapRegion view={view} customMapUrl={customMapUrl} />
      {hasWindows && !isPhone && (
        <LatePart code={windowLayerCode} failed={(retry) => <NotOpened what="The windows" onRetry={retry} />}>
          {(WindowLayer) => <WindowLayer />}
        </LatePart>
      )}
    </div>
  );
}

type MenuAt = { name: string; at: { x: number; y: number } };

function MapRegion({ view, customMapUrl }: { view: MapView | null; customMapUrl: string | null }) {
  const dashboard = useDashboard();
  const { shell, mapStores, map, toasts, world } = dashboard;
  const selected = useShell("selected");
  const follow = useShell("follow");
  const layers = useShell("layers");
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const openMenu = (pick: MapPick, at: { x: number; y: number }) => {
    const name = pick.kind === "characters" ? pick.names[0] : undefined;
    if (name !== undefined) setMenu({ name, at });
  };
  const sayGroundFailed = (retry: () => void) => {
    const text = "The ground of the map could not be drawn";
    world.log.add("failure", text, world.serverTime.nowMs());
    toasts.show("failure", text, { label: "Retry", perform: retry });
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
        onGroundFailure={sayGroundFailed}
        initialView={view}
        linked
        customMapUrl={customMapUrl}
      />
      {menu && <CharacterMenu {...menu} onClose={() => setMenu(null)} />}
    </main>
  );
}
