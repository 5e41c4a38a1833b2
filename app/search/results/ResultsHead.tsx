// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: a row, and what is in it, takes the focus; cells and headings are read
import { Icon } from "@/app/_ui/Icon";
import type { SearchAddress } from "../search-path";
import { firstOrder, type ResultColumn } from "./result-columns";

type Props = {
  columns: readonly ResultColumn[];
  template: string;
  address: Pick<SearchAddress, "sort" | "order">;
  onSort: (sort: SearchAddress["sort"], first: SearchAddress["order"]) => void;
};

/** The headings; pressing one sorts by it, and again turns the order round. */
export function ResultsHead({ columns, template, address, onSort }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ gridTemplateColumns: template }}
      className="grid h-full items-stretch pr-2 border-b border-weak bg-surface"
    >
      <div role="columnheader" className="sr-only static">
        Compare
      </div>
      {columns.map((column) => (
        <Heading key={column.key} column={column} address={address} onSort={onSort} />
      ))}
    </div>
  );
}

type HeadingProps = Omit<Props, "columns" | "template"> & { column: ResultColumn };

function Heading({ column, address, onSort }: HeadingProps) {
  const { label, sort, kind } = column;
  const isSorted = sort !== null && sort === address.sort;
  const sorted = address.order === "asc" ? "ascending" : "descending";
  const side = kind === "number" ? "justify-end text-right" : "text-left";
  return (
    <div
      role="columnheader"
      aria-sort={isSorted ? sorted : sort === null ? undefined : "none"}
      className={`flex min-w-0 items-center px-1.5 text-11 leading-tight ${side} ${isSorted ? "text-ink" : "text-ink-3"}`}
    >
      {sort === null ? (
        label
      ) : (
        <button
          type="button"
          onClick={() => onSort(sort, firstOrder(column))}
          className={`flex min-h-7 min-w-0 items-center gap-0.5 rounded-control hover:text-ink focus-visible:-outline-offset-1 ${side}`}
        >
          <span className="min-w-0">{label}</span>
          {isSorted && <Icon name={address.order === "asc" ? "up" : "down"} size={10} />}
        </button>
      )}
    </div>
  );
}
