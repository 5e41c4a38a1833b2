"use client";

import { useMemo } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useIsConnected } from "@/app/_shell/use-shell";
import { Button } from "@/app/_ui/Button";
import { DataGrid } from "@/app/_ui/grid/DataGrid";
import type { GridSelection } from "@/app/_ui/grid/grid-selection";
import { EmptyState } from "@/app/_ui/StateMessage";
import { TextInput } from "@/app/_ui/TextInput";
import type { Fighters } from "@/server/contract/http/combat";
import { AsOf } from "../states/AsOf";
import { TooMuch } from "../states/TooMuch";
import { useHeldRows } from "../use-held-rows";
import { ChoiceBar } from "./ChoiceBar";
import { howMany, toggled, toggledAll } from "./choice";
import { fighterColumns, orderedFighters } from "./fighter-columns";
import { type FighterRow, fighterRows, foundFighters } from "./fighter-rows";
import type { FighterSettings } from "./fighter-settings";
import { openCombat } from "./open-combat";

type Props = {
  fighters: Fighters;
  /** When the server answered, in milliseconds of the epoch. */
  answeredMs: number;
  settings: FighterSettings;
  onKeep: (change: Partial<FighterSettings>) => void;
};

/** Nobody reads on. */
const ROWS_MAX = 500;

export function FighterList({ fighters, answeredMs, settings, onKeep }: Props) {
  const dashboard = useDashboard();
  const isConnected = useIsConnected();
  const { sort, find, chosen } = settings;
  // The moment of the answer is worked out anew in each picture, and differs by nothing that matters.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer has another moment
  const all = useMemo(() => fighterRows(fighters, answeredMs), [fighters]);
  const ordered = useMemo(() => orderedFighters(foundFighters(all, find), sort), [all, find, sort]);
  const held = useHeldRows(ordered, `${sort.by} ${sort.isDescending} ${find}`);
  const rows = held.rows.slice(0, ROWS_MAX);
  const selection = useSelection(rows, chosen, (chosen) => onKeep({ chosen }));
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-weak p-1.5">
        <TextInput
          label="Find a character"
          placeholder="Find a character"
          icon="search"
          value={find}
          onChange={(find) => onKeep({ find })}
          className="min-w-44 flex-1"
        />
        <span className="text-right text-11 text-ink-3">
          <OnlineCount fighters={fighters} /> · <AsOf at={new Date(answeredMs).toISOString()} />
        </span>
      </div>
      <TooMuch
        shown={rows.length}
        of={held.rows.length}
        what="characters"
        how="Find one by its name, or sort by another column."
      />
      {rows.length === 0 ? (
        <EmptyState
          icon="search"
          title="Nobody who fought has these words in the name"
          action={<Button onClick={() => onKeep({ find: "" })}>Show everybody</Button>}
        />
      ) : (
        <DataGrid
          label="Who has fought"
          columns={fighterColumns}
          rows={rows}
          rowKey={({ name }) => name}
          sort={sort}
          onSort={(sort) => onKeep({ sort })}
          onOpen={({ name }) => openCombat(dashboard, name)}
          selection={selection}
          onHold={held.onHold}
          isDimmed={!isConnected}
        />
      )}
      <ChoiceBar chosen={chosen} onChoose={(chosen) => onKeep({ chosen })} />
    </>
  );
}

function useSelection(
  rows: readonly FighterRow[],
  chosen: readonly string[],
  onChoose: (chosen: readonly string[]) => void,
): GridSelection<FighterRow> {
  const known = useMemo(() => new Set(chosen), [chosen]);
  const shown = rows.map(({ name }) => name);
  return {
    isSelected: ({ name }) => known.has(name),
    onToggle: ({ name }) => onChoose(toggled(chosen, name)),
    onToggleAll: () => onChoose(toggledAll(chosen, shown)),
    shown: howMany(chosen, shown),
    allLabel: "Choose everybody shown",
    rowLabel: ({ name }) => `Choose ${name}`,
  };
}

function OnlineCount({ fighters: { fighters } }: { fighters: Fighters }) {
  const online = fighters.filter((fighter) => fighter.online).length;
  return (
    <span className="whitespace-nowrap">
      {online === 0 ? "all offline" : `${fighters.length} fighters, ${online} online`}
    </span>
  );
}
