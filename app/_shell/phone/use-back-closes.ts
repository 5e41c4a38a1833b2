"use client";

import { useEffect } from "react";

/** The phone's Back closes what is open instead of leaving the page. `close` must be stable. */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    history.pushState({ ...history.state, isSheet: true }, "");
    window.addEventListener("popstate", close);
    return () => {
      window.removeEventListener("popstate", close);
      // Closed by its own button: the step back that Back would have taken is taken here.
      if (history.state?.isSheet) history.back();
    };
  }, [isOpen, close]);
}
