import { useId, useRef } from "react";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import { useDraftRequest, useSuitPage } from "../suit-page";
import { SavedSuitRow } from "./SavedSuitRow";
import { type Savable, SaveSuitForm } from "./SaveSuitForm";
import { type ListedSuit, type SavedSuit, type SavedSuits, useSavedSuits } from "./use-saved-suits";

type Props = {
  /** The suit that is shown; null where none is. */
  found: Savable | null;
  onOpen: (suit: SavedSuit) => void;
};

/** Saving what was found or is asked, and opening what was saved before or is shared. */
export function SavedSuitsPanel({ found, onOpen }: Props) {
  const { toasts } = useSuitPage();
  const saved = useSavedSuits(toasts);
  const form = useDraftRequest();
  const { suits, failure } = saved;
  const panel = useRef<HTMLDivElement>(null);
  const focusForm = () => panel.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  const own = suits?.filter(({ isOwn }) => isOwn) ?? [];
  return (
    <div ref={panel} className="grid grid-cols-1 gap-4">
      <SaveSuitForm found={found} form={form} own={own} saved={saved} toasts={toasts} />
      {suits === null && failure === null && (
        <Loading label="Loading saved suits">
          <SkeletonLines rows={4} />
        </Loading>
      )}
      {suits === null && failure !== null && (
        <ErrorState
          title={failure.title}
          text={failure.text}
          requestId={failure.requestId}
          onRetry={saved.retry}
        />
      )}
      {suits !== null && (
        <>
          <List
            title="Yours"
            suits={own}
            empty="None yet. Give a suit or a request a name and save it."
            saved={saved}
            onOpen={onOpen}
            onGoing={focusForm}
          />
          <List
            title="Shared by others"
            suits={suits.filter(({ isOwn }) => !isOwn)}
            empty="Nobody else shares one."
            saved={saved}
            onOpen={onOpen}
            onGoing={focusForm}
          />
        </>
      )}
    </div>
  );
}

type ListProps = {
  title: string;
  suits: readonly ListedSuit[];
  empty: string;
  saved: SavedSuits;
  onOpen: (suit: SavedSuit) => void;
  onGoing: () => void;
};

function List({ title, suits, empty, ...props }: ListProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="mb-1 border-b border-weak text-11 text-ink-3">
        {title}
      </h3>
      {suits.length === 0 && <p className="text-12 text-ink-2">{empty}</p>}
      <ul className="grid grid-cols-1">
        {suits.map((listed) => (
          <SavedSuitRow key={listed.id} listed={listed} {...props} />
        ))}
      </ul>
    </section>
  );
}
