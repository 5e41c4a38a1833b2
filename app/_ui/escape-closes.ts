import { useEffect, useEffectEvent } from "react";

/** What Escape closes, the topmost last. */
const closers: (() => void)[] = [];

/** From now on Escape closes this before what was opened earlier; what comes back ends that. */
export function onEscape(close: () => void): () => void {
  closers.push(close);
  return () => {
    const at = closers.lastIndexOf(close);
    if (at >= 0) closers.splice(at, 1);
  };
}

/** False when nothing is open. */
export function closeTopmost(): boolean {
  const close = closers.at(-1);
  close?.();
  return close !== undefined;
}

/** While it is open, Escape closes it wherever the focus is, unless what has the focus takes the key itself. */
export function useEscapeCloses(isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => (isOpen ? onEscape(() => closeNow()) : undefined), [isOpen]);
}
