import { memo } from "react";
import type { InventoryItem } from "@/server/contract/http/items";
import { itemColor } from "./item-color";
import { itemKind } from "./item-kind";
import { type ItemKind, itemShapes } from "./item-shapes";

/** An item drawn by its kind, in the color of its element or material. Decoration: words stand beside it. */
export const ItemIcon = memo(function ItemIcon({ item, size = 24 }: { item: InventoryItem; size?: number }) {
  return <KindIcon kind={itemKind(item)} size={size} className={itemColor(item)} />;
});

/** A kind of item, for where there is none yet. */
export function KindIcon({
  kind,
  size = 24,
  className = "",
}: {
  kind: ItemKind;
  size?: number;
  className?: string;
}) {
  const [outline, lines] = itemShapes[kind];
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 ${className}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outline} fill="currentColor" fillOpacity="0.2" fillRule="evenodd" />
      <path d={lines} />
    </svg>
  );
}
