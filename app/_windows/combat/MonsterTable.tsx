"use client";

import { useMemo } from "react";
import { Button } from "@/app/_ui/Button";
import { DataGrid } from "@/app/_ui/grid/DataGrid";
import { EmptyState } from "@/app/_ui/StateMessage";
import { TooMuch } from "../states/TooMuch";
import { useHeldRows } from "../use-held-rows";
import type { CombatSettings } from "./combat-settings";
import { monsterColumns, orderedRows, sortOf } from "./monster-columns";
import { foundRows, type MonsterRow } from "./monster-rows";

/** Nobody reads on. */
const ROWS_MAX = 500;

type Props = {
  rows: readonly MonsterRow[];
  total: MonsterRow;
  settings: CombatSettings;
  onKeep: (change: Partial<CombatSettings>) => void;
  changed: ReadonlySet<string>;
  /** The monster whose breakdown is shown. */
  open: string | null;
  onOpen: (name: string, byKeyboard: boolean) => void;
  isDimmed: boolean;
};

/** Each monster in a row, all of them together on top. */
export function MonsterTable({ rows, total, settings, onKeep, changed, open, onOpen, isDimmed }: Props) {
  const { side, find, sortBy, isDescending } = settings;
  const sort = useMemo(() => sortOf(side, { sortBy, isDescending }), [side, sortBy, isDescending]);
  const ordered = useMemo(() => orderedRows(foundRows(rows, find), side, sort), [rows, find, side, sort]);
  const held = useHeldRows(ordered, `${side} ${sort.by} ${sort.isDescending} ${find}`);
  const shown = held.rows.slice(0, ROWS_MAX);
  if (ordered.length === 0 && rows.length > 0) {
    return (
      <EmptyState
        icon="search"
        title="No monster has these words in its name"
        action={<Button onClick={() => onKeep({ find: "" })}>Show all monsters</Button>}
      />
    );
  }
  return (
    <>
      <TooMuch
        shown={shown.length}
        of={held.rows.length}
        what="monsters"
        how="Find one by its name, or sort by another column."
      />
      <DataGrid
        label={side === "given" ? "Monsters, what was done to them" : "Monsters, what they did"}
        columns={monsterColumns[side]}
        rows={shown}
        rowKey={({ name }) => name}
        total={total}
        sort={sort}
        onSort={({ by, isDescending }) => onKeep({ sortBy: by, isDescending })}
        onOpen={({ name }, byKeyboard) => onOpen(name, byKeyboard)}
        openKey={open}
        changed={changed}
        onHold={held.onHold}
        isDimmed={isDimmed}
      />
    </>
  );
}
