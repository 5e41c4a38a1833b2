"use client";

import { useCallback } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { formatFullTime } from "@/app/_ui/format";
import { formatLeft, spokenLeft } from "./quest-time";

/** What is left until a moment, counted here; it is drawn anew only when the words change. */
export function TimeLeft({ until }: { until: string }) {
  const { heartbeat, serverTime } = useDashboard().world;
  const endMs = Date.parse(until);
  const words = useLive(
    heartbeat,
    useCallback(() => formatLeft(endMs - serverTime.nowMs()), [endMs, serverTime]),
  );
  const spoken = useLive(
    heartbeat,
    useCallback(() => spokenLeft(endMs - serverTime.nowMs()), [endMs, serverTime]),
  );
  return (
    <>
      <time
        aria-hidden="true"
        dateTime={until}
        title={`Ready ${formatFullTime(endMs)}`}
        className="whitespace-nowrap"
      >
        {words}
      </time>
      <span className="sr-only">{spoken}</span>
    </>
  );
}
