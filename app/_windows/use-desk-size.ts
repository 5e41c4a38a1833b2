"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";

/** Tells the window manager how large the element is that windows lie on; before the first picture, and whenever it changes. */
export function useDeskSize(): RefObject<HTMLDivElement | null> {
  const { windows } = useDashboard();
  const desk = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = desk.current;
    if (!element) return;
    const measure = () => windows.setDesk({ w: element.clientWidth, h: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [windows]);
  return desk;
}
