// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
// biome-ignore-all lint/a11y/useFocusableInteractive: a row, and what is in it, takes the focus; cells and headings are read
import { memo } from "react";
import { lacksAppraisal } from "@/app/_items/appraisal";
import { ItemTile } from "@/app/_items/ItemTile";
import { spokenItem } from "@/app/_items/spoken-item";
import { Badge } from "@/app/_ui/Badge";
import { inventoryPath } from "@/app/_windows/window-link";
import type { InventoryItem } from "@/server/contract/http/items";
import { placeInWords } from "./place-in-words";
import type { ResultColumn } from "./result-columns";

type Props = {
  item: InventoryItem;
  columns: readonly ResultColumn[];
  /** `grid-template-columns`; null on a phone, where a row has lines instead. */
  template: string | null;
  height: number;
  /** From 0 on, without the headings. */
  index: number;
  isTabStop: boolean;
  isOpen: boolean;
  isPicked: boolean;
  onPick: (item: InventoryItem) => void;
};

/** One item of the results. Clicks on it and its keys are the table's affair. */
export const ResultRow = memo(function ResultRow(props: Props) {
  const { item, template, height, index, isTabStop, isOpen } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      aria-label={`${spokenItem(item)}, ${item.character_name}, ${placeInWords(item)}`}
      tabIndex={isTabStop ? 0 : -1}
      data-row={index}
      data-region-focus={isTabStop || undefined}
      style={{ height, ...(template !== null && { gridTemplateColumns: template }) }}
      className={`relative cursor-pointer border-b border-weak/50 text-12 hover:bg-raised focus-visible:z-1 focus-visible:-outline-offset-2 aria-selected:bg-raised ${template === null ? "flex items-center gap-1" : "grid items-center pr-2"}`}
    >
      {isOpen && <span className="absolute inset-y-0 left-0 w-[3px] bg-accent" />}
      <Pick {...props} />
      {template === null ? <InLines {...props} /> : <InColumns {...props} />}
    </div>
  );
});

function Pick({ item, isTabStop, isPicked, onPick }: Props) {
  return (
    <div role="gridcell" className="flex justify-center">
      <label className="flex size-7 items-center justify-center max-wide:size-11">
        <input
          type="checkbox"
          aria-label={`Compare ${item.full_name}`}
          tabIndex={isTabStop ? 0 : -1}
          checked={isPicked}
          onChange={() => onPick(item)}
          className="size-4 accent-(--accent)"
        />
      </label>
    </div>
  );
}

function InColumns({ item, columns, isTabStop }: Props) {
  return columns.map((column) => (
    <div
      key={column.key}
      role="gridcell"
      className={`flex min-w-0 items-center gap-1.5 px-1.5 ${column.kind === "number" ? "justify-end text-ink" : "text-ink-2"}`}
    >
      <Cell column={column} item={item} isTabStop={isTabStop} />
    </div>
  ));
}

function Cell({
  column,
  item,
  isTabStop,
}: {
  column: ResultColumn;
  item: InventoryItem;
  isTabStop: boolean;
}) {
  const words = column.words(item);
  switch (column.kind) {
    case "name":
      return (
        <>
          <span data-tip={item.item_id} className="size-6 shrink-0">
            <ItemTile item={item} size={20} />
          </span>
          <span className="truncate text-ink">{words}</span>
          {lacksAppraisal(item) && <Badge tone="warn">not appraised</Badge>}
        </>
      );
    case "owner":
      return (
        <a
          href={inventoryPath(item.character_name, item.item_id)}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={`Show in ${words}'s inventory`}
          title={`Show in ${words}'s inventory`}
          className="truncate rounded-control text-ink-2 underline decoration-strong underline-offset-2 hover:text-accent focus-visible:-outline-offset-1"
        >
          {words}
        </a>
      );
    case "words":
    case "number":
      return (
        <span className="truncate" title={words}>
          {words}
        </span>
      );
  }
}

function InLines({ item, columns }: Props) {
  const figures = columns
    .filter(({ kind, key }) => kind === "number" || (kind === "words" && key !== "place"))
    .map(({ label, words }) => ({ label, words: words(item) }))
    .filter(({ words }) => words !== "");
  return (
    <div role="gridcell" className="flex min-w-0 flex-1 items-center gap-2 pr-3">
      <span className="size-8 shrink-0">
        <ItemTile item={item} size={26} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-1.5">
          <span className="truncate text-13 text-ink">{item.full_name}</span>
          {lacksAppraisal(item) && <Badge tone="warn">not appraised</Badge>}
        </span>
        <span className="block truncate text-11 text-ink-2">
          {item.character_name} · {placeInWords(item)}
        </span>
        <span className="block truncate text-11 text-ink-3">
          {figures.map(({ label, words }) => `${label} ${words}`).join(" · ") || "\u00a0"}
        </span>
      </span>
    </div>
  );
}
