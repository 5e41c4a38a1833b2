"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { useLive } from "@/app/_live/use-live";
import { useTRPC } from "@/app/_trpc/client";
import { keep, readKept } from "@/app/_ui/kept";
import { type Alert, isSnoozed } from "@/app/_windows/issues/problems/problem";
import type { WindowState } from "@/app/_windows/window-state";
import { useDashboard } from "./dashboard-context";
import type { Sheet } from "./shell-store";
import { useIsPageVisible } from "./use-is-page-visible";
import { useIsPhone } from "./use-is-phone";
import { useRefetchOn } from "./use-refetch-on";
import { useShell } from "./use-shell";

const TYPES = ["alert"];
/** That one is over or seen to by others is only asked; milliseconds. */
const REFRESH_MS = 30_000;
/** More than that is told as "99+". */
const READ_MAX = 100;

const NONE: readonly Alert[] = [];

/** How many open alerts have come since the user last looked at them, in this browser. */
export function useUnseenAlerts(): number {
  const { shell, world, windows, user } = useDashboard();
  const isPhone = useIsPhone();
  const isPageVisible = useIsPageVisible();
  const sheet = useShell("sheet");
  const isInSight = useLive(
    windows,
    useCallback(() => isIssuesInSight(windows.windows, isPhone, sheet), [windows, isPhone, sheet]),
  );
  const isLooking = isPageVisible && isInSight;
  const seenMs = useShell("seenAlertsMs");
  const open = useQuery(
    useTRPC().alerts.list.queryOptions({ settled: false, limit: READ_MAX }, { refetchInterval: REFRESH_MS }),
  );
  useRefetchOn(TYPES, null, open.refetch);
  const alerts = open.data?.alerts ?? NONE;
  const key = `alerts.seen.${user.name}`;
  useEffect(() => {
    const kept = readKept(key);
    if (typeof kept === "number") shell.set({ seenAlertsMs: kept });
  }, [shell, key]);
  useEffect(() => {
    const newestMs = Math.max(...alerts.map(createdMs));
    if (!isLooking || newestMs <= shell.state.seenAlertsMs) return;
    shell.set({ seenAlertsMs: newestMs });
    keep(key, newestMs);
  }, [shell, key, isLooking, alerts]);
  return isLooking ? 0 : unseenOf(alerts, seenMs, world.serverTime.nowMs()).length;
}

type Told = Pick<Alert, "created_at" | "snoozed_until">;

/** Those that have come since, and are not put off. All times are the server's, in milliseconds since the epoch. */
export function unseenOf<One extends Told>(alerts: readonly One[], seenMs: number, nowMs: number): One[] {
  return alerts.filter((alert) => createdMs(alert) > seenMs && !isSnoozed(alert, nowMs));
}

function createdMs({ created_at }: Pick<Alert, "created_at">): number {
  return Date.parse(created_at);
}

/** Whether the window that lists them is on the screen: of all that are open a phone shows only its sheet. */
export function isIssuesInSight(
  windows: readonly Pick<WindowState<string>, "id" | "kind" | "isCollapsed">[],
  isPhone: boolean,
  sheet: Sheet | null,
): boolean {
  const open = windows.filter(({ kind }) => kind === "issues");
  if (!isPhone) return open.some(({ isCollapsed }) => !isCollapsed);
  return typeof sheet === "object" && sheet !== null && open.some(({ id }) => id === sheet.window);
}
