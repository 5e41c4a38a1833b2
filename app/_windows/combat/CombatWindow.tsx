"use client";

import { useMemo } from "react";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { CombatTools } from "./CombatTools";
import { CompareView } from "./CompareView";
import { type CombatSettings, parseCombatSettings } from "./combat-settings";
import { FightView } from "./FightView";

/** What one character fought and how, or what up to four of them did side by side. */
export function CombatWindow({ window }: WindowContentProps) {
  const { windows } = useDashboard();
  const character = window.character ?? "";
  const settings = useMemo(() => parseCombatSettings(window.settings), [window.settings]);
  const keep = (change: Partial<CombatSettings>) => windows.keep(window.id, { ...settings, ...change });
  return (
    <div className="@container flex h-full flex-col">
      <NotLive />
      {settings.compare.length > 0 ? (
        <CompareView settings={settings} onKeep={keep} />
      ) : (
        <>
          <CombatTools settings={settings} onKeep={keep} />
          <FightView key={character} character={character} settings={settings} onKeep={keep} />
        </>
      )}
    </div>
  );
}
