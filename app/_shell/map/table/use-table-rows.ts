"use client";

import { type RefObject, useCallback, useRef } from "react";
import { useLive } from "@/app/_live/use-live";
import type { GridSort } from "@/app/_ui/grid/grid-column";
import { useDashboard } from "../../dashboard-context";
import {
  characterRows,
  heldRows,
  type MapRow,
  type Now,
  orderedRows,
  pinRows,
  portalRows,
  type RowKey,
} from "./map-rows";

export const tableTabs = [
  { value: "characters", label: "Characters" },
  { value: "pins", label: "Deaths, rares" },
  { value: "portals", label: "Portals" },
] as const;

export type TableTab = (typeof tableTabs)[number]["value"];

type Shown = { readonly rows: readonly MapRow[]; readonly counts: Readonly<Record<TableTab, number>> };

/** The rows of a tab in their order, once a second. While `isHeld` they keep their places. */
export function useTableRows(tab: TableTab, sort: GridSort<RowKey>, isHeld: RefObject<boolean>): Shown {
  const { world } = useDashboard();
  const last = useRef<{ wish: string; order: readonly string[] }>({ wish: "", order: [] });
  const read = useCallback((): Shown => {
    const now = { local: world.clock.now(), server: world.serverTime.nowMs() };
    const wish = `${tab} ${sort.by} ${sort.isDescending}`;
    const sorted = orderedRows(rowsOf[tab](world, now), sort);
    const rows = isHeld.current && last.current.wish === wish ? heldRows(last.current.order, sorted) : sorted;
    last.current = { wish, order: rows.map(({ id }) => id) };
    const counts = {
      characters: world.characters.all.size,
      pins: world.pins.all.length,
      portals: world.portals.all.length,
    };
    return { rows, counts };
  }, [world, tab, sort, isHeld]);
  return useLive(world.heartbeat, read);
}

type World = ReturnType<typeof useDashboard>["world"];

const rowsOf: Readonly<Record<TableTab, (world: World, now: Now) => MapRow[]>> = {
  characters: ({ characters, connection }, now) =>
    characterRows(characters.all.values(), now, connection.disconnectedAtMs),
  pins: ({ pins }, now) => pinRows(pins.all, now),
  portals: ({ portals }, now) => portalRows(portals.all, now),
};
