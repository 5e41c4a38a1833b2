import { readRequest } from "../draft/read-request";
import { isDone, isProgress } from "./run-events";
import { emptyView, type RunView } from "./run-view";

/** What a tab remembers of its run over a reload. */
export interface RunMemory {
  runId(): string | null;
  keepRun(id: string): void;
  forgetRun(): void;
  /** What was found last, once its run was over. */
  view(): RunView | null;
  keepView(view: RunView): void;
}

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** @param store of the tab; where it is full or forbidden, a reload starts anew */
export function runMemory(store: Store, user: string): RunMemory {
  const runKey = `suitbuilder.run.${user}`;
  const viewKey = `suitbuilder.found.${user}`;
  return {
    runId: () => orNull(() => store.getItem(runKey)),
    keepRun: (id) => void orNull(() => store.setItem(runKey, id)),
    forgetRun: () => void orNull(() => store.removeItem(runKey)),
    view: () => orNull(() => readView(JSON.parse(store.getItem(viewKey) ?? "null"))),
    keepView: ({ request, progress, done, standings }) =>
      void orNull(() => {
        // Room for the new one first: both at once may be more than a tab has.
        store.removeItem(viewKey);
        store.setItem(viewKey, JSON.stringify({ request, progress, done, standings }));
      }),
  };
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

function readView(kept: unknown): RunView | null {
  if (typeof kept !== "object" || kept === null || !("request" in kept) || !("done" in kept)) return null;
  const request = readRequest(kept.request);
  if (request === null || !isDone(kept.done)) return null;
  const standings = "standings" in kept && Array.isArray(kept.standings) ? kept.standings : [];
  const progress = "progress" in kept && isProgress(kept.progress) ? kept.progress : null;
  return { ...emptyView(request), progress, suits: kept.done.suits, done: kept.done, standings };
}
