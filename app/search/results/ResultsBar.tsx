import type { ReactNode } from "react";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { formatCount, formatTime } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { Select } from "@/app/_ui/Select";
import { exportPath, type SearchAddress } from "../search-path";
import type { SearchState } from "../search-session";
import { firstOrder, type ResultColumn } from "./result-columns";
import type { FoundItemsState } from "./use-found-items";

type Props = {
  search: SearchState;
  state: FoundItemsState;
  columns: readonly ResultColumn[];
  onOrder: (sort: SearchAddress["sort"], order: SearchAddress["order"]) => void;
  onCopyLink: () => void;
  children: ReactNode;
};

/** How many there are and as of when, and what can be done with all of them. */
export function ResultsBar({ search, state, columns, onOrder, onCopyLink, children }: Props) {
  const { asked, problem } = search;
  const { found, isAsking, refresh } = state;
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-weak px-4 py-1 max-wide:px-3">
      <p role="status" aria-label="Result" className="text-12 text-ink-2 empty:hidden">
        {countInWords(state)}
      </p>
      {found !== null && (
        <span className="flex items-center gap-1 text-11 text-ink-3">
          as of {formatTime(found.readAtMs, Date.now())}
          <IconButton
            icon="refresh"
            size="small"
            label="Search again"
            disabled={isAsking}
            onClick={refresh}
          />
        </span>
      )}
      {problem !== null && asked !== null && (
        <p className="min-w-0 text-12 wrap-anywhere text-warn">
          Listed is the last query that could be read:{" "}
          <code className="font-mono">{asked.q === "" ? "everything" : asked.q}</code>
        </p>
      )}
      <span className="ml-auto flex flex-wrap items-center gap-1">
        {children}
        <PhoneOrder search={search} columns={columns} onOrder={onOrder} />
        <IconButton icon="copy" label="Copy the link to this search" onClick={onCopyLink} />
        {asked !== null && (
          <>
            <ExportLink address={asked} format="csv" />
            <ExportLink address={asked} format="json" />
          </>
        )}
      </span>
    </div>
  );
}

function countInWords({ found, isCurrent, isAsking }: FoundItemsState): string {
  if (found === null || !isCurrent) return isAsking ? "Searching…" : "";
  return found.total === 1 ? "1 item" : `${formatCount(found.total)} items`;
}

function ExportLink({ address, format }: { address: SearchAddress; format: "csv" | "json" }) {
  return (
    <a
      href={exportPath(address, format)}
      download
      aria-label={`Export all as ${format.toUpperCase()}`}
      title={`Export all as ${format.toUpperCase()}`}
      className="inline-flex min-h-7 items-center gap-1 rounded-control px-1.5 text-12 text-ink-2 hover:bg-raised hover:text-ink max-wide:min-h-11"
    >
      <Icon name="download" size={14} />
      {format.toUpperCase()}
    </a>
  );
}

type OrderProps = Pick<Props, "search" | "columns" | "onOrder">;

/** A phone has no headings to press. */
function PhoneOrder({ search: { sort, order }, columns, onOrder }: OrderProps) {
  const isPhone = useIsPhone();
  if (!isPhone) return null;
  const sortable = columns.flatMap((column) =>
    column.sort === null ? [] : [{ column, value: column.sort, label: `By ${column.label}` }],
  );
  return (
    <>
      <Select
        label="Sort by"
        value={sort}
        options={sortable}
        onChange={(value) => {
          const chosen = sortable.find((option) => option.value === value);
          onOrder(value, chosen === undefined ? "asc" : firstOrder(chosen.column));
        }}
      />
      <IconButton
        icon={order === "asc" ? "up" : "down"}
        label={order === "asc" ? "Ascending; turn round" : "Descending; turn round"}
        onClick={() => onOrder(sort, order === "asc" ? "desc" : "asc")}
      />
    </>
  );
}
