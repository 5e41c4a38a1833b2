"use client";

import { useId, useMemo } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { TabBar } from "@/app/_ui/TabBar";
import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { BoardTab } from "./board/BoardTab";
import { type IssuesSettings, parseSettings, type Tab } from "./issues-settings";
import { LogTab } from "./log/LogTab";
import { ProblemsTab } from "./problems/ProblemsTab";

const TABS = [
  { value: "problems", label: "Problems" },
  { value: "board", label: "Board" },
  { value: "log", label: "Event log" },
] as const satisfies readonly { value: Tab; label: string }[];

/** What is wrong with the guild's characters, what people put on the board, and what happened on this page. */
export function IssuesWindow({ window }: WindowContentProps) {
  const { windows } = useDashboard();
  const id = useId();
  const settings = useMemo(() => parseSettings(window.settings), [window.settings]);
  const change = (changed: Partial<IssuesSettings>) => windows.keep(window.id, changed);
  const { tab } = settings;
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <TabBar<Tab>
        label="Parts of the window"
        tabs={TABS}
        value={tab}
        onChange={(next) => change({ tab: next })}
        panelId={(value) => `${id}-${value}`}
        className="border-b border-weak"
      />
      <div
        role="tabpanel"
        id={`${id}-${tab}`}
        aria-label={TABS.find(({ value }) => value === tab)?.label}
        className="flex min-h-0 flex-1 flex-col"
      >
        {tab === "problems" && <ProblemsTab settings={settings} onChange={change} />}
        {tab === "board" && <BoardTab settings={settings} onChange={change} />}
        {tab === "log" && <LogTab settings={settings} onChange={change} />}
      </div>
    </div>
  );
}
