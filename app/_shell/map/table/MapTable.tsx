"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import type { GridSort } from "@/app/_ui/grid/grid-column";
import { TabBar } from "@/app/_ui/TabBar";
import { NotLive } from "@/app/_windows/NotLive";
import { useDashboard } from "../../dashboard-context";
import { useShell } from "../../use-shell";
import { PinTools } from "../PinTools";
import { MapRows } from "./MapRows";
import type { RowKey } from "./map-rows";
import { NoRows } from "./NoRows";
import { useBackToMap } from "./use-back-to-map";
import { type TableTab, tableTabs, useTableRows } from "./use-table-rows";

/** What the map shows, as rows: for whoever wants to read, to sort, or cannot see a picture. */
export function MapTable() {
  const { shell } = useDashboard();
  const hasLetterKeys = useShell("hasLetterKeys");
  const root = useRef<HTMLElement>(null);
  const panel = useId();
  const [tab, setTab] = useState<TableTab>("characters");
  const [sorts, setSorts] = useState(FIRST_SORTS);
  const isHeld = useRef(false);
  const { rows, counts } = useTableRows(tab, sorts[tab], isHeld);
  useBackToMap(root);

  return (
    <section
      ref={root}
      aria-label="The map as a table"
      data-region-focus
      tabIndex={-1}
      className="absolute inset-0 flex flex-col bg-surface focus-visible:-outline-offset-2"
    >
      <header className="flex flex-wrap items-center gap-x-2 border-b border-weak bg-raised pr-2 max-wide:pr-1">
        <h2 className="flex-1 truncate pl-3 font-semibold wide:sr-only">The map as a table</h2>
        <TabBar
          label="What the table shows"
          tabs={tableTabs.map((tab) => ({ ...tab, badge: formatCount(counts[tab.value]) }))}
          value={tab}
          onChange={setTab}
          panelId={() => panel}
          className="min-w-0 flex-1 max-wide:order-1 max-wide:basis-full wide:max-w-lg"
        />
        <Button
          icon="map"
          aria-keyshortcuts={hasLetterKeys ? "t" : undefined}
          title={hasLetterKeys ? "Back to the map (T)" : "Back to the map"}
          className="ml-auto whitespace-nowrap"
          onClick={() => shell.set({ isTable: false })}
        >
          Map
        </Button>
      </header>
      <NotLive />
      <div id={panel} role="tabpanel" aria-label={titleOf(tab)} className="flex min-h-0 flex-1 flex-col">
        {tab === "pins" && (
          <div className="max-w-md px-2 py-1.5">
            <PinTools isTable />
          </div>
        )}
        {rows.length === 0 ? (
          <NoRows tab={tab} />
        ) : (
          <MapRows
            key={tab}
            tab={tab}
            rows={rows}
            sort={sorts[tab]}
            onSort={(sort) => setSorts((known) => ({ ...known, [tab]: sort }))}
            isHeld={isHeld}
          />
        )}
      </div>
    </section>
  );
}

const FIRST_SORTS: Readonly<Record<TableTab, GridSort<RowKey>>> = {
  characters: { by: "name", isDescending: false },
  pins: { by: "age", isDescending: false },
  portals: { by: "name", isDescending: false },
};

function titleOf(tab: TableTab): string | undefined {
  return tableTabs.find(({ value }) => value === tab)?.label;
}
