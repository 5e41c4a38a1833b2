"use client";

import { useCallback, useEffect } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "./dashboard-context";
import { useShell } from "./use-shell";

/**
 * How many alerts this page has heard of since the user last looked at them.
 * @param isLooking whether the window that lists them is on the screen
 */
export function useUnseenAlerts(isLooking: boolean): number {
  const { shell, world } = useDashboard();
  const { log } = world;
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
