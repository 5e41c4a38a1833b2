"use client";

import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from "react";
import { DataGrid } from "@/app/_ui/grid/DataGrid";
import type { GridSort } from "@/app/_ui/grid/grid-column";
import { showPlace } from "../../actions/character-actions";
import { openWindow } from "../../actions/window-actions";
import { CharacterMenu } from "../../CharacterMenu";
import { useDashboard } from "../../dashboard-context";
import { useLongPress } from "../../phone/use-long-press";
import { useShell } from "../../use-shell";
import type { MapRow, RowKey } from "./map-rows";
import { rowColumns } from "./row-columns";
import { useHold } from "./use-hold";
import type { TableTab } from "./use-table-rows";

type Props = {
  tab: TableTab;
  rows: readonly MapRow[];
  sort: GridSort<RowKey>;
  onSort: (sort: GridSort<RowKey>) => void;
  isHeld: RefObject<boolean>;
};

/**
 * The rows of one tab. A character is chosen, and the map is brought to it once it is shown again; of anything else
 * the map shows its place at once. Double click opens a character's Dashboard, the menu key offers the rest.
 */
export function MapRows({ tab, rows, sort, onSort, isHeld }: Props) {
  const dashboard = useDashboard();
  const { shell } = dashboard;
  const selected = useShell("selected");
  const hold = useHold(isHeld);
  const [menu, setMenu] = useState<{ name: string; at: { x: number; y: number } } | null>(null);
  const isOfCharacters = tab === "characters";

  const rowAt = (target: EventTarget): MapRow | undefined => {
    const id = target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") : null;
    return rows.find((row) => row.id === id);
  };
  const choose = (row: MapRow) => {
    if (isOfCharacters) shell.select(row.name);
    else if (row.at) {
      shell.set({ isTable: false });
      showPlace(dashboard, row.at);
    }
  };
  const openMenu = (target: EventTarget, at: { x: number; y: number }) => {
    const row = rowAt(target);
    if (row === undefined || row.sign.kind === "portal") return false;
    setMenu({ name: row.name, at });
    return true;
  };
  const longPress = useLongPress(openMenu);
  const contextMenu = (event: MouseEvent) => {
    if (openMenu(event.target, { x: event.clientX, y: event.clientY })) event.preventDefault();
  };
  const keyDown = (event: KeyboardEvent) => {
    hold();
    if (event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return;
    const line = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
    if (openMenu(event.target, { x: (line?.left ?? 0) + 24, y: line?.bottom ?? 0 })) event.preventDefault();
  };

  return (
    <fieldset
      aria-label={LABELS[tab]}
      onKeyDown={keyDown}
      onDoubleClick={({ target }) => {
        const row = rowAt(target);
        if (row && isOfCharacters) openWindow(dashboard, "player", row.name);
      }}
      onContextMenu={contextMenu}
      {...longPress}
      onPointerMove={(event) => {
        longPress.onPointerMove(event);
        hold();
      }}
      className="flex min-h-0 flex-1 flex-col [-webkit-touch-callout:none] pointer-coarse:select-none"
    >
      <DataGrid
        label={LABELS[tab]}
        columns={rowColumns[tab]}
        rows={rows}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={onSort}
        onOpen={choose}
        openKey={isOfCharacters ? selected : null}
      />
      {menu && <CharacterMenu {...menu} onClose={() => setMenu(null)} />}
    </fieldset>
  );
}

const LABELS: Readonly<Record<TableTab, string>> = {
  characters: "Characters on the map",
  pins: "Deaths and rares",
  portals: "Portals",
};
