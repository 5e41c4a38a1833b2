"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { lacksAppraisal } from "@/app/_items/appraisal";
import { useCompared } from "@/app/_items/compare/use-compared";
import { ItemCard } from "@/app/_items/ItemCard";
import { ItemTips } from "@/app/_items/ItemTips";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { focusWindow } from "@/app/_shell/focus-regions";
import type { Inventory } from "@/server/contract/http/inventory";
import type { InventoryItem } from "@/server/contract/http/items";
import { NotLive } from "../NotLive";
import { useDimmed } from "../states/use-dimmed";
import { useWidth } from "../use-width";
import type { WindowContentProps } from "../window-state";
import { DetailsPane } from "./DetailsPane";
import { InventoryTools } from "./InventoryTools";
import { ItemList } from "./ItemList";
import type { InventoryState } from "./inventory-feed";
import { type InventorySettings, parseInventorySettings } from "./inventory-settings";
import type { ItemMarks } from "./item-marks";
import { NoItems, NotThere } from "./NotThere";
import { PackView } from "./PackView";
import { SnapshotLine } from "./SnapshotLine";
import { TotalsLine } from "./TotalsLine";
import { useInventory, useInventorySearch } from "./use-inventory";
import { useRows } from "./use-rows";
import { useWantedItem } from "./use-wanted-item";

/** From here on details stand beside the items, in pixels. */
const DETAILS_BESIDE_FROM = 860;

/** Everything one character wears and carries, as it is in the game, and as a list. */
export function InventoryWindow({ window }: WindowContentProps) {
  const character = window.character ?? "";
  const { inventory, failure, changed, retry } = useInventory(character);
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      {inventory === null ? (
        <NotThere character={character} failure={failure} onRetry={retry} />
      ) : inventory.items.length === 0 ? (
        <NoItems character={character} wasTold={inventory.updated_at !== null} />
      ) : (
        <Items window={window} inventory={inventory} failure={failure} changed={changed} onRetry={retry} />
      )}
    </div>
  );
}

type ItemsProps = WindowContentProps &
  Pick<InventoryState, "failure" | "changed"> & { inventory: Inventory; onRetry: () => void };

function Items({ window, inventory, failure, changed, onRetry }: ItemsProps) {
  const { windows, toasts } = useDashboard();
  const character = window.character ?? "";
  const { items, version } = inventory;
  const settings = useMemo(() => parseInventorySettings(window.settings), [window.settings]);
  const search = useInventorySearch(character, settings.query, version);
  const { ref, width } = useWidth();
  const [open, setOpen] = useState<{ id: number; byKeyboard: boolean } | null>(null);
  const { compared, pickedIds, onPick } = useCompared(toasts);
  const { carried, totals, rows, rowOf } = useRows(items);
  const opened = open === null ? undefined : rowOf(open.id);
  useEffect(() => compared.renew((itemId) => rowOf(itemId)?.item), [compared, rowOf]);
  const marks = useMemo<ItemMarks>(
    () => ({ found: search.found, changed, open: open?.id ?? null }),
    [search.found, changed, open],
  );
  const placeOf = useCallback(({ item_id }: InventoryItem) => rowOf(item_id)?.place.full ?? "", [rowOf]);
  const tipOf = useCallback(
    (key: string) => {
      const row = rowOf(Number(key));
      return row ? <ItemCard item={row.item} place={row.place.full} /> : null;
    },
    [rowOf],
  );
  const show = useCallback((id: number, byKeyboard: boolean) => setOpen({ id, byKeyboard }), []);
  const keep = (change: Partial<InventorySettings>) => {
    const { view, sort, query } = { ...settings, ...change };
    windows.keep(window.id, { view, sortBy: sort.by, isDescending: sort.isDescending, query });
  };
  const showWanted = (itemId: number) => {
    // The list leaves out what a search does not find.
    if (settings.query !== "") keep({ query: "" });
    if (rowOf(itemId)) show(itemId, true);
    return rowOf(itemId) !== undefined;
  };
  useWantedItem(character, showWanted);
  const isBeside = width >= DETAILS_BESIDE_FROM;

  return (
    <div ref={ref} className="flex min-h-0 flex-1 flex-col" data-dim={useDimmed(character)}>
      <InventoryTools
        settings={settings}
        onKeep={keep}
        search={search}
        count={items.length}
        compared={compared}
        placeOf={placeOf}
        onNothingCompared={() => focusWindow(window.id)}
      />
      <SnapshotLine
        character={character}
        inventory={inventory}
        failure={failure}
        notAppraised={useMemo(() => items.filter(lacksAppraisal).length, [items])}
        onRetry={onRetry}
      />
      <div className={`flex min-h-0 flex-1 ${isBeside ? "" : "flex-col"}`}>
        <ItemTips tipOf={tipOf} className="flex min-h-0 min-w-0 flex-1 flex-col">
          {settings.view === "list" ? (
            <ItemList
              rows={rows}
              sort={settings.sort}
              onSort={(sort) => keep({ sort })}
              marks={marks}
              onOpen={show}
            />
          ) : (
            <PackView character={character} carried={carried} marks={marks} onOpen={show} />
          )}
        </ItemTips>
        {opened && (
          <DetailsPane
            item={opened.item}
            place={opened.place.full}
            isBeside={isBeside}
            takesFocus={open?.byKeyboard ?? false}
            isPicked={pickedIds.has(opened.item.item_id)}
            onPick={onPick}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
      <TotalsLine totals={totals} />
    </div>
  );
}
