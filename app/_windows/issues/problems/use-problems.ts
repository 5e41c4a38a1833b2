"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useListen } from "@/app/_shell/use-listen";
import { useRefetchOn } from "@/app/_shell/use-refetch-on";
import { useTRPC, useTRPCClient } from "@/app/_trpc/client";
import type { IssuesSettings } from "../issues-settings";
import { usePages } from "../use-pages";
import { useRested } from "../use-rested";
import { AlertFeed, withFresh } from "./alert-feed";
import { Handled, withHandled } from "./handled";
import { ProblemHandling } from "./handling";
import { type Alert, isSettled, worstFirst } from "./problem";

const PROBLEMS_PAGE = 200;
/** The stream tells what is new; that something is over or seen to by others is only asked; milliseconds. */
const ASK_EVERY_MS = 15_000;
/** What the stream tells of is fetched soon after, with its figures. */
const ALERTS = ["alert"] as const;
/** How often what was put off comes back into the list, in milliseconds. */
const WAKE_EVERY_MS = 10_000;

const alertsOf = <One>({ alerts }: { readonly alerts: readonly One[] }) => alerts;

type Filter = Pick<IssuesSettings, "problems" | "problemKind" | "problemText">;

/** Problems as a window shows them, from the server's lists, the stream, and what was just done to them. */
export function useProblems(filter: Filter) {
  const { world, toasts, user } = useDashboard();
  const [feed] = useState(() => new AlertFeed(Date.now));
  const [handled] = useState(() => new Handled());
  const client = useTRPCClient();
  const { read, rows: listed, total, atMs, refetchAll, more } = useListed(filter);
  useListen(feed);
  const fresh = useLive(
    feed,
    useCallback(() => feed.fresh, [feed]),
  );
  const deeds = useLive(
    handled,
    useCallback(() => handled.deeds, [handled]),
  );
  const wakeMs = useLive(
    world.heartbeat,
    useCallback(() => Math.floor(world.serverTime.nowMs() / WAKE_EVERY_MS) * WAKE_EVERY_MS, [world]),
  );
  useRefetchOn(ALERTS, null, refetchAll);

  const { problems, problemKind, problemText } = filter;
  const all = useMemo(() => {
    const isWanted = (alert: Alert) => problems === "open" && passes(alert, problemKind, problemText);
    return withHandled(withFresh(listed, fresh, atMs, isWanted), deeds, atMs);
  }, [listed, fresh, atMs, deeds, problems, problemKind, problemText]);
  const shown = useMemo(() => {
    const ofView = all.filter((alert) => isSettled(alert) === (problems === "history"));
    return problems === "history" ? ofView : worstFirst(ofView, wakeMs);
  }, [all, problems, wakeMs]);
  const handling = useMemo(
    () =>
      new ProblemHandling({
        server: {
          acknowledge: (input) => client.alerts.acknowledge.mutate(input),
          snooze: (input) => client.alerts.snooze.mutate(input),
          reopen: (input) => client.alerts.reopen.mutate(input),
        },
        handled,
        toasts,
        userName: user.name,
        nowMs: () => world.serverTime.nowMs(),
        refetch: refetchAll,
      }),
    [client, handled, toasts, world, user, refetchAll],
  );
  return { read, all, shown, total: total + shown.length - listed.length, atMs, more, handling };
}

/** What the server lists, page by page. */
function useListed({ problems, problemKind, problemText }: Filter) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const cache = useQueryClient();
  const q = useRested(problemText);
  const isHistory = problems === "history";
  const input = {
    settled: isHistory,
    limit: PROBLEMS_PAGE,
    ...(problemKind !== null && { kind: problemKind }),
    ...(q !== "" && { q }),
  };
  const pages = usePages({
    queryKey: trpc.alerts.list.queryKey(input),
    ask: (cursor, signal) => client.alerts.list.query({ ...input, cursor }, { signal }),
    rowsOf: alertsOf,
    askEveryMs: !isHistory && ASK_EVERY_MS,
  });
  const refetchAll = useCallback(
    () => cache.invalidateQueries({ queryKey: trpc.alerts.list.pathKey() }),
    [cache, trpc],
  );
  return { ...pages, refetchAll };
}

function passes({ kind, text }: Alert, wantedKind: string | null, wantedText: string): boolean {
  if (wantedKind !== null && kind !== wantedKind) return false;
  return text.toLowerCase().includes(wantedText.trim().toLowerCase());
}
