"use client";

import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from "react";

/** As on the map (`app/_map/gestures.ts`), in milliseconds and pixels. */
const LONG_PRESS_MS = 500;
const MOVED_MAX = 9;

/** Gets what the finger lies on, and says whether there is anything to do with it. */
type LongPress = (target: EventTarget, at: { x: number; y: number }) => boolean;

/**
 * A finger that rests is a right click. Some browsers say so themselves and some never do, so it is timed here. What
 * this returns belongs on whatever holds the things that can be pressed; the click that ends a long press never
 * reaches them.
 */
export function useLongPress(onLongPress: LongPress) {
  const latest = useRef(onLongPress);
  useEffect(() => {
    latest.current = onLongPress;
  });
  const { end, handlers } = useMemo(() => createLongPress((target, at) => latest.current(target, at)), []);
  useEffect(() => end, [end]);
  return handlers;
}

export function createLongPress(perform: LongPress) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  let isLong = false;
  const end = () => clearTimeout(timer);
  return {
    end,
    handlers: {
      onPointerDown: ({
        pointerType,
        target,
        clientX: x,
        clientY: y,
      }: Pick<PointerEvent, "pointerType" | "target" | "clientX" | "clientY">) => {
        end();
        isLong = false;
        if (pointerType !== "touch") return;
        start = { x, y };
        timer = setTimeout(() => {
          isLong = perform(target, { x, y });
        }, LONG_PRESS_MS);
      },
      onPointerMove: ({ clientX, clientY }: Pick<PointerEvent, "clientX" | "clientY">) => {
        if (Math.hypot(clientX - start.x, clientY - start.y) > MOVED_MAX) end();
      },
      onPointerUp: end,
      // The browser scrolls.
      onPointerCancel: end,
      onClickCapture: (event: Pick<MouseEvent, "detail" | "stopPropagation" | "preventDefault">) => {
        // A click without a press comes from the keyboard.
        if (!isLong || event.detail === 0) return;
        isLong = false;
        event.stopPropagation();
        event.preventDefault();
      },
    },
  };
}
