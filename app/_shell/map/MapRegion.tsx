"use client";

import { useCallback, useEffect, useState } from "react";
import type { MapPick, MapView } from "@/app/_map/types";
import { WorldMap } from "@/app/_map/WorldMap";
import { LatePart } from "@/app/_ui/late";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { openWindow } from "../actions/window-actions";
import { CharacterMenu } from "../CharacterMenu";
import { useDashboard } from "../dashboard-context";
import { NotOpened } from "../NotOpened";
import { useShell } from "../use-shell";
import { DungeonSlot } from "./dungeon/DungeonSlot";
import { layersPanelCode, mapTableCode } from "./late-parts";

type MenuAt = { name: string; at: { x: number; y: number } };
type Props = { view: MapView | null; customMapUrl: string | null };

/** The map, its menus, and the table of the same data that can take its place. */
export function MapRegion({ view, customMapUrl }: Props) {
  const dashboard = useDashboard();
  const { shell, mapStores, map, toasts } = dashboard;
  const selected = useShell("selected");
  const follow = useShell("follow");
  const layers = useShell("layers");
  const options = useShell("mapOptions");
  const isTable = useShell("isTable");
  const hasLetterKeys = useShell("hasLetterKeys");
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const openMenu = (pick: MapPick, at: { x: number; y: number }) => {
    const name = pick.kind === "characters" ? pick.names[0] : undefined;
    if (name !== undefined) setMenu({ name, at });
  };
  const sayGroundFailed = (retry: () => void) => {
    toasts.show("failure", "The ground of the map could not be drawn", { label: "Retry", perform: retry });
  };
  return (
    <main data-region="map" aria-label="Map" tabIndex={-1} className="absolute inset-0">
      {/* The picture stays dark in every theme. */}
      <div data-theme="dark" className="absolute inset-0">
        <WorldMap
          ref={map}
          stores={mapStores}
          layers={layers}
          options={options}
          isTable={isTable}
          onTable={() => shell.set({ isTable: true })}
          hasLetterKeys={hasLetterKeys}
          layersPanel={<Layers />}
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
      </div>
      {isTable ? <Table /> : <DungeonSlot />}
      {menu && <CharacterMenu {...menu} onClose={() => setMenu(null)} />}
    </main>
  );
}

function Layers() {
  return (
    <LatePart
      code={layersPanelCode}
      waiting={
        <Loading label="Loading the layers">
          <SkeletonLines rows={8} />
        </Loading>
      }
      failed={(retry) => <NotOpened what="The layers" onRetry={retry} />}
    >
      {(LayersPanel) => <LayersPanel />}
    </LatePart>
  );
}

function Table() {
  return (
    <LatePart code={mapTableCode} failed={() => <TableNotOpened />}>
      {(MapTable) => <MapTable />}
    </LatePart>
  );
}

/** The map comes back at once; the table is there again when it is asked for. */
function TableNotOpened() {
  const { shell } = useDashboard();
  const open = useCallback(() => shell.set({ isTable: true }), [shell]);
  useEffect(() => shell.set({ isTable: false }), [shell]);
  return <NotOpened what="The table" onRetry={open} />;
}
