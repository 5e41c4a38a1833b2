// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: a row, and what is in it, takes the focus; headings are read
import { Icon } from "../Icon";
import { type GridColumn, type GridSort, sortAfterPress } from "./grid-column";
import type { GridSelection } from "./grid-selection";
import { RowCheckbox } from "./RowCheckbox";

type Props<Row, Key extends string> = {
  columns: readonly GridColumn<Row, Key>[];
  template: string;
  height: number;
  sort: GridSort<Key>;
  onSort: (sort: GridSort<Key>) => void;
  selection?: GridSelection<Row>;
};

/** The headings: pressing one sorts by it, and again turns the order round. */
export function GridHead<Row, Key extends string>(props: Props<Row, Key>) {
  const { columns, template, height, sort, onSort, selection } = props;
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: template, height }}
      className="grid items-stretch gap-1 border-b border-weak bg-surface px-2"
    >
      {columns.map((column, at) => (
        <Heading
          key={column.key}
          column={column}
          sort={sort}
          onSort={onSort}
          selection={at === 0 ? selection : undefined}
          isFirst={at === 0}
        />
      ))}
    </div>
  );
}

type HeadingProps<Row, Key extends string> = Pick<Props<Row, Key>, "sort" | "onSort" | "selection"> & {
  column: GridColumn<Row, Key>;
  isFirst: boolean;
};

function Heading<Row, Key extends string>(props: HeadingProps<Row, Key>) {
  const { column, sort, onSort, selection, isFirst } = props;
  const { key, title, label, isNumber } = column;
  const isSorted = sort.by === key;
  const side = isNumber ? "justify-end text-right" : "text-left";
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : "none"}
      className={`flex min-w-0 items-center text-11 leading-tight ${side} ${isSorted ? "text-ink" : "text-ink-3"} ${isFirst ? "sticky left-0 z-1 -ml-2 gap-1.5 bg-surface pl-2" : ""}`}
    >
      {selection && (
        <RowCheckbox
          label={selection.allLabel}
          isChecked={selection.shown === "all"}
          isMixed={selection.shown === "some"}
          onToggle={selection.onToggleAll}
          isReachable
        />
      )}
      <button
        type="button"
        title={label}
        aria-label={label && `${title}: ${label}`}
        onClick={() => onSort(sortAfterPress(sort, column))}
        className={`flex min-h-6 min-w-0 items-center rounded-control hover:text-ink focus-visible:-outline-offset-1 ${side}`}
      >
        {isNumber && isSorted && <Direction isDescending={sort.isDescending} />}
        <span className="min-w-0">{title}</span>
        {!isNumber && isSorted && <Direction isDescending={sort.isDescending} />}
      </button>
    </div>
  );
}

/** On the inner side of a heading, so that figures stand exactly below its words. */
function Direction({ isDescending }: { isDescending: boolean }) {
  return <Icon name={isDescending ? "down" : "up"} size={8} />;
}
