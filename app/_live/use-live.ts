"use client";

import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Changing } from "./signal";

type Memo<T> = { version: number; select: () => T; value: T };

/**
 * A selected value of a live store. React hears of it when the value differs by `isSame`; how often the store
 * speaks is the store's affair (see `Calm`). Keep `select` stable with `useCallback` when it closes over props.
 */
export function useLive<T>(store: Changing, select: () => T, isSame: (a: T, b: T) => boolean = Object.is): T {
  const memo = useRef<Memo<T> | null>(null);
  const read = useCallback(() => {
    const known = memo.current;
    if (known && known.version === store.version && known.select === select) return known.value;
    const next = select();
    const value = known && isSame(known.value, next) ? known.value : next;
    memo.current = { version: store.version, select, value };
    return value;
  }, [store, select, isSame]);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Whether two flat objects or arrays hold the same values. */
export function isShallowSame<T extends object>(a: T, b: T): boolean {
  if (a === b) return true;
  const one = Object.entries(a);
  const other = new Map(Object.entries(b));
  return one.length === other.size && one.every(([key, value]) => Object.is(other.get(key), value));
}
