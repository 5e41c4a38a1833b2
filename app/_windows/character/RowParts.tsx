"use client";

import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow } from "@/app/_shell/use-shell";
import { formatAge } from "@/app/_ui/format";
import type { Cell, SheetRow } from "./section";

/** The name of a row; that of a character leads to it. */
export function RowLabel({ row: { label, detail, isCharacter } }: { row: SheetRow }) {
  const dashboard = useDashboard();
  return (
    <>
      {isCharacter ? (
        <button
          type="button"
          className="min-h-6 cursor-pointer rounded-[2px] text-left text-accent underline-offset-2 hover:underline max-wide:min-h-11 forced-colors:underline"
          onClick={() => showCharacter(dashboard, label)}
        >
          {label}
        </button>
      ) : (
        label
      )}
      {detail !== undefined && <span className="ml-1.5 inline-block text-11 text-ink-3">{detail}</span>}
    </>
  );
}

export function CellWords({ cell }: { cell: Cell }) {
  return typeof cell === "string" ? cell : <TimeLeft untilMs={cell.untilMs} />;
}

/** Counted here from one end time, so that nothing has to be asked for it. */
function TimeLeft({ untilMs }: { untilMs: number }) {
  const { world } = useDashboard();
  useNow();
  const leftMs = untilMs - world.serverTime.nowMs();
  return <span className="whitespace-nowrap">{leftMs <= 0 ? "over" : formatAge(leftMs)}</span>;
}
