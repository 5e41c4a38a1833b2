"use client";

import { useCallback, useMemo, useState } from "react";
import { lacksAppraisal } from "@/app/_items/appraisal";
import { ItemCard } from "@/app/_items/ItemCard";
import { ItemTips } from "@/app/_items/ItemTips";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useIsConnected } from "@/app/_shell/use-shell";
import { IconButton } from "@/app/_ui/IconButton";
import type { Inventory } from "@/server/contract/http/inventory";
import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { DetailsPane } from "./DetailsPane";
import { ItemList } from "./ItemList";
import type { InventoryState } from "./inventory-feed";
import { type InventorySettings, parseInventorySettings } from "./inventory-settings";
import type { ItemMarks } from "./item-marks";
import { NoItems, NotThere } from "./NotThere";
import { PackView } from "./PackView";
import { carriedOf } from "./packs";
import { placeOfItem } from "./place-of-item";
import { SearchLine } from "./SearchLine";
import { SnapshotLine } from "./SnapshotLine";
import { TotalsLine } from "./TotalsLine";
import { totalsOf } from "./totals";
import { useInventory, useInventorySearch } from "./use-inventory";
import { useWidth } from "./use-width";

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
  const { windows } = useDashboard();
  const character = window.character ?? "";
  const { items, version } = inventory;
  const settings = useMemo(() => parseInventorySettings(window.settings), [window.settings]);
  const search = useInventorySearch(character, settings.query, version);
  const { ref, width } = useWidth();
  const [open, setOpen] = useState<{ id: number; byKeyboard: boolean } | null>(null);
  const carried = useMemo(() => carriedOf(items), [items]);
  const totals = useMemo(() => totalsOf(items, carried), [items, carried]);
  const rows = useMemo(
    () => items.map((item) => ({ item, place: placeOfItem(item, carried) })),
    [items, carried],
  );
  const byId = useMemo(() => new Map(rows.map((row) => [String(row.item.item_id), row])), [rows]);
  const opened = open === null ? undefined : byId.get(String(open.id));
  const marks = useMemo<ItemMarks>(
    () => ({ found: search.found, changed, open: open?.id ?? null }),
    [search.found, changed, open],
  );
  const tipOf = useCallback(
    (key: string) => {
      const row = byId.get(key);
      return row ? <ItemCard item={row.item} place={row.place.full} /> : null;
    },
    [byId],
  );
  const show = useCallback((id: number, byKeyboard: boolean) => setOpen({ id, byKeyboard }), []);
  const keep = (change: Partial<InventorySettings>) => {
    const { view, sort, query } = { ...settings, ...change };
    windows.keep(window.id, { view, sortBy: sort.by, isDescending: sort.isDescending, query });
  };
  const isBeside = width >= DETAILS_BESIDE_FROM;

  return (
    <div ref={ref} className="flex min-h-0 flex-1 flex-col" data-dim={!useIsConnected()}>
      <div className="flex items-start gap-1.5 border-b border-weak p-1.5">
        <SearchLine
          query={settings.query}
          search={search}
          count={items.length}
          onQuery={(query) => keep({ query })}
        />
        <ViewSwitch view={settings.view} onView={(view) => keep({ view })} />
      </div>
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
            onClose={() => setOpen(null)}
          />
        )}
      </div>
      <TotalsLine totals={totals} />
    </div>
  );
}

type SwitchProps = Pick<InventorySettings, "view"> & { onView: (view: InventorySettings["view"]) => void };

function ViewSwitch({ view, onView }: SwitchProps) {
  return (
    <span className="flex shrink-0">
      <IconButton
        icon="grid"
        label="Packs, as in the game"
        aria-pressed={view === "packs"}
        onClick={() => onView("packs")}
      />
      <IconButton
        icon="list"
        label="List of all items"
        aria-pressed={view === "list"}
        onClick={() => onView("list")}
      />
    </span>
  );
}
