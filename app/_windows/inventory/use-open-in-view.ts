"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * Keeps the item whose details are shown in view, for as long as they make room for themselves: they grow as they load,
 * and the window may be given another size. Scrolling away from it is left alone.
 * @param box what the items are in
 * @param layout changes when the items are laid out anew in a box of the same size
 */
export function useOpenInView(
  box: RefObject<HTMLElement | null>,
  open: number | null,
  layout: number,
  reveal: (itemId: number) => void,
): void {
  const revealed = useEffectEvent(reveal);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout puts it elsewhere
  useEffect(() => {
    if (open === null) return;
    revealed(open);
    const resized = new ResizeObserver(() => revealed(open));
    // Whichever of them scrolls, it is one of these that gets another size.
    for (let at = box.current; at && at.getAttribute("role") !== "dialog"; at = at.parentElement)
      resized.observe(at);
    return () => resized.disconnect();
  }, [box, open, layout]);
}
