"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow } from "@/app/_shell/use-shell";
import { formatAge, formatFullTime, formatTime } from "@/app/_ui/format";

type Props = {
  /** When it was told, ISO 8601 by the server's clock; null when that is not known. */
  at: string | null;
  /** Said before the time. */
  prefix?: string;
};

/** `as of 14:03:22, 4 min ago`; the full time on hover. Nothing that is not live is shown without it. */
export function AsOf({ at, prefix = "as of" }: Props) {
  const { world } = useDashboard();
  useNow();
  const atMs = at === null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(atMs)) return null;
  const nowMs = world.serverTime.nowMs();
  return (
    <time dateTime={at ?? undefined} title={formatFullTime(atMs)} className="whitespace-nowrap">
      {prefix} {formatTime(atMs, nowMs)}, {formatAge(nowMs - atMs)} ago
    </time>
  );
}
