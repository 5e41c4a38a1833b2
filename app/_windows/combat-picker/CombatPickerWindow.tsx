"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTRPC } from "@/app/_trpc/client";
import { SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import { WhenRead } from "../states/WhenRead";
import type { WindowContentProps } from "../window-state";
import { FighterList } from "./FighterList";
import { type FighterSettings, keptSettings, parseFighterSettings } from "./fighter-settings";

/** Reports come about once a minute each; everybody's together are too many to listen to for a list. */
const ASK_EVERY_MS = 10_000;

/** Who has combat data, to open it or to set some of it side by side. */
export function CombatPickerWindow({ window }: WindowContentProps) {
  const { windows, world } = useDashboard();
  const trpc = useTRPC();
  const read = useQuery(trpc.combat.fighters.queryOptions(undefined, { refetchInterval: ASK_EVERY_MS }));
  const settings = useMemo(() => parseFighterSettings(window.settings), [window.settings]);
  const keep = (change: Partial<FighterSettings>) =>
    windows.keep(window.id, keptSettings({ ...settings, ...change }));
  // The query notes it by the browser's clock.
  const answeredMs = world.serverTime.nowMs() - (Date.now() - read.dataUpdatedAt);
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <WhenRead read={read} what="The fighters" skeleton={<SkeletonLines rows={9} />}>
        {(fighters) =>
          fighters.fighters.length === 0 ? (
            <EmptyState icon="combat" title="Nobody has fought yet">
              Whoever fights shows here about a minute after the first blow, if the combat tracker of its
              plugin is on.
            </EmptyState>
          ) : (
            <FighterList fighters={fighters} answeredMs={answeredMs} settings={settings} onKeep={keep} />
          )
        }
      </WhenRead>
    </div>
  );
}
