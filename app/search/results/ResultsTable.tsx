// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be those of a table
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { ItemCard } from "@/app/_items/ItemCard";
import { ItemTips } from "@/app/_items/ItemTips";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { rowAfterKey } from "@/app/_ui/row-keys";
import { SkeletonLine } from "@/app/_ui/Skeleton";
import { VirtualList, type VirtualListHandle } from "@/app/_ui/VirtualList";
import type { InventoryItem } from "@/server/contract/http/items";
import type { SearchAddress } from "../search-path";
import { placeInWords } from "./place-in-words";
import { ResultRow } from "./ResultRow";
import { ResultsHead } from "./ResultsHead";
import type { ResultColumn } from "./result-columns";
import { HEAD_HEIGHT, PHONE_ROW_HEIGHT, ROW_HEIGHT, rowLayout } from "./row-layout";
import type { FoundItems } from "./use-found-items";

type Props = {
  found: FoundItems;
  columns: readonly ResultColumn[];
  order: Pick<SearchAddress, "sort" | "order">;
  onSort: (sort: SearchAddress["sort"], first: SearchAddress["order"]) => void;
  hasMore: boolean;
  onMore: () => void;
  openId: number | null;
  onOpen: (item: InventoryItem, byKeyboard: boolean) => void;
  pickedIds: ReadonlySet<number>;
  onPick: (item: InventoryItem) => void;
};

/** Rows that stand for what is still to come; the first of them that is seen loads it. */
const COMING_ROWS = 12;
/** Sideways with one press of an arrow, in pixels. */
const SIDEWAYS = 96;

/** What was found, a row an item. Arrows go through the rows, Enter opens one, Space picks it to be compared. */
export function ResultsTable(props: Props) {
  const { found, columns, order, onSort, hasMore, onMore, openId, onOpen, pickedIds, onPick } = props;
  const { items, total } = found;
  const isPhone = useIsPhone();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const [stop, setStop] = useState(0);
  const { template, minWidth } = useMemo(() => rowLayout(columns), [columns]);
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const tabStop = Math.min(stop, items.length - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its top
  useEffect(() => {
    setStop(0);
    list.current?.reveal(0);
  }, [found.address]);

  const focusRow = (at: number) => {
    // The row has to be in the page before it can take the focus.
    flushSync(() => list.current?.reveal(at));
    box.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    const at = rowAt(event.target);
    const item = at === null ? undefined : items[at];
    if (at === null || item === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    const isOnRow = target instanceof Element && target.matches("[data-row]");
    const next = rowAfterKey(event.key, at, items.length);
    const sideways = { ArrowLeft: -SIDEWAYS, ArrowRight: SIDEWAYS }[event.key];
    if (next !== null) focusRow(next);
    else if (sideways !== undefined && isOnRow) {
      target.closest("[data-scrolls]")?.firstElementChild?.scrollBy({ left: sideways });
    } else if (event.key === "Enter" && isOnRow) onOpen(item, true);
    else if (event.key === " " && isOnRow) onPick(item);
    else return;
    event.preventDefault();
  };
  const clicked = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, input, label, button")) return;
    const at = rowAt(event.target);
    const item = at === null ? undefined : items[at];
    if (item !== undefined) onOpen(item, false);
  };
  const tipOf = (key: string) => {
    const item = items.find(({ item_id }) => String(item_id) === key);
    return item === undefined ? null : <ItemCard item={item} place={placeInWords(item)} />;
  };

  return (
    <ItemTips tipOf={tipOf} className="flex min-h-0 flex-1 flex-col">
      <div
        ref={box}
        role="grid"
        data-scrolls
        aria-label="Found items"
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 1}
        tabIndex={-1}
        onKeyDown={keyDown}
        onClick={clicked}
        onFocus={(event) => {
          const at = rowAt(event.target);
          if (at !== null) setStop(at);
        }}
        className="flex min-h-0 flex-1 flex-col"
      >
        <VirtualList
          ref={list}
          className="min-h-0 flex-1"
          count={items.length + (hasMore ? Math.min(COMING_ROWS, total - items.length) : 0)}
          rowHeight={rowHeight}
          rowKey={(index) => String(items[index]?.item_id ?? `coming ${index - items.length}`)}
          pinned={tabStop}
          minWidth={isPhone ? undefined : minWidth}
          head={
            isPhone
              ? undefined
              : {
                  height: HEAD_HEIGHT,
                  content: (
                    <ResultsHead columns={columns} template={template} address={order} onSort={onSort} />
                  ),
                }
          }
          renderRow={(index) => {
            const item = items[index];
            if (item === undefined) return <ComingRow height={rowHeight} onSeen={onMore} />;
            return (
              <ResultRow
                item={item}
                columns={columns}
                template={isPhone ? null : template}
                height={rowHeight}
                index={index}
                isTabStop={index === tabStop}
                isOpen={item.item_id === openId}
                isPicked={pickedIds.has(item.item_id)}
                onPick={onPick}
              />
            );
          }}
        />
      </div>
    </ItemTips>
  );
}

function rowAt(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") : null;
  return row === null || row === undefined ? null : Number(row);
}

function ComingRow({ height, onSeen }: { height: number; onSeen: () => void }) {
  useEffect(onSeen, [onSeen]);
  return (
    <div aria-hidden="true" style={{ height }} className="flex items-center px-10">
      <SkeletonLine width={60} className="w-full max-w-120" />
    </div>
  );
}
