"use client";

import { useQuery } from "@tanstack/react-query";
import { useId, useMemo } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTRPC } from "@/app/_trpc/client";
import { TabBar } from "@/app/_ui/TabBar";
import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { ChartsTab } from "./ChartsTab";
import { GrafanaPanels } from "./GrafanaPanels";
import { Leaderboard } from "./Leaderboard";
import { StatsTools } from "./StatsTools";
import { keptSettings, parseStatsSettings, type StatsSettings, type StatsTab } from "./stats-settings";

/** What happened over time, of the guild or of one character; who did most; the guild's Grafana where there is one. */
export function StatsWindow({ window }: WindowContentProps) {
  const { windows } = useDashboard();
  const id = useId();
  const kept = useMemo(() => parseStatsSettings(window), [window]);
  const grafanaUrl = useGrafanaUrl();
  const tab = kept.tab === "grafana" && grafanaUrl === null ? "charts" : kept.tab;
  const settings = { ...kept, tab };
  const onKeep = (change: Partial<StatsSettings>) => windows.keep(window.id, keptSettings(change));
  const panelId = (tab: StatsTab) => `${id}-${tab}`;
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <TabBar
        label="Parts of Stats"
        tabs={[...tabs, ...(grafanaUrl === null ? [] : [grafanaTab])]}
        value={tab}
        onChange={(tab) => onKeep({ tab })}
        panelId={panelId}
        className="shrink-0 border-b border-weak"
      />
      <StatsTools settings={settings} onKeep={onKeep} />
      <div
        role="tabpanel"
        id={panelId(tab)}
        aria-label={[...tabs, grafanaTab].find(({ value }) => value === tab)?.label}
        className="flex min-h-0 flex-1 flex-col"
      >
        {tab === "charts" && <ChartsTab settings={settings} onKeep={onKeep} />}
        {tab === "leaders" && <Leaderboard settings={settings} onKeep={onKeep} />}
        {tab === "grafana" && grafanaUrl !== null && <GrafanaPanels url={grafanaUrl} settings={settings} />}
      </div>
    </div>
  );
}

const tabs: readonly { value: StatsTab; label: string }[] = [
  { value: "charts", label: "Charts" },
  { value: "leaders", label: "Leaderboard" },
];

const grafanaTab = { value: "grafana", label: "Grafana" } as const;

/** Null where there is none, and until that is known. It does not change while the server runs. */
function useGrafanaUrl(): string | null {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.stats.grafana.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  return data?.url ?? null;
}
