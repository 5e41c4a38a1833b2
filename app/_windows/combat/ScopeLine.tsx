"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { formatFullTime, formatTime } from "@/app/_ui/format";
import type { CombatStats } from "@/server/contract/http/combat";
import { AsOf } from "../states/AsOf";
import type { CombatScope } from "./combat-settings";

/** Since when it was counted, and how old the last report is. */
export function ScopeLine({ stats, scope }: { stats: CombatStats; scope: CombatScope }) {
  const { session, lifetime } = stats;
  const isSession = scope === "session" && session !== null;
  return (
    <p className="flex flex-wrap gap-x-2 px-2.5 pt-1 text-11 text-ink-3">
      {isSession ? <Since startedAt={session.started_at} /> : <span>All sessions on record</span>}
      <AsOf at={isSession ? session.updated_at : lifetime.updated_at} />
    </p>
  );
}

function Since({ startedAt }: { startedAt: string | null }) {
  const { serverTime } = useDashboard().world;
  const startedMs = startedAt === null ? Number.NaN : Date.parse(startedAt);
  if (Number.isNaN(startedMs)) return <span>This session</span>;
  return (
    <span title={formatFullTime(startedMs)}>Session since {formatTime(startedMs, serverTime.nowMs())}</span>
  );
}
