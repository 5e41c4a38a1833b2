"use client";

import { type RefObject, useEffect, useRef } from "react";

const DIRECTIONS: Readonly<Record<string, 1 | -1>> = { "+": -1, "=": -1, "-": 1 };

/** `+` and `-` change how far the disc reaches, while the focus is within the element that the ref is given to. */
export function useZoomKeys(onZoom: (direction: 1 | -1) => void): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const zoom = useRef(onZoom);
  useEffect(() => {
    zoom.current = onZoom;
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const press = (event: KeyboardEvent) => {
      const direction = DIRECTIONS[event.key];
      if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      zoom.current(direction);
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener("keydown", press);
    return () => element.removeEventListener("keydown", press);
  }, []);
  return box;
}
