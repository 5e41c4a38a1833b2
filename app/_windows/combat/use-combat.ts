"use client";

import { useQueries } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { Calm } from "@/app/_live/signal";
import { isShallowSame, useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useListen } from "@/app/_shell/use-listen";
import { useTRPC } from "@/app/_trpc/client";
import type { CombatDeltas, CombatStats } from "@/server/contract/http/combat";
import type { Read } from "../states/WhenRead";
import { CombatFeed, type HeardOf } from "./combat-feed";
import { type History, historyOf } from "./combat-rates";
import { withHeard } from "./heard-combat";
import { lastResult } from "./last-result";
import { heardSince, historySpans } from "./spans";

/** All of an hour, whatever was fought in it. */
const DELTAS_MAX = 10_000;
/** By then what was just heard is stored, in milliseconds. */
const STORED_AFTER_MS = 3_000;

/** The combat of one character. */
export type CombatOf = {
  readonly name: string;
  /** What the server answered, with what was heard since. */
  readonly stats: Read<CombatStats>;
  /** What the server keeps by the minute. */
  readonly deltas: Read<CombatDeltas>;
  /** Null while either of them is not there. */
  readonly history: History | null;
};

/** The combat of these characters, kept true by the stream while it is shown. Keep `names` the same list. */
export function useCombat(names: readonly string[]): readonly CombatOf[] {
  const trpc = useTRPC();
  const stats = useQueries({
    queries: names.map((character) => trpc.combat.stats.queryOptions({ character })),
  });
  const deltas = useQueries({
    queries: names.map((character) => trpc.combat.deltas.queryOptions({ character, limit: DELTAS_MAX })),
  });
  const heard = useHeard(names, (at) => {
    void stats[at]?.refetch();
    void deltas[at]?.refetch();
  });
  const known = useMemo(
    () => names.map(() => ({ statsOf: lastResult(withHeard), historyOf: lastResult(historyAfter) })),
    [names],
  );
  return names.flatMap((name, at): CombatOf[] => {
    const [asked, minutes, kept] = [stats[at], deltas[at], known[at]];
    if (!asked || !minutes || !kept) return [];
    const { newest, points } = heard[at] ?? { newest: null, points: NO_POINTS };
    return [
      {
        name,
        stats: {
          data: asked.data && kept.statsOf(asked.data, newest),
          error: asked.error,
          refetch: asked.refetch,
        },
        deltas: { data: minutes.data, error: minutes.error, refetch: minutes.refetch },
        history: asked.data && minutes.data ? kept.historyOf(asked.data, minutes.data, points) : null,
      },
    ];
  });
}

const NO_POINTS: HeardOf["points"] = [];

function historyAfter(stats: CombatStats, { deltas }: CombatDeltas, points: HeardOf["points"]): History {
  const { session } = stats;
  return historyOf(historySpans(deltas, session), session, heardSince(session, points));
}

/** What the stream tells of each of them. `refetch` is told which of them is outdated. */
function useHeard(names: readonly string[], refetch: (at: number) => void): readonly (HeardOf | null)[] {
  const { world } = useDashboard();
  const { feed, calm } = useMemo(() => {
    const feed = new CombatFeed(names, (name, timestamp, replayed) => {
      const ageMs = world.clock.now() - world.takenAtMs(name, timestamp, replayed);
      return world.serverTime.nowMs() - ageMs;
    });
    return { feed, calm: new Calm(feed, world.clock) };
  }, [world, names]);
  useListen(feed);
  const heard = useLive(
    calm,
    useCallback(() => names.map((name) => feed.heard(name)), [names, feed]),
    isShallowSame,
  );
  const outdated = useLive(
    calm,
    useCallback(() => names.map((name) => feed.outdated(name)), [names, feed]),
    isShallowSame,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when one of them is outdated once more
  useEffect(() => {
    if (outdated.every((times) => times === 0)) return;
    const cancel = world.clock.after(STORED_AFTER_MS, () => {
      outdated.forEach((times, at) => {
        if (times > 0) refetch(at);
      });
    });
    return cancel;
  }, [outdated]);
  return heard;
}
