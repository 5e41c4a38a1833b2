"use client";

import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "@/app/_trpc/client";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { ErrorState } from "@/app/_ui/StateMessage";
import type { InventoryItem } from "@/server/contract/http/items";
import { failureWords } from "./failure-words";
import { StationList } from "./StationList";

/** Changes of hands that are shown; nobody looks for more in a pane. */
const MOVES_MAX = 50;

type Props = {
  item: InventoryItem;
  /** What time it is on the server, as near as the page knows; the function must stay the same one. */
  now?: () => number;
};

/** Through whose hands an item went. Asked for when it is shown, and again whenever the item has moved. */
export function ItemBiography({ item, now = Date.now }: Props) {
  return (
    <section aria-label="Biography" className="text-12">
      <h4 className="mb-0.5 border-b border-weak text-11 text-ink-3">Biography</h4>
      <Content key={`${item.item_id} ${item.moved_at}`} item={item} now={now} />
    </section>
  );
}

function Content({ item, now }: Required<Props>) {
  const trpc = useTRPC();
  const input = { item_id: item.item_id, limit: MOVES_MAX };
  const { data, error, isPaused, refetch } = useQuery(
    // Somebody looks at an error for as long as it is tried again.
    trpc.items.biography.queryOptions(input, { staleTime: 0, retry: 1 }),
  );
  const retry = () => void refetch();

  if (data === undefined) {
    if (error !== null) return <Failed error={error} onRetry={retry} />;
    if (isPaused) return <Line>You are offline: asked once the connection is back.</Line>;
    return (
      <Loading label="Loading the biography">
        <SkeletonLines rows={2} />
      </Loading>
    );
  }
  return (
    <>
      {data.moves.length === 0 ? (
        <Line>Has not changed hands since it was first seen.</Line>
      ) : (
        <StationList biography={data} nameNow={item.full_name} now={now} />
      )}
      {data.next_cursor !== null && <Line>Only the newest {MOVES_MAX} changes of hands are shown.</Line>}
      {error !== null && (
        <p role="status" className="text-warn">
          Could not be refreshed: {failureWords(error).text}{" "}
          <button type="button" className="min-h-6 underline" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className="text-ink-2">{children}</p>;
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { text, requestId } = failureWords(error);
  return (
    <ErrorState
      title="The biography could not be loaded"
      text={text}
      requestId={requestId}
      onRetry={onRetry}
    />
  );
}
