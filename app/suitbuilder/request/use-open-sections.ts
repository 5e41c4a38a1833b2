import { useCallback, useMemo, useState } from "react";
import { keep, readNames } from "@/app/_ui/kept";
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
    () => new Set(readNames(KEY) ?? USUALLY_OPEN),
  );
  const setOpen = useCallback((name: SectionName, isOpen: boolean) => {
    setOpenSections((known) => {
      const next = new Set(known);
      if (isOpen) next.add(name);
      else next.delete(name);
      keep(KEY, [...next]);
      return next;
    });
  }, []);
  return useMemo(() => ({ openSections, setOpen }), [openSections, setOpen]);
}
