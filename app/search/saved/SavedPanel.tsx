import { useId, useRef } from "react";
import type { ToastStore } from "@/app/_shell/toast-store";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import type { SearchAddress } from "../search-path";
import { SavedRow } from "./SavedRow";
import { SaveForm } from "./SaveForm";
import { type SavedSearch, type SavedSearches, useSavedSearches } from "./use-saved-searches";

type Props = {
  /** What would be saved; null while the query cannot be read. */
  current: SearchAddress | null;
  toasts: ToastStore;
  onRun: (search: SearchAddress) => void;
};

/** Saving what is searched for now, and running what was saved before or is shared. */
export function SavedPanel({ current, toasts, onRun }: Props) {
  const saved = useSavedSearches(toasts);
  const { searches, failure } = saved;
  const panel = useRef<HTMLDivElement>(null);
  const focusForm = () => panel.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  return (
    <div ref={panel} className="grid grid-cols-1 gap-4">
      <SaveForm
        current={current}
        own={searches?.filter(({ is_own }) => is_own) ?? []}
        saved={saved}
        toasts={toasts}
      />
      {searches === null && failure === null && (
        <Loading label="Loading saved searches">
          <SkeletonLines rows={4} />
        </Loading>
      )}
      {searches === null && failure !== null && (
        <ErrorState
          title={failure.title}
          text={failure.text}
          requestId={failure.requestId}
          onRetry={saved.retry}
        />
      )}
      {searches !== null && (
        <>
          <List
            title="Yours"
            searches={searches.filter(({ is_own }) => is_own)}
            empty="None yet. Search for something, give it a name and save it."
            saved={saved}
            toasts={toasts}
            onRun={onRun}
            onGoing={focusForm}
          />
          <List
            title="Shared by others"
            searches={searches.filter(({ is_own }) => !is_own)}
            empty="Nobody else shares one."
            saved={saved}
            toasts={toasts}
            onRun={onRun}
            onGoing={focusForm}
          />
        </>
      )}
    </div>
  );
}

type ListProps = Pick<Props, "toasts" | "onRun"> & {
  title: string;
  searches: readonly SavedSearch[];
  empty: string;
  saved: SavedSearches;
  onGoing: () => void;
};

function List({ title, searches, empty, ...props }: ListProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-1 border-b border-weak text-11 text-ink-3">
        {title}
      </h3>
      {searches.length === 0 && <p className="text-12 text-ink-2">{empty}</p>}
      <ul className="grid grid-cols-1">
        {searches.map((search) => (
          <SavedRow key={search.id} search={search} {...props} />
        ))}
      </ul>
    </section>
  );
}
