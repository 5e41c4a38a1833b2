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
  if (id === null) return;
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-window="${CSS.escape(id)}"]`)?.focus();
  });
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
