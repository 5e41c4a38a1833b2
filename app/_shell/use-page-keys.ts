import { useEffect } from "react";
import { isLetterKey, isTextEntry, shortcutOf } from "./actions/shortcut";

/** Keys of the page, as `shortcutOf` writes them. Single letters can be turned off, and none fires while somebody types. */
export function usePageKeys(keys: Readonly<Record<string, () => void>>, hasLetterKeys: boolean): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
      const shortcut = shortcutOf(event);
      const perform = keys[shortcut];
      if (perform === undefined) return;
      if (isLetterKey(shortcut) && (!hasLetterKeys || isTextEntry(event.target))) return;
      event.preventDefault();
      perform();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [keys, hasLetterKeys]);
}
