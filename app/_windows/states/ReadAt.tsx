"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { AsOf } from "./AsOf";

/** From when something read is. @param atMs by the browser's own clock, which may be another one than the server's */
export function ReadAt({ atMs }: { atMs: number }) {
  const { serverTime } = useDashboard().world;
  if (atMs === 0) return null;
  return <AsOf at={new Date(serverTime.nowMs() - (Date.now() - atMs)).toISOString()} />;
}
