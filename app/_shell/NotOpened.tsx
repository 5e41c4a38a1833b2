"use client";

import { useEffect } from "react";
import { useDashboard } from "./dashboard-context";

/** Says that a part of the page could not be opened, and offers to try again. */
export function NotOpened({ what, onRetry }: { what: string; onRetry: () => void }) {
  const { toasts, world } = useDashboard();
  useEffect(() => {
    const text = `${what} could not be opened`;
    world.log.add("failure", text, world.serverTime.nowMs());
    toasts.show("failure", text, { label: "Retry", perform: onRetry });
  }, [toasts, world, what, onRetry]);
  return null;
}
