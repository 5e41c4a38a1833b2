import type { ReactNode } from "react";
import { KindIcon } from "@/app/_items/ItemIcon";
import { Button } from "@/app/_ui/Button";
import { CopyId } from "@/app/_ui/CopyId";
import { formatCount } from "@/app/_ui/format";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import type { QueryNode } from "@/server/search/query-tree";
import type { SearchFailure } from "../search-failure";
import { type SearchAddress, searchPath } from "../search-path";
import { NothingFound } from "./NothingFound";
import { type FoundItemsState, LOADED_MAX } from "./use-found-items";

type Props = {
  state: FoundItemsState;
  asked: SearchAddress | null;
  tree: QueryNode | null;
  onRun: (address: SearchAddress) => void;
  /** The rows themselves. */
  children: ReactNode;
};

/** What came of the search, in whatever state it is. Rows stay, dimmed, while others are awaited or do not come. */
export function Results({ state, asked, tree, onRun, children }: Props) {
  const { found, isCurrent, failure } = state;
  if (asked === null) {
    return (
      <EmptyState icon="alert" title="Nothing was searched for">
        The query cannot be read. What is wrong with it is marked below the query line.
      </EmptyState>
    );
  }
  if (found === null) {
    if (failure !== null) return <Failed failure={failure} asked={asked} onRetry={state.refresh} />;
    return (
      <Loading label="Searching">
        <SkeletonLines rows={12} />
      </Loading>
    );
  }
  const isEmpty = found.total === 0 && isCurrent;
  return (
    <>
      {failure !== null && <FailureStrip failure={failure} asked={asked} onRetry={state.refresh} />}
      {isEmpty && asked.q === "" && <NoItems />}
      {isEmpty && asked.q !== "" && <NothingFound address={asked} tree={tree} onRun={onRun} />}
      {!isEmpty && (
        <div data-dim={!isCurrent} aria-busy={state.isAsking} className="flex min-h-0 flex-1 flex-col">
          {children}
        </div>
      )}
      {state.isMoreFailed && (
        <Strip role="alert" text="The next items could not be loaded.">
          <Button icon="refresh" onClick={state.retryMore}>
            Try again
          </Button>
        </Strip>
      )}
      {found.items.length >= LOADED_MAX && found.total > found.items.length && (
        <Strip
          text={`The first ${formatCount(found.items.length)} of ${formatCount(found.total)} are listed. Another condition or order brings up the others; an export has them all.`}
        />
      )}
    </>
  );
}

function NoItems() {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 p-4 text-center">
      <KindIcon kind="pack" size={28} className="text-ink-3" />
      <p className="text-13 font-semibold text-ink">No items yet</p>
      <p className="max-w-80 text-12 text-ink-2">They arrive when plugins report inventories.</p>
    </div>
  );
}

type FailedProps = { failure: SearchFailure; asked: SearchAddress; onRetry: () => void };

function Failed({ failure, asked, onRetry }: FailedProps) {
  if (failure.kind !== "signed_out") {
    return (
      <ErrorState title={failure.title} text={failure.text} requestId={failure.requestId} onRetry={onRetry} />
    );
  }
  return (
    <EmptyState icon="signout" title={failure.title} action={<SignInLink asked={asked} />}>
      {failure.text}
    </EmptyState>
  );
}

function FailureStrip({ failure, asked, onRetry }: FailedProps) {
  const { kind, title, requestId } = failure;
  return (
    <Strip role="alert" text={`${title}. What is listed is what was found before.`}>
      {kind === "signed_out" ? (
        <SignInLink asked={asked} />
      ) : (
        <Button icon="refresh" onClick={onRetry}>
          Try again
        </Button>
      )}
      {requestId !== null && kind !== "signed_out" && <CopyId requestId={requestId} />}
    </Strip>
  );
}

function SignInLink({ asked }: { asked: SearchAddress }) {
  return (
    <a
      href={`/login?${new URLSearchParams({ reason: "ended", next: searchPath(asked) })}`}
      className="inline-flex min-h-7 items-center rounded-control border border-accent bg-accent px-2.5 font-semibold text-canvas hover:opacity-90 max-wide:min-h-11"
    >
      Sign in
    </a>
  );
}

function Strip({ role, text, children }: { role?: "alert"; text: string; children?: ReactNode }) {
  return (
    <div
      role={role ?? "status"}
      className="flex shrink-0 flex-wrap items-center gap-2 border-y border-weak bg-raised px-4 py-1.5 text-12 text-ink"
    >
      {text}
      {children}
    </div>
  );
}
