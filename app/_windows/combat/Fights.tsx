"use client";

import { useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useCharacter, useFreshness } from "@/app/_shell/use-shell";
import type { CombatStats } from "@/server/contract/http/combat";
import { OTHER_MONSTERS } from "@/server/figures/combat-marks";
import { useDimmed } from "../states/use-dimmed";
import { Breakdown } from "./Breakdown";
import type { History } from "./combat-rates";
import type { CombatSettings } from "./combat-settings";
import { ElementShares } from "./ElementShares";
import { elementShares } from "./element-figures";
import { MonsterTable } from "./MonsterTable";
import { ALL_MONSTERS, type MonsterRow, monsterRows, totalRow } from "./monster-rows";
import { RatesTable } from "./RatesTable";
import { ScopeLine } from "./ScopeLine";
import { useChangedRows } from "./use-changed-rows";

type Props = {
  stats: CombatStats;
  history: History | null;
  settings: CombatSettings;
  onKeep: (change: Partial<CombatSettings>) => void;
};

/** A summary, and below it the table of monsters with the breakdown of the one that is opened. */
export function Fights({ stats, history, settings, onKeep }: Props) {
  const { character_name: character, session, lifetime } = stats;
  const { scope, side } = settings;
  const tree = scope === "session" && session ? session : lifetime;
  const rows = useMemo(() => monsterRows(tree), [tree]);
  const total = useMemo(() => totalRow(tree), [tree]);
  const shares = useMemo(() => elementShares(total.monsters, side), [total, side]);
  const changed = useChangedRows(rows, scope);
  const isDimmed = useDimmed(character);
  const area = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ name: string; byKeyboard: boolean } | null>(null);
  const opened = open === null ? undefined : rowNamed(open.name, rows, total);
  const close = () => {
    if (open === null) return;
    // The row has to be shown before it can take the focus.
    flushSync(() => setOpen(null));
    area.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(open.name)}"]`)?.focus();
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <ScopeLine stats={stats} scope={scope} />
      <div
        data-dim={isDimmed}
        className="flex flex-wrap gap-x-4 gap-y-1.5 border-b border-weak px-2.5 py-1.5"
      >
        <Rates character={character} history={history} />
        <ElementShares shares={shares} side={side} />
      </div>
      <OthersLine rows={rows} />
      <div ref={area} className="flex min-h-48 flex-1">
        <div className={`min-w-0 flex-1 flex-col ${opened ? "hidden @min-[1000px]:flex" : "flex"}`}>
          <MonsterTable
            rows={rows}
            total={total}
            settings={settings}
            onKeep={onKeep}
            changed={changed}
            open={opened?.name ?? null}
            onOpen={(name, byKeyboard) => setOpen({ name, byKeyboard })}
            isDimmed={isDimmed}
          />
        </div>
        {opened && (
          <Breakdown
            key={opened.name}
            row={opened}
            character={character}
            takesFocus={open?.byKeyboard ?? false}
            onClose={close}
            className="w-full @min-[1000px]:w-128 @min-[1000px]:border-l @min-[1000px]:border-weak"
          />
        )}
      </div>
    </div>
  );
}

function rowNamed(name: string, rows: readonly MonsterRow[], total: MonsterRow): MonsterRow | undefined {
  return name === ALL_MONSTERS ? total : rows.find((row) => row.name === name);
}

/** Rates are of now, so there are none of somebody who is away. */
function Rates({ character, history }: { character: string; history: History | null }) {
  const fresh = useFreshness(useCharacter(character));
  if (fresh === "offline")
    return <p className="max-w-56 text-12 text-ink-3">Rates are shown while {character} is online.</p>;
  return <RatesTable history={history} />;
}

function OthersLine({ rows }: { rows: readonly MonsterRow[] }) {
  if (!rows.some(({ name }) => name === OTHER_MONSTERS)) return null;
  return (
    <p role="status" className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
      More monsters than are kept by name: those met last are counted together as {OTHER_MONSTERS}.
    </p>
  );
}
