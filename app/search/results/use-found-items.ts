import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useTRPCClient } from "@/app/_trpc/client";
import type { InventoryItem } from "@/server/contract/http/items";
import { EVERYTHING } from "../search-address";
import { failureOf, OFFLINE, type SearchFailure } from "../search-failure";
import type { SearchAddress } from "../search-path";
import { type FoundPages, foundItemsInput, foundItemsKey } from "./found-items-input";

/** Rows that are loaded at most. Whoever scrolls so far looks for something that a narrower query finds. */
export const LOADED_MAX = 5_000;

export interface FoundItems {
  /** What they were asked with. */
  address: SearchAddress;
  /** As far as they are loaded, each once. */
  items: readonly InventoryItem[];
  /** The first page alone. */
  first: readonly InventoryItem[];
  /** Of all pages together. */
  total: number;
  /** When they were read, in milliseconds since the epoch. */
  readAtMs: number;
}

export interface FoundItemsState {
  /** The newest there are; of an earlier search while the answer to this one is awaited or did not come. */
  found: FoundItems | null;
  /** Whether they are those of this very search. */
  isCurrent: boolean;
  isAsking: boolean;
  failure: SearchFailure | null;
  hasMore: boolean;
  /** Loads the next page, unless one is under way or the last one failed. */
  more: () => void;
  isMoreFailed: boolean;
  retryMore: () => void;
  /** Reads it all again, from the first page on. */
  refresh: () => void;
}

const FIRST_PAGE: string | null = null;

/** What a search finds, page by page. Nothing changes by itself: rows stand still until somebody asks again. */
export function useFoundItems(asked: SearchAddress | null): FoundItemsState {
  const client = useTRPCClient();
  const cache = useQueryClient();
  const address = asked ?? EVERYTHING;
  const query = useInfiniteQuery({
    queryKey: foundItemsKey(address),
    queryFn: ({ pageParam, signal }) =>
      client.items.search.query({ ...foundItemsInput(address), cursor: pageParam ?? undefined }, { signal }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    enabled: asked !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, dataUpdatedAt, fetchNextPage, refetch, isFetching, isFetchNextPageError } = query;

  const current = useMemo((): FoundItems | null => {
    const pages = data?.pages ?? [];
    const last = pages.at(-1);
    if (last === undefined) return null;
    // An item that moved between two answers may be in both.
    const items = [
      ...new Map(pages.flatMap((page) => page.items.map((item) => [item.item_id, item]))).values(),
    ];
    return { address, items, first: pages[0]?.items ?? [], total: last.total, readAtMs: dataUpdatedAt };
  }, [data, dataUpdatedAt, address]);
  const [kept, setKept] = useState(current);
  if (current !== null && current !== kept) setKept(current);

  const hasMore = query.hasNextPage && (current?.items.length ?? 0) < LOADED_MAX;
  const retryMore = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const more = useCallback(() => {
    if (hasMore && !isFetching && !isFetchNextPageError) void fetchNextPage();
  }, [hasMore, isFetching, isFetchNextPageError, fetchNextPage]);
  const refresh = useCallback(() => {
    // Only the first page is read again: of hundreds nobody wants to wait for the last one.
    cache.setQueryData<FoundPages>(
      foundItemsKey(address),
      (known) => known && { pages: known.pages.slice(0, 1), pageParams: known.pageParams.slice(0, 1) },
    );
    void refetch();
  }, [cache, address, refetch]);

  return {
    found: current ?? kept,
    isCurrent: current !== null,
    isAsking: isFetching && !query.isFetchingNextPage,
    failure: failureIn(query),
    hasMore,
    more,
    isMoreFailed: isFetchNextPageError,
    retryMore,
    refresh,
  };
}

function failureIn(query: {
  error: Error | null;
  isPaused: boolean;
  isFetchNextPageError: boolean;
}): SearchFailure | null {
  if (query.isPaused) return OFFLINE;
  return query.error === null || query.isFetchNextPageError ? null : failureOf(query.error);
}
