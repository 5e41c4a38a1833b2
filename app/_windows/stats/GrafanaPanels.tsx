"use client";

import { useEffect, useState } from "react";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { dashboardUrl, PANEL_IDS, panelUrl } from "./grafana-panels";
import type { StatsSettings } from "./stats-settings";
import { useChartTheme } from "./use-chart-theme";

/** A panel that is not there by then will not come, in milliseconds. */
const LATE_MS = 10_000;

type Props = { url: string; settings: Pick<StatsSettings, "range" | "of"> };

/** Four panels of the guild's Grafana, for the same time and the same character. */
export function GrafanaPanels({ url, settings: { range, of } }: Props) {
  const theme = useChartTheme().startsWith("light") ? "light" : "dark";
  const wanted = { range, character: of, theme } as const;
  const dashboard = dashboardUrl(url, wanted);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div className="grid min-h-0 flex-1 auto-rows-[minmax(10rem,1fr)] grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-1 overflow-y-auto p-1">
        {PANEL_IDS.map((panelId) => {
          const address = panelUrl(url, panelId, wanted);
          return <Panel key={address} panelId={panelId} address={address} dashboard={dashboard} />;
        })}
      </div>
      <p className="shrink-0 border-t border-weak px-2 py-1 text-11 text-ink-2">
        A panel that stays empty or asks for a sign-in may not be shown inside other pages (Grafana:
        allow_embedding). <GrafanaLink href={dashboard} />
      </p>
    </div>
  );
}

type PanelProps = { panelId: number; address: string; dashboard: string };

/** Whether it was refused nobody can tell from outside; only that nothing came at all. */
function Panel({ panelId, address, dashboard }: PanelProps) {
  const [state, setState] = useState<"waiting" | "there" | "late">("waiting");
  useEffect(() => {
    const timer = setTimeout(() => setState((known) => (known === "waiting" ? "late" : known)), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="relative overflow-hidden rounded-control border border-weak bg-inset">
      <iframe
        title={`Grafana panel ${panelId}`}
        src={address}
        onLoad={() => setState("there")}
        // As it needs to draw and to know who is signed in there; it can reach nothing of this page.
        sandbox="allow-scripts allow-same-origin allow-popups"
        referrerPolicy="no-referrer"
        loading="lazy"
        className="absolute inset-0 size-full border-0"
      />
      {state !== "there" && (
        <div className="absolute inset-0 bg-inset">
          {state === "waiting" ? (
            <Loading label={`Loading Grafana panel ${panelId}`}>
              <SkeletonLines rows={4} />
            </Loading>
          ) : (
            <p role="status" className="p-3 text-12 text-ink-2">
              Panel {panelId} could not be shown: Grafana does not answer. <GrafanaLink href={dashboard} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function GrafanaLink({ href }: { href: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className="text-accent underline">
      Open Grafana
    </a>
  );
}
