/** The parts of a key press that decide which shortcut it is. */
export type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(key: "AltGraph"): boolean;
};

/**
 * A key press as a shortcut is written: `Mod+k`, `Shift+F6`, `?`, `f`. `Mod` is Ctrl, or Cmd on a Mac. Shift
 * is part of a printed character already (`?`), so it is named only with keys that print nothing. So is what prints
 * `[` on a German keyboard: AltGr, which Windows reports as Ctrl and Alt, and Option on a Mac.
 */
export function shortcutOf(press: KeyPress, onMac = isMac()): string {
  const isPrinted = press.key.length === 1;
  const isSign = isPrinted && !/\p{L}/u.test(press.key);
  const isAltGr = isSign && press.getModifierState?.("AltGraph") === true;
  const parts = [
    press.metaKey || (press.ctrlKey && !isAltGr) ? "Mod" : "",
    press.altKey && !isAltGr && !(isSign && onMac) ? "Alt" : "",
    press.shiftKey && !isPrinted ? "Shift" : "",
    isPrinted ? press.key.toLowerCase() : press.key,
  ];
  return parts.filter(Boolean).join("+");
}

/** A single character fires only where nobody types, and can be turned off (WCAG 2.1.4). */
export function isLetterKey(shortcut: string): boolean {
  return shortcut.length === 1;
}

/** As it is shown to the user. */
export function shortcutLabel(shortcut: string, isMac: boolean): string {
  const parts = shortcut.split("+").map((part) => {
    if (part === "Mod") return isMac ? "⌘" : "Ctrl";
    if (part === "Escape") return "Esc";
    return part.length === 1 ? part.toUpperCase() : part;
  });
  return parts.join(isMac ? "" : "+");
}

export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);
}

const TEXT_ENTRY = 'input, textarea, select, [contenteditable="true"]';

/** Whether what has the focus takes letters itself. */
export function isTextEntry(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TEXT_ENTRY) !== null;
}
