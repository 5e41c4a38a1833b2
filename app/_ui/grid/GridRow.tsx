// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: a row takes the focus; cells are read
import { Icon } from "../Icon";
import type { GridColumn } from "./grid-column";
import type { GridSelection } from "./grid-selection";
import { RowCheckbox } from "./RowCheckbox";

type Props<Row> = {
  row: Row;
  rowKey: string;
  /** Of all rows, the head being the first. */
  rowIndex: number;
  columns: readonly GridColumn<Row>[];
  template: string;
  height: number;
  isTabStop: boolean;
  /** It stands for all others, and stays where it is. */
  isTotal?: boolean;
  isOpen?: boolean;
  isChanged?: boolean;
  selection?: GridSelection<Row>;
};

/** One row. Clicks and keys are the grid's affair. Its focus ring lies over the first cell, which does not scroll away. */
export function GridRow<Row>(props: Props<Row>) {
  const { row, rowKey, rowIndex, columns, template, height, isTabStop, selection } = props;
  const { isTotal = false, isOpen = false, isChanged = false } = props;
  const isSelected = selection?.isSelected(row) ?? isOpen;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={isTotal && !isOpen ? undefined : isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-row={rowKey}
      style={{ gridTemplateColumns: template, height }}
      className={`relative grid cursor-pointer items-center gap-1 px-2 text-12 hover:bg-raised focus-visible:z-1 focus-visible:outline-none focus-visible:after:pointer-events-none focus-visible:after:absolute focus-visible:after:inset-0 focus-visible:after:z-2 focus-visible:after:border-2 focus-visible:after:border-focus aria-selected:bg-raised ${isTotal ? "border-b border-weak bg-raised font-semibold" : "bg-surface"}`}
    >
      {columns.map((column, at) => (
        <div
          key={column.key}
          role={at === 0 ? "rowheader" : "gridcell"}
          className={`flex h-full min-w-0 items-center gap-1.5 ${column.isNumber ? "justify-end text-right" : ""} ${at === 0 ? "sticky left-0 z-1 -ml-2 bg-inherit pl-2" : ""}`}
        >
          {at === 0 && isSelected && (
            <span className="absolute inset-y-0 left-0 w-[3px] bg-accent forced-colors:bg-[Highlight]" />
          )}
          {at === 0 && selection && (
            <RowCheckbox
              label={selection.rowLabel(row)}
              isChecked={isSelected}
              onToggle={() => selection.onToggle(row)}
            />
          )}
          {column.cell(row)}
          {at === 0 && isChanged && (
            <span className="shrink-0 text-ok">
              <Icon name="up" size={10} />
              <span className="sr-only">has just changed</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
