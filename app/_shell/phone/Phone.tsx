"use client";

import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { windowKinds } from "@/app/_windows/registry";
import { WindowContent } from "@/app/_windows/WindowContent";
import { ConnectionStrip } from "../ConnectionStrip";
import { useDashboard } from "../dashboard-context";
import { Roster } from "../Roster";
import { RosterTools } from "../Sidebar";
import type { Sheet as SheetName } from "../shell-store";
import { useConnection, useShell } from "../use-shell";
import { BottomBar } from "./BottomBar";
import { MoreSheet } from "./MoreSheet";
import { SelectedBar } from "./SelectedBar";
import { Sheet } from "./Sheet";
import { useBackCloses } from "./use-back-closes";
import { useKeyboard } from "./use-keyboard";
import { useSheetFocus } from "./use-sheet-focus";

/** Height of a roster row that a thumb can hit, in pixels. */
const ROW = 52;

/** What a phone shows over the map: the bar below, and one sheet at a time. */
export function Phone() {
  const { shell } = useDashboard();
  const sheet = useShell("sheet");
  const { phase } = useConnection();
  const close = useCallback(() => shell.set({ sheet: null }), [shell]);
  useBackCloses(sheet !== null, close);
  useKeyboard();
  const shown = nameOf(sheet);
  useSheetFocus(shown);
  const hasStrip = phase !== "live";
  return (
    // What lies over the map reads how much of its head the strip takes.
    <div className={`contents ${hasStrip ? "[--strip:2.875rem]" : ""}`}>
      {hasStrip && (
        <div data-over-map className="fixed inset-x-0 top-0 z-30 bg-surface pt-[env(safe-area-inset-top)]">
          <ConnectionStrip />
        </div>
      )}
      {/* Out of sight under a sheet, not out of the page: the focus goes back to it. */}
      <div hidden={sheet !== null}>
        <SelectedBar />
      </div>
      {sheet !== null && <OpenSheet key={shown} sheet={sheet} onClose={close} />}
      <BottomBar />
    </div>
  );
}

/** Nothing of one sheet may be left in another: neither what was typed nor that it broke. */
function nameOf(sheet: SheetName | null): string | null {
  return typeof sheet === "object" && sheet !== null ? sheet.window : sheet;
}

function OpenSheet({ sheet, onClose }: { sheet: SheetName; onClose: () => void }) {
  switch (sheet) {
    case "characters":
      return (
        <Sheet title="Characters" onClose={onClose}>
          <div className="flex h-full flex-col pt-2">
            <RosterTools />
            <Roster rowHeight={ROW} onChosen={onClose} />
          </div>
        </Sheet>
      );
    case "more":
      return (
        <Sheet title="More" onClose={onClose}>
          <MoreSheet />
        </Sheet>
      );
    default:
      return <WindowSheet id={sheet.window} onClose={onClose} />;
  }
}

function WindowSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const { windows } = useDashboard();
  const window = useLive(
    windows,
    useCallback(() => windows.get(id), [windows, id]),
  );
  if (!window) return null;
  return (
    <Sheet title={windowKinds[window.kind].title} character={window.character} onClose={onClose}>
      <WindowContent window={window} />
    </Sheet>
  );
}
