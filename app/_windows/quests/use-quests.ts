"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Calm } from "@/app/_live/signal";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useListen } from "@/app/_shell/use-listen";
import { useTRPCClient } from "@/app/_trpc/client";
import type { QuestStatus } from "@/server/contract/http/quests";
import { QuestBook } from "./quest-book";
import { lastTurn } from "./quest-time";

/** Flags in one answer, and how many answers one window asks for: a guild of sixty has about twenty thousand. */
const PAGE_FLAGS = 20_000;
const PAGES_MAX = 3;

/** What the stream told too briefly is asked for after this long, and no more often, in milliseconds. */
const ASK_AFTER_MS = 3_000;

/** The quest flags of one character, or of everybody, kept true by the stream. */
export function useQuests(character: string | null) {
  const { world } = useDashboard();
  const client = useTRPCClient();
  // The library's own options for pages add a direction to the question, which the server does not know.
  const read = useInfiniteQuery({
    queryKey: ["characters", "quests", "pages", character],
    queryFn: ({ pageParam, signal }) =>
      client.characters.quests.query(questionOf(character, pageParam), { signal }),
    initialPageParam: null,
    getNextPageParam: ({ next_cursor }: QuestStatus): string | null => next_cursor,
    // Comparing tens of thousands of flags takes longer than taking the new ones.
    structuralSharing: false,
  });
  const { data, refetch, hasNextPage, isFetching, isError, fetchNextPage } = read;
  const pages = data?.pages.length ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError && pages < PAGES_MAX) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, pages, fetchNextPage]);

  const [{ book, calm }] = useState(() => {
    const book = new QuestBook();
    return { book, calm: new Calm(book, world.clock) };
  });
  useEffect(() => {
    if (data) book.fill(data.pages.flatMap(({ quests }) => quests));
  }, [book, data]);
  const ask = useAskedLater(refetch);
  useListen(
    useMemo(
      () => ({
        types: ["quest"],
        onEvent: (event) => {
          if (event.type !== "quest") return;
          if (character !== null && event.character_name !== character) return;
          if (book.hear(event)) ask();
        },
        onMissed: () => void refetch(),
      }),
      [book, character, ask, refetch],
    ),
  );
  const all = useLive(
    calm,
    useCallback(() => book.all, [book]),
  );
  const shape = useLive(
    calm,
    useCallback(() => book.shape, [book]),
  );
  return {
    read,
    all,
    /** Goes up with other flags than before. */
    shape,
    /** There are more than one window asks for. */
    isCut: hasNextPage && pages >= PAGES_MAX,
  };
}

function questionOf(character: string | null, cursor: string | null) {
  return {
    limit: PAGE_FLAGS,
    ...(character !== null && { character }),
    ...(cursor !== null && { cursor }),
  };
}

/** Asks once a while after it was first wanted. */
function useAskedLater(refetch: () => unknown): () => void {
  const { clock } = useDashboard().world;
  const [later] = useState(() => ({ cancel: null as (() => void) | null }));
  useEffect(
    () => () => {
      later.cancel?.();
      later.cancel = null;
    },
    [later],
  );
  return useCallback(() => {
    later.cancel ??= clock.after(ASK_AFTER_MS, () => {
      later.cancel = null;
      void refetch();
    });
  }, [later, clock, refetch]);
}

/**
 * The last of these moments that has come, by the server's clock: it moves when a timer runs out, not each second.
 * @param turns the earliest first; keep it stable
 */
export function useTurn(turns: readonly number[]): number {
  const { heartbeat, serverTime } = useDashboard().world;
  return useLive(
    heartbeat,
    useCallback(() => lastTurn(turns, serverTime.nowMs()), [turns, serverTime]),
  );
}
