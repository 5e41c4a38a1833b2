"use client";

import { keepPreviousData, type QueryKey, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";

type Page = { readonly total: number; readonly next_cursor: string | null };

type Options<P extends Page, Row> = {
  queryKey: QueryKey;
  /** Asks for the page behind a cursor; without one for the first. */
  ask: (cursor: string | undefined, signal: AbortSignal) => Promise<P>;
  /** A function that stays the same. */
  rowsOf: (page: P) => readonly Row[];
  /** How often all that is shown is asked for anew, in milliseconds; false: only on coming back to the page. */
  askEveryMs: number | false;
};

const FIRST: string | null = null;

/**
 * A list that the server gives by pages. tRPC's own hook for these sends a parameter of its own along, which an
 * input that takes no others refuses.
 */
export function usePages<P extends Page, Row>({ queryKey, ask, rowsOf, askEveryMs }: Options<P, Row>) {
  const read = useInfiniteQuery({
    queryKey: [...queryKey, "pages"],
    queryFn: ({ pageParam, signal }) => ask(pageParam ?? undefined, signal),
    initialPageParam: FIRST,
    getNextPageParam: ({ next_cursor }: P) => next_cursor,
    placeholderData: keepPreviousData,
    refetchInterval: askEveryMs,
  });
  const { data, dataUpdatedAt, hasNextPage, isFetchingNextPage, fetchNextPage } = read;
  return {
    read,
    rows: useMemo(() => data?.pages.flatMap(rowsOf) ?? [], [data, rowsOf]),
    total: data?.pages.at(-1)?.total ?? 0,
    /** By the browser's clock; 0 before anything was read. */
    atMs: dataUpdatedAt,
    /** Null where everything is shown. */
    more: hasNextPage ? { isBusy: isFetchingNextPage, load: () => void fetchNextPage() } : null,
  };
}
