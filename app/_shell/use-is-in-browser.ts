import { useSyncExternalStore } from "react";

/** Figures come with the reader's own times, stores and the screen's width: the server knows none of them. */
export function useIsInBrowser(): boolean {
  return useSyncExternalStore(
    () => doNothing,
    () => true,
    () => false,
  );
}

const doNothing = () => undefined;
