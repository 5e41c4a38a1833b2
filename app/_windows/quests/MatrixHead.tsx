import { Icon } from "@/app/_ui/Icon";
import { MEASURES, nameOfCell, type ShownColumns, shownColumns } from "./matrix-layout";
import type { Column } from "./quest-columns";

type Props = {
  columns: readonly Column[];
  shown: ShownColumns & { pinned: number };
  /** Of the column of the names, in pixels. */
  nameWidth: number;
  sortBy: string | null;
  /** The column whose header takes part in tabbing, -1 for that of the names; null: none of them. */
  tabStop: number | null;
};

const CELL =
  "absolute inset-y-0 flex cursor-pointer items-end border-b border-weak bg-raised p-1.5 text-left hover:text-ink focus-visible:z-1 focus-visible:-outline-offset-2";

/** The names of the quests. Each sorts the characters by who can do it first. */
export function MatrixHead({ columns, shown, nameWidth, sortBy, tabStop }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual in both directions
    // biome-ignore lint/a11y/useFocusableInteractive: its cells take the focus
    <div role="row" aria-rowindex={1} className="relative h-full bg-raised text-11 leading-4 text-ink-2">
      <div className="sticky left-0 z-2 h-full" style={{ width: nameWidth }}>
        <Cell
          name={nameOfCell({ row: null, column: null })}
          index={1}
          isSorted={sortBy === null}
          isTabStop={tabStop === -1}
          left={0}
          width={nameWidth}
          title="Sort by name"
        >
          Character
        </Cell>
      </div>
      {shownColumns(shown, shown.pinned).map((at) => {
        const column = columns[at];
        return (
          column && (
            <Cell
              key={column.key}
              name={nameOfCell({ row: null, column: column.key })}
              index={at + 2}
              isSorted={sortBy === column.key}
              isTabStop={tabStop === at}
              left={nameWidth + at * MEASURES.columnWidth}
              width={MEASURES.columnWidth}
              title={column.name === null ? column.key : `${column.name} (${column.key})`}
            >
              {column.title}
            </Cell>
          )
        );
      })}
    </div>
  );
}

type CellProps = {
  name: string;
  /** Counted from 1. */
  index: number;
  isSorted: boolean;
  isTabStop: boolean;
  left: number;
  width: number;
  title: string;
  children: string;
};

function Cell({ name, index, isSorted, isTabStop, left, width, title, children }: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual in both directions
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={isSorted ? "ascending" : "none"}
      tabIndex={isTabStop ? 0 : -1}
      data-cell={name}
      title={title}
      style={{ left, width }}
      className={`${CELL} ${isSorted ? "text-ink" : ""}`}
    >
      <span className="line-clamp-3 min-w-0 flex-1 wrap-anywhere">{children}</span>
      {isSorted && <Icon name="down" size={10} className="mb-0.5" />}
    </div>
  );
}
