/**
 * Moving the focus between the parts of the page. A part is marked with `data-region`; what may take the
 * focus for it is marked with `data-region-focus`, else the part itself does.
 */

const FOCUSABLE = 'button, input, select, a[href], [tabindex]:not([tabindex="-1"])';

/** F6: the next part that is on screen, or the one before. */
export function focusNextRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(isShown);
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const from = at < 0 && direction < 0 ? 0 : at;
  const next = regions.at((from + direction) % regions.length);
  if (next) focusPart(next);
}

/** The part of this name, where there is one. */
export function focusRegion(name: string): void {
  const region = document.querySelector<HTMLElement>(`[data-region="${CSS.escape(name)}"]`);
  if (region) focusPart(region);
}

function focusPart(region: HTMLElement): void {
  const target =
    region.querySelector<HTMLElement>("[data-region-focus]") ?? region.querySelector<HTMLElement>(FOCUSABLE);
  (target ?? region).focus();
}

export function focusSearch(): void {
  const find = () => {
    const input = [...document.querySelectorAll<HTMLInputElement>("[data-search]")].find(isShown);
    input?.focus();
    input?.select();
    return input !== undefined;
  };
  // At once, or the first letters typed would be lost; a folded sidebar has to open first.
  if (!find()) requestAnimationFrame(find);
}

export function focusWindow(id: string | null): void {
  if (id !== null) frameOf(id)?.focus();
}

/** What had the focus before each window took it. */
const openers = new WeakMap<Element, Element>();

/** The frame of a window that was just opened takes the focus. */
export function enterWindow(frame: HTMLElement): void {
  const { activeElement } = document;
  // Run a second time, as React does while developing, the focus is here already.
  if (activeElement && !frame.contains(activeElement)) openers.set(frame, activeElement);
  frame.focus();
}

/**
 * The window on top takes the focus, which one that is new has by then, and one that was open has not.
 * @param topId of several that were opened at once only the last has it
 */
export function enterTopWindow(topId: () => string | null): void {
  // No later: by the next picture the user may be elsewhere.
  queueMicrotask(() => {
    const id = topId();
    const frame = id === null ? null : frameOf(id);
    if (frame && !frame.contains(document.activeElement)) enterWindow(frame);
  });
}

/** Closes a window. The focus that was in it goes back to its opener, or to `instead` where that is gone. */
export function leaveWindow(id: string, close: () => void, instead: () => void): void {
  const { activeElement, body } = document;
  const frame = frameOf(id);
  const opener = frame && openers.get(frame);
  const isElsewhere = frame !== null && activeElement !== body && !frame.contains(activeElement);
  close();
  if (isElsewhere) return;
  if (opener instanceof HTMLElement && opener.isConnected && opener !== body) opener.focus();
  else instead();
}

function frameOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-window="${CSS.escape(id)}"]`);
}

/** Escape in a text field gives the letters back to the shortcuts. False when nobody was typing. */
export function leaveTextEntry(): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) return false;
  const region = active.closest<HTMLElement>("[data-window], [data-region]");
  active.blur();
  region?.focus();
  return true;
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
