"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Listener } from "@/app/_live/listeners";
import { useListen } from "@/app/_shell/use-listen";
import { useTRPC } from "@/app/_trpc/client";
import type { StatsRange } from "@/server/contract/stats-ranges";
import { happeningHours, refreshMs } from "./ranges";

/** As many finds, and as many deaths, are marked at most. */
const HAPPENINGS_MAX = 1_000;

/**
 * The series and what happened in its time, asked for again and again while they are shown. A new range keeps the old
 * figures until its own are there; those of somebody else never stand under a wrong name.
 */
export function useStats(range: StatsRange, of: string | null) {
  const trpc = useTRPC();
  const refetchInterval = refreshMs(range);
  const character = of ?? undefined;
  const series = useQuery(
    trpc.stats.series.queryOptions(
      { range, character },
      {
        refetchInterval,
        placeholderData: (known) => (known?.character_name === of ? known : undefined),
      },
    ),
  );
  const asked = { hours: happeningHours(range), character, limit: HAPPENINGS_MAX };
  const rares = useQuery(trpc.rares.list.queryOptions(asked, { refetchInterval }));
  const deaths = useQuery(trpc.deaths.list.queryOptions(asked, { refetchInterval }));
  useRefetchWhenMissed(
    useCallback(() => {
      void Promise.all([series.refetch(), rares.refetch(), deaths.refetch()]);
    }, [series.refetch, rares.refetch, deaths.refetch]),
  );
  return { series, rares, deaths };
}

export type Stats = ReturnType<typeof useStats>;

/** Asks anew once the stream is there again and cannot tell what was missed. Keep `refetch` stable. */
export function useRefetchWhenMissed(refetch: () => unknown): void {
  const listener = useMemo<Listener>(
    () => ({ types: [], onEvent: () => undefined, onMissed: () => void refetch() }),
    [refetch],
  );
  useListen(listener);
}
