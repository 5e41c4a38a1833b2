import { createContext, useCallback, useContext, useMemo } from "react";
import type { Changing } from "@/app/_live/signal";
import { useLive } from "@/app/_live/use-live";
import type { ToastStore } from "@/app/_shell/toast-store";
import type { SuitRequest } from "@/server/contract/suits/search-request";
import type { KnownItems } from "./data/known-items";
import type { SuitData } from "./data/use-suit-data";
import type { DraftStore } from "./draft/draft-store";
import type { SuitDraft } from "./draft/suit-draft";
import { suitRequestOf } from "./draft/suit-request-of";
import { isSameListed, type Listed, listedOf } from "./run/listed";
import type { RunState, RunStore } from "./run/run-store";
import type { SuitNames } from "./words/names";

/** What every part of the page works with. */
export interface SuitPage {
  drafts: DraftStore;
  runs: RunStore;
  /** The same, but it speaks only as often as React is to hear of it. */
  calmRuns: Changing;
  toasts: ToastStore;
  items: KnownItems;
  data: SuitData;
  names: SuitNames;
  /** Searches for what the form says now. */
  search: () => void;
}

const Context = createContext<SuitPage | null>(null);

export const SuitPageProvider = Context.Provider;

export function useSuitPage(): SuitPage {
  const page = useContext(Context);
  if (page === null) throw new Error("this is no part of the suit builder's page");
  return page;
}

/** A part of the form as it stands, and how to change it. */
export function useDraftPart<Part extends keyof SuitDraft>(
  part: Part,
): [SuitDraft[Part], (value: SuitDraft[Part]) => void] {
  const { drafts } = useSuitPage();
  const value = useLive(
    drafts,
    useCallback(() => drafts.draft[part], [drafts, part]),
  );
  const set = useCallback((next: SuitDraft[Part]) => drafts.set({ [part]: next }), [drafts, part]);
  return [value, set];
}

/** What would be asked if it were asked now. */
export function useDraftRequest(): SuitRequest {
  const { drafts } = useSuitPage();
  const draft = useLive(
    drafts,
    useCallback(() => drafts.draft, [drafts]),
  );
  return useMemo(() => suitRequestOf(draft), [draft]);
}

/**
 * Something of how the run stands, as the screen shows it.
 * @param select of the module, not of a render: it stays the same
 */
export function useRun<T>(select: (state: RunState) => T, isSame?: (one: T, other: T) => boolean): T {
  const { runs, calmRuns } = useSuitPage();
  return useLive(
    calmRuns,
    useCallback(() => select(runs.state), [runs, select]),
    isSame,
  );
}

/** What is listed; it changes when suits do, not with every figure that a run tells. */
export function useListed(): Listed | null {
  return useRun(listedOf, isSameListed);
}
