"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow } from "@/app/_shell/use-shell";
import { formatAge, formatFullTime } from "@/app/_ui/format";

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
