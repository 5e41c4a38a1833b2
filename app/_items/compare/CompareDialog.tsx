import { useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLive } from "@/app/_live/use-live";
import { Dialog } from "@/app/_shell/Dialog";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import type { InventoryItem } from "@/server/contract/http/items";
import { ItemTile } from "../ItemTile";
import { type ComparedGroup, type ComparedRow, compareItems } from "./compare-items";
import type { Compared } from "./compared";

type Props = {
  compared: Compared;
  /** Where an item is, in words. */
  placeOf: (item: InventoryItem) => string;
  onClose: () => void;
};

/** What was picked, side by side: what differs stands out, and the best of each line has a mark. */
export function CompareDialog({ compared, placeOf, onClose }: Props) {
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const items = useLive(
    compared,
    useCallback(() => compared.items, [compared]),
  );
  const groups = useMemo(() => compareItems(items, placeOf), [items, placeOf]);
  const shown = onlyDifferent ? differing(groups) : groups;
  const head = useRef<HTMLTableRowElement>(null);
  const takeOut = (item: InventoryItem, at: number) => {
    flushSync(() => compared.toggle(item));
    if (items.length === 1) return onClose();
    // The button that was pressed is gone: the focus goes to that of the item which took its place.
    const left = head.current?.querySelectorAll<HTMLElement>("button");
    left?.item(Math.min(at, left.length - 1))?.focus();
  };
  return (
    <Dialog title="Compare items" onClose={onClose} className="w-[min(76rem,calc(100vw-2rem))]">
      <label className="flex min-h-9 items-center gap-1.5 border-b border-weak px-4 text-12">
        <input
          type="checkbox"
          checked={onlyDifferent}
          onChange={({ target }) => setOnlyDifferent(target.checked)}
          className="size-4 accent-(--accent)"
        />
        Only what differs
      </label>
      <section
        aria-label="Compared items"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for whoever has no mouse
        tabIndex={0}
        className="min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2"
      >
        <table className="w-full border-separate border-spacing-0 text-12">
          <thead>
            <tr ref={head}>
              <th
                scope="col"
                className="sticky top-0 left-0 z-20 w-36 min-w-28 bg-overlay px-3 py-2 text-left align-bottom text-11 font-normal text-ink-3"
              >
                {items.length === 1 ? "1 item" : `${items.length} items`}
              </th>
              {items.map((item, at) => (
                <ItemHead key={item.item_id} item={item} onRemove={() => takeOut(item, at)} />
              ))}
            </tr>
          </thead>
          {shown.map((group) => (
            <Group key={group.title} group={group} columns={items.length + 1} />
          ))}
        </table>
        {shown.length === 0 && (
          <p className="p-4 text-center text-12 text-ink-2">
            {items.length < 2
              ? "Pick another item to compare it with."
              : "They do not differ in anything that is known."}
          </p>
        )}
      </section>
    </Dialog>
  );
}

function differing(groups: readonly ComparedGroup[]): readonly ComparedGroup[] {
  return groups
    .map(({ title, rows }) => ({ title, rows: rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);
}

function ItemHead({ item, onRemove }: { item: InventoryItem; onRemove: () => void }) {
  return (
    <th
      scope="col"
      className="sticky top-0 z-10 min-w-36 border-l border-weak bg-overlay px-2 py-2 text-left align-bottom font-normal"
    >
      <span className="flex items-start gap-1.5">
        <span className="size-8 shrink-0 rounded-control bg-inset">
          <ItemTile item={item} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-13 font-semibold break-words text-ink">{item.full_name}</span>
          <span className="block text-11 text-ink-3">{item.character_name}</span>
        </span>
        <IconButton icon="close" size="small" label={`Take out ${item.full_name}`} onClick={onRemove} />
      </span>
    </th>
  );
}

function Group({ group: { title, rows }, columns }: { group: ComparedGroup; columns: number }) {
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={columns}
          className="border-b border-weak px-3 pt-3 pb-0.5 text-left text-11 font-normal text-ink-3"
        >
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={row.label} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row: { label, differs, cells } }: { row: ComparedRow }) {
  return (
    <tr className={differs ? "bg-raised" : ""}>
      <th
        scope="row"
        className={`sticky left-0 z-10 px-3 py-0.5 text-left align-top ${differs ? "border-l-2 border-accent bg-raised font-semibold text-ink" : "border-l-2 border-transparent bg-overlay font-normal text-ink-2"}`}
      >
        {label}
        {differs && <span className="sr-only">, differs</span>}
      </th>
      {cells.map(({ words, isBest }, at) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its item's, by place
          key={at}
          className={`border-l border-weak px-2 py-0.5 align-top break-words ${isBest ? "font-semibold text-ink" : differs ? "text-ink" : "text-ink-2"}`}
        >
          {words === "" ? <span className="text-ink-3">–</span> : words}
          {isBest && (
            <span className="ml-1.5 inline-flex items-center gap-0.5 text-11 text-ok">
              <Icon name="check" size={11} />
              best
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
