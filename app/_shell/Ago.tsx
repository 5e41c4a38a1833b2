"use client";

import { formatAge, formatFullTime } from "@/app/_ui/format";
import { useDashboard } from "./dashboard-context";
import { useNow } from "./use-shell";

/** `4 min ago`, the full time on hover; ISO 8601 by the server's clock. */
export function Ago({ at, suffix = " ago" }: { at: string; suffix?: string }) {
  const { world } = useDashboard();
  useNow();
  const atMs = Date.parse(at);
  return (
    <time dateTime={at} title={formatFullTime(atMs)} className="whitespace-nowrap">
      {formatAge(world.serverTime.nowMs() - atMs)}
      {suffix}
    </time>
  );
}
