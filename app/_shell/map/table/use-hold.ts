"use client";

import { type RefObject, useCallback, useEffect, useRef } from "react";

/** Somebody who rests this long is no longer busy with the rows, in milliseconds. */
const HELD_MS = 3_000;

/** Marks rows as being used: they must not change places under a pointer or a finger on the keys. */
export function useHold(isHeld: RefObject<boolean>): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      isHeld.current = false;
    },
    [isHeld],
  );
  return useCallback(() => {
    isHeld.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      isHeld.current = false;
    }, HELD_MS);
  }, [isHeld]);
}
