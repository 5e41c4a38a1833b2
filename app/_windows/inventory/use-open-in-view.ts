"use client";

import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

/** What a user scrolls with. */
const INPUTS = ["wheel", "touchmove", "keydown", "pointerdown"] as const;
const SCROLL_KEYS: ReadonlySet<unknown> = new Set(
  "ArrowUp ArrowDown ArrowLeft ArrowRight PageUp PageDown Home End".split(" "),
);

/**
 * Keeps the item whose details are shown in view, for as long as they make room for themselves: they grow as they load,
 * and the window may be given another size. Whoever scrolls is left alone from then on, until another item is opened.
 * @param box what the items are in; it scrolls, or what it stands in does
 * @param layout by what the items are laid out in a box of some size: their columns, or the height of a row
 */
export function useOpenInView(
  box: RefObject<HTMLElement | null>,
  open: number | null,
  layout: number,
  reveal: (itemId: number, layout: number) => void,
): void {
  const revealed = useEffectEvent(reveal);
  /** The item that is open while its user has scrolled. */
  const leftAlone = useRef<number | null>(null);
  useEffect(() => {
    if (leftAlone.current !== open) leftAlone.current = null;
    if (open === null || leftAlone.current === open) return;
    revealed(open, layout);
    const resized = new ResizeObserver(() => revealed(open, layout));
    // Whichever of them scrolls, it is one of these that gets another size.
    for (let at = box.current; at && at.getAttribute("role") !== "dialog"; at = at.parentElement)
      resized.observe(at);
    const listening = new AbortController();
    const end = () => {
      resized.disconnect();
      listening.abort();
    };
    const used = (event: Event) => {
      if (!isScrolling(event)) return;
      leftAlone.current = open;
      end();
    };
    for (const input of INPUTS)
      box.current?.parentElement?.addEventListener(input, used, {
        passive: true,
        signal: listening.signal,
      });
    return end;
  }, [box, open, layout]);
}

/** Whether a user scrolls with this, by a key that takes the focus to another item as well. */
export function isScrolling(event: Pick<Event, "type" | "target">): boolean {
  if (event.type === "keydown") return "key" in event && SCROLL_KEYS.has(event.key);
  return event.type !== "pointerdown" || isOnScrollbar(event);
}

/** A scrollbar belongs to what scrolls and stands beside its content. */
function isOnScrollbar(event: Pick<Event, "target">): boolean {
  const { target } = event;
  if (!(target && "scrollHeight" in target && "clientHeight" in target && "clientWidth" in target))
    return false;
  return (
    Number(target.scrollHeight) > Number(target.clientHeight) &&
    "offsetX" in event &&
    Number(event.offsetX) >= Number(target.clientWidth)
  );
}
