"use client";

import { useSyncExternalStore } from "react";
import { FORCED_COLORS } from "./chart-colors";

/** Which colors the page is in: another value means that charts are to be drawn anew. */
export function useChartTheme(): string {
  return useSyncExternalStore(subscribe, themeNow, () => "");
}

function subscribe(onChange: () => void): () => void {
  const shell = document.querySelector("[data-shell]");
  const observer = new MutationObserver(onChange);
  if (shell) observer.observe(shell, { attributes: true, attributeFilter: ["data-theme"] });
  const forced = matchMedia(FORCED_COLORS);
  forced.addEventListener("change", onChange);
  return () => {
    observer.disconnect();
    forced.removeEventListener("change", onChange);
  };
}

function themeNow(): string {
  const theme = document.querySelector("[data-shell]")?.getAttribute("data-theme") ?? "";
  return `${theme} ${matchMedia(FORCED_COLORS).matches}`;
}
