"use client";

import { type PointerEvent, useEffect, useMemo, useRef } from "react";

/** As on the map (`app/_map/gestures.ts`), in milliseconds and pixels. */
const LONG_PRESS_MS = 500;
const MOVED_MAX = 9;

type LongPress = (target: EventTarget, at: { x: number; y: number }) => void;

/**
 * A finger that rests is a right click. Some browsers say so themselves and some never do, so it is timed here;
 * `wasLong` tells whether the click that follows belongs to it. `onLongPress` gets what the finger lies on.
 */
export function useLongPress(onLongPress: LongPress) {
  const latest = useRef(onLongPress);
  useEffect(() => {
    latest.current = onLongPress;
  });
  const press = useMemo(() => createPress((target, at) => latest.current(target, at)), []);
  useEffect(() => press.end, [press]);
  return press;
}

function createPress(perform: LongPress) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = { x: 0, y: 0 };
  let isLong = false;
  const end = () => clearTimeout(timer);
  return {
    end,
    wasLong: () => isLong,
    handlers: {
      onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
        end();
        isLong = false;
        if (pointerType !== "touch") return;
        start = { x, y };
        timer = setTimeout(() => {
          isLong = true;
          perform(target, { x, y });
        }, LONG_PRESS_MS);
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        if (Math.hypot(clientX - start.x, clientY - start.y) > MOVED_MAX) end();
      },
      onPointerUp: end,
      // The browser scrolls.
      onPointerCancel: end,
    },
  };
}
