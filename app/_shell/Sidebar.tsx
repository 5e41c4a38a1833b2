"use client";

import { IconButton } from "@/app/_ui/IconButton";
import { Select } from "@/app/_ui/Select";
import { TextInput } from "@/app/_ui/TextInput";
import { AccountButton } from "./AccountMenu";
import { ConnectionStrip } from "./ConnectionStrip";
import { useDashboard } from "./dashboard-context";
import { FoldedConnection } from "./FoldedConnection";
import { Roster } from "./Roster";
import { rosterSorts } from "./roster-order";
import { ServerBlock } from "./ServerBlock";
import { useShell } from "./use-shell";
import { VersionBadge } from "./VersionBadge";
import { WindowButtons } from "./WindowButtons";

/** Height of a roster row: two lines of text and the space between rows, in pixels. */
const ROW = 40;

/** The left side of a wide screen; folds to a rail of icons. */
export function Sidebar() {
  const isFolded = useShell("isFolded");
  return (
    <aside
      data-region="sidebar"
      aria-label="Characters and server"
      tabIndex={-1}
      className={`hidden min-h-0 shrink-0 flex-col border-r border-weak bg-surface wide:flex ${isFolded ? "w-(--sidebar-folded)" : "w-(--sidebar-open)"}`}
    >
      {isFolded ? <Rail /> : <Open />}
    </aside>
  );
}

function Open() {
  return (
    <>
      <ConnectionStrip />
      <ServerBlock />
      <RosterTools />
      <Roster rowHeight={ROW} />
      <nav aria-label="Windows" className="border-t border-weak px-2 py-1.5">
        <WindowButtons />
      </nav>
      <footer className="flex items-center gap-1 border-t border-weak px-2 py-1.5">
        <AccountButton />
        <span className="ml-auto">
          <VersionBadge />
        </span>
        <FoldButton />
      </footer>
    </>
  );
}

/** Search and order of the roster; the phone's sheet shows the same. */
export function RosterTools() {
  const { shell } = useDashboard();
  const search = useShell("search");
  const sort = useShell("sort");
  const hasLetterKeys = useShell("hasLetterKeys");
  return (
    <search className="flex gap-1.5 border-b border-weak px-2 pb-2">
      <TextInput
        data-search
        label="Search characters"
        placeholder="Search"
        aria-keyshortcuts={hasLetterKeys ? "/" : undefined}
        icon="search"
        value={search}
        onChange={(value) => shell.set({ search: value })}
        className="min-w-0 flex-1"
      />
      <Select
        label="Order of the characters"
        value={sort}
        options={rosterSorts}
        onChange={(value) => shell.set({ sort: value })}
        className="w-32"
      />
    </search>
  );
}

function Rail() {
  const dashboard = useDashboard();
  const hasLetterKeys = useShell("hasLetterKeys");
  return (
    <div className="flex min-h-0 flex-1 flex-col items-center gap-1 py-2">
      <FoldedConnection />
      <IconButton
        icon="search"
        label="Search characters"
        shortcut={hasLetterKeys ? "/" : undefined}
        onClick={() => dashboard.actions.get("search.focus").perform(dashboard)}
      />
      <nav
        aria-label="Windows"
        // The scroll bar would take half of the rail; it scrolls by wheel, touch and focus.
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain border-y border-weak py-1 [scrollbar-width:none]"
      >
        <WindowButtons form="rail" />
      </nav>
      <VersionBadge isRail />
      <AccountButton isRail />
      <FoldButton />
    </div>
  );
}

function FoldButton() {
  const { shell } = useDashboard();
  const isFolded = useShell("isFolded");
  return (
    <IconButton
      icon={isFolded ? "right" : "left"}
      label={isFolded ? "Unfold the sidebar" : "Fold the sidebar"}
      aria-expanded={!isFolded}
      onClick={() => shell.set({ isFolded: !isFolded })}
    />
  );
}
