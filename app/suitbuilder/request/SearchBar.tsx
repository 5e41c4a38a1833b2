import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { isMac, shortcutLabel } from "@/app/_shell/actions/shortcut";
import { Button } from "@/app/_ui/Button";
import { Kbd } from "@/app/_ui/Kbd";
import { EMPTY_DRAFT } from "../draft/suit-draft";
import { isBusy } from "../run/listed";
import { useDraftRequest, useSuitPage } from "../suit-page";

/** Starts the search, and ends it. It stays in sight however long the form is. */
export function SearchBar() {
  const { runs, drafts, toasts, search } = useSuitPage();
  const phase = useLive(
    runs,
    useCallback(() => runs.state.phase, [runs]),
  );
  const isStopping = useLive(
    runs,
    useCallback(() => runs.state.isStopping, [runs]),
  );
  const problem = useLive(
    runs,
    useCallback(() => runs.state.problem, [runs]),
  );
  const isEmpty = Object.keys(useDraftRequest()).length === 0;
  const clear = () => {
    const undo = drafts.setUndoably(EMPTY_DRAFT);
    toasts.show("notice", "The form is empty", { label: "Undo", perform: undo });
  };
  return (
    <div className="shrink-0 border-t border-weak bg-surface px-3 py-2">
      {problem?.kind === "refused" && (
        <p role="alert" className="mb-2 text-12 text-danger">
          {problem.title}: {problem.text}
        </p>
      )}
      <div className="flex items-center gap-2">
        <Button
          look="primary"
          icon="search"
          aria-keyshortcuts="Control+Enter"
          onClick={search}
          className="min-h-9 flex-1"
        >
          {isBusy(phase) ? "Search anew" : "Search"}
        </Button>
        {isBusy(phase) ? (
          <Button icon="stop" disabled={isStopping} onClick={() => void runs.stop()} className="min-h-9">
            {isStopping ? "Stopping…" : "Stop"}
          </Button>
        ) : (
          <Button look="quiet" disabled={isEmpty} onClick={clear} className="min-h-9">
            Clear
          </Button>
        )}
        <span className="max-desk:hidden">
          <Kbd>{shortcutLabel("Mod+Enter", isMac())}</Kbd>
        </span>
      </div>
    </div>
  );
}
