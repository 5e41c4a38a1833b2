"use client";

import { useCallback, useMemo } from "react";
import type { InventoryItem } from "@/server/contract/http/items";
import type { Row } from "./item-columns";
import { carriedOf } from "./packs";
import { placeOfItem } from "./place-of-item";
import { totalsOf } from "./totals";

/** What follows from the list of items alone; worked out anew when there is another one. */
export function useRows(items: readonly InventoryItem[]) {
  const carried = useMemo(() => carriedOf(items), [items]);
  const totals = useMemo(() => totalsOf(items, carried), [items, carried]);
  const rows = useMemo(
    () => items.map((item): Row => ({ item, place: placeOfItem(item, carried) })),
    [items, carried],
  );
  const byId = useMemo(() => new Map(rows.map((row) => [row.item.item_id, row])), [rows]);
  const rowOf = useCallback((itemId: number) => byId.get(itemId), [byId]);
  return { carried, totals, rows, rowOf };
}
