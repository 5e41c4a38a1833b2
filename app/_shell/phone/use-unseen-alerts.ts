"use client";

import { useCallback, useEffect, useState } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "../dashboard-context";

/** How many alerts this page has heard of since the user last looked at them. */
export function useUnseenAlerts(isLooking: boolean): number {
  const { log } = useDashboard().world;
  const newestId = useLive(
    log,
    useCallback(() => log.entries.at(-1)?.id ?? 0, [log]),
  );
  const [seenId, setSeenId] = useState(0);
  useEffect(() => {
    if (isLooking) setSeenId(newestId);
  }, [isLooking, newestId]);
  if (isLooking) return 0;
  return log.entries.filter(({ id, kind }) => id > seenId && kind === "alert").length;
}
