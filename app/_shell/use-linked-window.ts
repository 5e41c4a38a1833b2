"use client";

import { useEffect, useRef } from "react";
import { type LinkedWindow, withoutLinkedWindow } from "@/app/_windows/window-link";
import { openWindow } from "./actions/window-actions";
import type { Dashboard } from "./dashboard-context";

/** Opens the window that the page's address asks for, once and over the restored ones, and takes it out of the address. */
export function useLinkedWindow(dashboard: Dashboard, linked: LinkedWindow | null): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (linked === null || isDone.current) return;
    isDone.current = true;
    const address = new URL(window.location.href);
    address.search = withoutLinkedWindow(address.searchParams).toString().replaceAll("%2C", ",");
    window.history.replaceState(window.history.state, "", address);
    openWindow(dashboard, linked.kind, linked.character);
  }, [dashboard, linked]);
}
