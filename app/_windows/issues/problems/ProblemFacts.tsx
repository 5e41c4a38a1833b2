"use client";

import type { ReactNode } from "react";
import { showCharacter, showPlace } from "@/app/_shell/actions/character-actions";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { formatPlace } from "@/server/facts/coordinates";
import { AsOf } from "../../states/AsOf";
import { type Alert, placeOf } from "./problem";
import { showStatsOf } from "./show-stats";
import { figuresOf } from "./why";

/** When, where, and the figures that it was found by. */
export function Figures({ alert }: { alert: Alert }) {
  const place = placeOf(alert);
  const dashboard = useDashboard();
  return (
    <dl className="flex flex-col">
      <Figure name="Noticed">
        <AsOf at={alert.created_at} prefix="" />
      </Figure>
      {place && (
        <Figure name="Place">
          <button
            type="button"
            title="Show on the map"
            onClick={() => showPlace(dashboard, place)}
            className="min-h-6 rounded-control font-mono text-12 text-accent underline-offset-2 hover:underline forced-colors:underline"
          >
            {formatPlace(place.ns, place.ew)}
          </button>
        </Figure>
      )}
      {figuresOf(alert).map(({ name, value, unit }) => (
        <Figure key={name} name={name}>
          {value}
          {unit && <span className="text-11 text-ink-3"> {unit}</span>}
        </Figure>
      ))}
    </dl>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-h-7 items-center gap-3 border-b border-weak text-12 last:border-0">
      <dt className="flex-1 text-ink-2">{name}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  );
}

/** To the place and to the moment. */
export function Ways({ alert }: { alert: Alert }) {
  const dashboard = useDashboard();
  const { character_name: name } = alert;
  const place = placeOf(alert);
  return (
    <div className="flex flex-wrap gap-1.5">
      {place && (
        <Button icon="map" onClick={() => showPlace(dashboard, place)}>
          Where it was
        </Button>
      )}
      <Button icon="target" onClick={() => showCharacter(dashboard, name)}>
        Fly to
      </Button>
      <Button icon="gauge" onClick={() => openWindow(dashboard, "player", name)}>
        Dashboard
      </Button>
      <Button icon="chat" onClick={() => openWindow(dashboard, "chat", name)}>
        Chat
      </Button>
      <Button icon="chart" onClick={() => showStatsOf(dashboard, alert)}>
        Stats
      </Button>
    </div>
  );
}
