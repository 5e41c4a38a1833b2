"use client";

import { useEffect } from "react";
import { useDashboard } from "./dashboard-context";

/** Says that a part of the page could not be opened, and offers to try again. */
export function NotOpened({ what, onRetry }: { what: string; onRetry: () => void }) {
  const { toasts } = useDashboard();
  useEffect(() => {
    toasts.show("failure", `${what} could not be opened`, { label: "Retry", perform: onRetry });
  }, [toasts, what, onRetry]);
  return null;
}
