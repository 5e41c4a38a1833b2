"use client";

import { useLayoutEffect, useRef } from "react";
import { useDashboard } from "../dashboard-context";

/**
 * A sheet takes the focus; this gives it back when it closes, to whatever opened it. Where one sheet led to another,
 * that is what opened the first.
 * @param shown which sheet is open, or null
 */
export function useSheetFocus(shown: string | null): void {
  const { map } = useDashboard();
  const opener = useRef<HTMLElement | null>(null);
  const wasShown = useRef(shown);
  // Before the new sheet takes the focus, and after the old one is gone with what had it.
  useLayoutEffect(() => {
    if (wasShown.current === shown) return;
    wasShown.current = shown;
    const { activeElement, body } = document;
    const active = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
    if (shown !== null) {
      if (active && !active.closest('[data-region="windows"]')) opener.current = active;
      return;
    }
    const back = opener.current;
    opener.current = null;
    if (active) return;
    if (back?.isConnected) back.focus();
    // Not every browser puts the focus on what is tapped, and what opened it may be gone or out of sight.
    if (document.activeElement === body) map.current?.focus();
  }, [shown, map]);
}
