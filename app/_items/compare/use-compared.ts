"use client";

import { useCallback, useMemo, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import type { ToastStore } from "@/app/_shell/toast-store";
import type { InventoryItem } from "@/server/contract/http/items";
import { COMPARED_MAX, Compared } from "./compared";

/** What is picked to be compared, for as long as the caller is on the page. A sixth one is refused with a message. */
export function useCompared(toasts: ToastStore) {
  const [compared] = useState(() => new Compared());
  const items = useLive(
    compared,
    useCallback(() => compared.items, [compared]),
  );
  const pickedIds = useMemo(() => new Set(items.map(({ item_id }) => item_id)), [items]);
  const onPick = useCallback(
    (item: InventoryItem) => {
      if (!compared.toggle(item))
        toasts.show("notice", `${COMPARED_MAX} items are compared at most: take one out first`);
    },
    [compared, toasts],
  );
  return { compared, pickedIds, onPick };
}
