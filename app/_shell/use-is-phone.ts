"use client";

import { useSyncExternalStore } from "react";

/** The same width as Tailwind's `wide`. */
const PHONE = "(max-width: 767.98px)";

/** Whether the screen is a phone's. The server does not know and says no. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, isPhone, () => false);
}

/** The same, asked in the browser: while a page becomes alive the hook still says what the server did. */
export function isPhone(): boolean {
  return matchMedia(PHONE).matches;
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(PHONE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
