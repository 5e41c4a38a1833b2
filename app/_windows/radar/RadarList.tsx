"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { DataGrid } from "@/app/_ui/grid/DataGrid";
import { radarColumns } from "./radar-columns";
import { inOrderOf, listed } from "./radar-list";
import type { RadarPick } from "./radar-pick";
import type { RadarObject } from "./radar-reading";
import type { RadarSettings, RadarSort } from "./radar-settings";

type Props = {
  shown: readonly RadarObject[];
  pick: RadarPick;
  settings: Pick<RadarSettings, "sort" | "isByKind">;
  onSort: (sort: RadarSort) => void;
  isDim: boolean;
};

/** Everything on the disc, to be read, sorted and walked through; what is selected here is ringed there. */
export function RadarList({ shown, pick, settings, onSort, isDim }: Props) {
  const dashboard = useDashboard();
  const { characters } = dashboard.world;
  const box = useRef<HTMLDivElement>(null);
  const selected = useLive(
    pick,
    useCallback(() => pick.selected, [pick]),
  );
  const { rows, onHold } = useStillRows(shown, settings);
  usePointing(box, pick);
  useKeptFocus(box, rows);

  const open = ({ key, kind, name }: RadarObject, byKeyboard: boolean) => {
    if (byKeyboard && key === selected && kind === "player" && characters.all.has(name)) {
      showCharacter(dashboard, name);
    } else pick.select(key);
  };
  const sortBy = (sort: RadarSort) => {
    // The nearest comes first, whatever figures elsewhere begin with.
    const isNew = sort.by !== settings.sort.by;
    onSort(isNew ? { by: sort.by, isDescending: false } : sort);
  };
  return (
    <div ref={box} className="flex min-h-0 flex-1 flex-col">
      <DataGrid
        label="Things within reach"
        columns={radarColumns}
        rows={rows}
        rowKey={({ key }) => key}
        sort={settings.sort}
        onSort={sortBy}
        onOpen={open}
        openKey={selected}
        onHold={onHold}
        isDimmed={isDim}
      />
    </div>
  );
}

/** The rows in their order, which does not change while a mouse is over them. */
function useStillRows(shown: readonly RadarObject[], settings: Props["settings"]) {
  const [held, setHeld] = useState<{ keys: readonly string[]; settings: Props["settings"] } | null>(null);
  const sorted = useMemo(() => listed(shown, settings), [shown, settings]);
  const isHeld = held !== null && held.settings === settings;
  const rows = useMemo(() => (isHeld ? inOrderOf(sorted, held.keys) : sorted), [sorted, isHeld, held]);
  const onHold = useCallback(
    (hold: boolean) =>
      setHeld((known) => {
        if (!hold) return null;
        return known?.settings === settings ? known : { keys: sorted.map(({ key }) => key), settings };
      }),
    [sorted, settings],
  );
  return { rows, onHold };
}

/** The row under the pointer or with the focus is marked on the disc. */
function usePointing(box: RefObject<HTMLDivElement | null>, pick: RadarPick): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const point = (event: Event) => pick.hover(rowAt(event.target));
    const leave = () => pick.hover(null);
    element.addEventListener("pointerover", point);
    element.addEventListener("focusin", point);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focusout", leave);
    return () => {
      element.removeEventListener("pointerover", point);
      element.removeEventListener("focusin", point);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focusout", leave);
    };
  }, [box, pick]);
}

/** When the thing whose row has the focus vanishes, the row that takes its place has it: nobody is thrown out. */
function useKeptFocus(box: RefObject<HTMLDivElement | null>, rows: readonly RadarObject[]): void {
  const focused = useRef<string | null>(null);
  const before = useRef(rows);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const come = (event: FocusEvent) => {
      focused.current = rowAt(event.target);
    };
    const go = ({ target }: FocusEvent) => {
      // A row that is taken away loses the focus without anybody having moved it.
      if (target instanceof Element && target.isConnected) focused.current = null;
    };
    element.addEventListener("focusin", come);
    element.addEventListener("focusout", go);
    return () => {
      element.removeEventListener("focusin", come);
      element.removeEventListener("focusout", go);
    };
  }, [box]);
  useLayoutEffect(() => {
    const at = before.current.findIndex(({ key }) => key === focused.current);
    before.current = rows;
    if (at < 0 || rows.some(({ key }) => key === focused.current)) return;
    const next = rows[Math.min(at, rows.length - 1)];
    if (next) box.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.key)}"]`)?.focus();
  }, [box, rows]);
}

function rowAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("[data-row]")?.getAttribute("data-row") ?? null) : null;
}
