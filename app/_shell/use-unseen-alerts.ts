"use client";

import { useCallback, useEffect } from "react";
import { useLive } from "@/app/_live/use-live";
import type { WindowState } from "@/app/_windows/window-state";
import { useDashboard } from "./dashboard-context";
import type { Sheet } from "./shell-store";
import { useIsPageVisible } from "./use-is-page-visible";
import { useIsPhone } from "./use-is-phone";
import { useShell } from "./use-shell";

/** How many alerts this page has heard of since the user last looked at them. */
export function useUnseenAlerts(): number {
  const { shell, world, windows } = useDashboard();
  const { log } = world;
  const isPhone = useIsPhone();
  const isPageVisible = useIsPageVisible();
  const sheet = useShell("sheet");
  const isInSight = useLive(
    windows,
    useCallback(() => isIssuesInSight(windows.windows, isPhone, sheet), [windows, isPhone, sheet]),
  );
  const isLooking = isPageVisible && isInSight;
  const seenId = useShell("seenEventId");
  const newestId = useLive(
    log,
    useCallback(() => log.entries.at(-1)?.id ?? 0, [log]),
  );
  useEffect(() => {
    if (isLooking) shell.set({ seenEventId: newestId });
  }, [shell, isLooking, newestId]);
  if (isLooking) return 0;
  return log.entries.filter(({ id, kind }) => id > seenId && kind === "alert").length;
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
