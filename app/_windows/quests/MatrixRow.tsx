import { memo } from "react";
import { FlagValue } from "./FlagValue";
import { progressShare, stateOf } from "./flag-state";
import { MEASURES, nameOfCell, shownColumns } from "./matrix-layout";
import type { FlagsOfCharacter } from "./quest-book";
import { type Column, cellOf } from "./quest-columns";
import { StateMark } from "./StateMark";

type Props = {
  name: string;
  flags: FlagsOfCharacter | undefined;
  columns: readonly Column[];
  /** Of the column of the names, in pixels. */
  nameWidth: number;
  first: number;
  last: number;
  /** A column that stays in the page wherever the matrix is scrolled to; -1: none. */
  pinned: number;
  nowMs: number;
  height: number;
  index: number;
  /** The column whose cell takes part in tabbing, -1 for the name; null: none of this row. */
  tabStop: number | null;
};

/** One character's quests side by side. Clicks and keys are the matrix's affair. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { name, flags, columns, nameWidth, first, last, pinned, nowMs, height, index, tabStop } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual in both directions
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div role="row" aria-rowindex={index + 2} style={{ height }} className="group relative">
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div
        role="rowheader"
        aria-colindex={1}
        tabIndex={tabStop === -1 ? 0 : -1}
        data-cell={nameOfCell({ row: name, column: null })}
        title={`Quests of ${name}`}
        style={{ width: nameWidth, height }}
        className="sticky left-0 z-2 flex cursor-pointer items-center border-r border-b border-weak bg-surface px-2 text-12 text-ink group-hover:bg-raised hover:text-accent focus-visible:-outline-offset-2"
      >
        <span className="truncate">{name}</span>
      </div>
      {shownColumns({ first, last }, pinned).map((at) => {
        const column = columns[at];
        return (
          column && (
            <Cell
              key={column.key}
              name={nameOfCell({ row: name, column: column.key })}
              index={at + 2}
              left={nameWidth + at * MEASURES.columnWidth}
              flag={cellOf(flags, column)}
              nowMs={nowMs}
              isTabStop={tabStop === at}
            />
          )
        );
      })}
    </div>
  );
});

type CellProps = {
  name: string;
  /** Counted from 1. */
  index: number;
  left: number;
  flag: ReturnType<typeof cellOf>;
  nowMs: number;
  isTabStop: boolean;
};

const Cell = memo(function Cell({ name, index, left, flag, nowMs, isTabStop }: CellProps) {
  const state = flag === null ? null : stateOf(flag, nowMs);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual in both directions
    <div
      role="gridcell"
      aria-colindex={index}
      tabIndex={isTabStop ? 0 : -1}
      data-cell={name}
      data-state={state ?? "none"}
      style={{ left, width: MEASURES.columnWidth }}
      className="absolute inset-y-0 flex cursor-pointer items-center gap-1.5 overflow-hidden border-b border-weak px-1.5 text-11 whitespace-nowrap text-ink-2 group-hover:bg-raised focus-visible:z-1 focus-visible:-outline-offset-2"
    >
      {flag === null || state === null ? (
        <>
          <span aria-hidden="true" className="text-ink-3">
            –
          </span>
          <span className="sr-only">not seen</span>
        </>
      ) : (
        <>
          <StateMark state={state} share={progressShare(flag)} />
          <FlagValue flag={flag} state={state} />
        </>
      )}
    </div>
  );
});
