import { memo } from "react";
import { KindIcon } from "@/app/_items/ItemIcon";
import { ItemTile } from "@/app/_items/ItemTile";
import type { ItemKind } from "@/app/_items/item-shapes";
import { spokenItem } from "@/app/_items/spoken-item";
import type { InventoryItem } from "@/server/contract/http/items";
import { type Mark, markWords } from "./item-marks";

/** A square of a grid of items. */
export type Cell = {
  /** Stays with the item when it changes its place in the grid. */
  readonly key: string;
  readonly item: InventoryItem | null;
  /** Named as a place; a place without a name is only drawn while it is empty. */
  readonly place?: { readonly label: string; readonly kind: ItemKind };
};

type Props = {
  cell: Cell;
  /** Null where nothing lies. */
  mark: Mark | null;
  /** Something is searched for: an empty place stands back like everything that is not it. */
  isSearching: boolean;
  isTabStop: boolean;
};

/** Clicks and keys are the grid's affair. */
export const ItemCell = memo(function ItemCell({ cell, mark, isSearching, isTabStop }: Props) {
  const { item, place, key } = cell;
  if (item === null && place === undefined) {
    return <div aria-hidden="true" className="rounded-control border border-weak bg-inset" />;
  }
  return (
    <div
      role="option"
      aria-selected={mark?.isOpen ?? false}
      aria-label={spoken(cell, mark)}
      tabIndex={isTabStop ? 0 : -1}
      data-cell={key}
      data-tip={item?.item_id}
      data-changed={mark?.isChanged || undefined}
      className={`relative cursor-pointer overflow-hidden rounded-control border bg-inset hover:bg-raised focus-visible:z-1 focus-visible:outline-offset-[-2px] ${borderOf(mark, isSearching)}`}
    >
      {item ? <ItemTile item={item} /> : place && <EmptyPlace {...place} />}
      {mark?.isChanged && <ChangedCorner />}
    </div>
  );
});

function spoken({ item, place }: Cell, mark: Mark | null): string {
  if (item === null) return `${place?.label ?? ""}: empty`;
  const words = mark === null ? "" : markWords(mark);
  const sentence = words === "" ? spokenItem(item) : `${spokenItem(item)}, ${words}`;
  return place === undefined ? sentence : `${place.label}: ${sentence}`;
}

function borderOf(mark: Mark | null, isSearching: boolean): string {
  if (mark === null) return isSearching ? `border-weak ${FAINT}` : "border-weak";
  if (mark.isOpen) return "border-2 border-accent";
  if (mark.isFound) return "border-2 border-info bg-raised";
  return mark.isDim ? `border-weak ${FAINT}` : "border-strong/60";
}

/** The drawing stands back; what is written stays readable. */
const FAINT = "[&_svg]:opacity-25";

function EmptyPlace({ label, kind }: { label: string; kind: ItemKind }) {
  return (
    <span
      aria-hidden="true"
      className="flex size-full flex-col items-center justify-center px-0.5 text-center text-11 leading-3 text-ink-3"
    >
      <KindIcon kind={kind} size={14} className="mb-0.5 opacity-50" />
      {label}
    </span>
  );
}

/** A filled corner: seen by its shape as well. */
function ChangedCorner() {
  return (
    <svg
      aria-hidden="true"
      className="absolute top-0 left-0 text-ok"
      width="12"
      height="12"
      viewBox="0 0 12 12"
    >
      <path d="M0 0h12L0 12Z" fill="currentColor" />
    </svg>
  );
}
