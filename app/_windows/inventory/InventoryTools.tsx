"use client";

import { useState } from "react";
import { CompareBar } from "@/app/_items/compare/CompareBar";
import { CompareDialog } from "@/app/_items/compare/CompareDialog";
import type { Compared } from "@/app/_items/compare/compared";
import { IconButton } from "@/app/_ui/IconButton";
import type { InventoryItem } from "@/server/contract/http/items";
import type { SearchState } from "./inventory-search";
import type { InventorySettings } from "./inventory-settings";
import { SearchLine } from "./SearchLine";

type Props = {
  settings: InventorySettings;
  onKeep: (change: Partial<InventorySettings>) => void;
  search: SearchState;
  /** How many items there are. */
  count: number;
  compared: Compared;
  /** Where an item is, in words. */
  placeOf: (item: InventoryItem) => string;
  /** What had the focus is gone: nothing is picked any more. */
  onNothingCompared: () => void;
};

/** The search line, packs or list, and what was picked to be compared. */
export function InventoryTools(props: Props) {
  const { settings, onKeep, search, count, compared, placeOf, onNothingCompared } = props;
  const [isComparing, setComparing] = useState(false);
  const close = () => {
    setComparing(false);
    if (compared.items.length === 0) onNothingCompared();
  };
  return (
    <div className="flex flex-wrap items-start gap-1.5 border-b border-weak p-1.5">
      <SearchLine
        query={settings.query}
        search={search}
        count={count}
        onQuery={(query) => onKeep({ query })}
      />
      <ViewSwitch view={settings.view} onView={(view) => onKeep({ view })} />
      <CompareBar compared={compared} onOpen={() => setComparing(true)} onCleared={onNothingCompared} />
      {isComparing && <CompareDialog compared={compared} placeOf={placeOf} onClose={close} />}
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
