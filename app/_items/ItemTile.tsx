import { memo } from "react";
import { formatCount } from "@/app/_ui/format";
import type { InventoryItem } from "@/server/contract/http/items";
import { lacksAppraisal } from "./appraisal";
import { ItemIcon } from "./ItemIcon";

/**
 * An item in a square: its drawing, how many of it, and marks in the corners: a star and a double frame for a rare, two
 * rings for a piece of a set, a question mark for what nobody has appraised. It fills whatever square it stands in;
 * whoever puts it there names it in words (`spokenItem`).
 */
export const ItemTile = memo(function ItemTile({ item, size = 26 }: { item: InventoryItem; size?: number }) {
  const isRare = item.rare_id !== null;
  const isOfSet = (item.enhancements?.item_set ?? 0) > 0;
  return (
    <span
      aria-hidden="true"
      className={`relative flex size-full items-center justify-center rounded-control ${isRare ? "border-3 border-double border-rare-common" : ""}`}
    >
      <ItemIcon item={item} size={size} />
      {isRare && (
        <Mark
          className="-top-px left-px text-rare-common"
          d="m4 .5 1 2.2 2.5.3-1.9 1.6.6 2.4L4 5.8 1.8 7l.6-2.4L.5 3l2.5-.3Z"
        />
      )}
      {isOfSet && (
        <Mark
          className="bottom-0.5 left-0.5 text-ink-2"
          d="M1 4a1.9 1.9 0 1 0 3.8 0A1.9 1.9 0 1 0 1 4Zm2.7 0a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0-3.8 0Z"
        />
      )}
      {lacksAppraisal(item) && (
        <span className="absolute top-0 right-1 text-11 leading-none font-semibold text-warn">?</span>
      )}
      {(item.stack_count > 1 || item.stack_max > 1) && (
        <span className="absolute right-0.5 bottom-0 rounded-[2px] bg-inset/80 px-0.5 text-11 leading-3.5 text-ink">
          {formatCount(item.stack_count)}
        </span>
      )}
    </span>
  );
});

function Mark({ d, className }: { d: string; className: string }) {
  return (
    <svg
      aria-hidden="true"
      className={`absolute ${className}`}
      width="9"
      height="9"
      viewBox="0 0 8 8"
      fill="none"
      stroke="currentColor"
    >
      <path d={d} />
    </svg>
  );
}
