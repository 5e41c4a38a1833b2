import { useCallback, useMemo, useState } from "react";
import type { SectionName } from "./section-summaries";

const KEY = "suitbuilder.sections";
/** What a search is about; the rest has values that mostly fit. */
const USUALLY_OPEN: readonly SectionName[] = ["wearer", "sets", "cantrips"];

export interface OpenSections {
  openSections: ReadonlySet<string>;
  setOpen: (name: SectionName, isOpen: boolean) => void;
}

/** Which sections of the form are open; this browser remembers. */
export function useOpenSections(): OpenSections {
  const [openSections, setOpenSections] = useState<ReadonlySet<string>>(
    () => new Set(kept() ?? USUALLY_OPEN),
  );
  const setOpen = useCallback((name: SectionName, isOpen: boolean) => {
    setOpenSections((known) => {
      const next = new Set(known);
      if (isOpen) next.add(name);
      else next.delete(name);
      keep(next);
      return next;
    });
  }, []);
  return useMemo(() => ({ openSections, setOpen }), [openSections, setOpen]);
}

function kept(): string[] | null {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    return Array.isArray(names) ? names.filter((name) => typeof name === "string") : null;
  } catch {
    // Forbidden, or something else: as on the first visit.
    return null;
  }
}

function keep(names: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...names]));
  } catch {
    // Forbidden: they stay as they are for as long as the page is open.
  }
}
