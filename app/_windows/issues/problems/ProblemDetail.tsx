"use client";

import { type ReactNode, useEffect } from "react";
import { showCharacter, showPlace } from "@/app/_shell/actions/character-actions";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow } from "@/app/_shell/use-shell";
import { Button } from "@/app/_ui/Button";
import { formatTime } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { formatPlace } from "@/server/facts/coordinates";
import { AsOf } from "../../states/AsOf";
import { OfflineLine } from "../../states/OfflineLine";
import { DetailHead } from "../DetailHead";
import { HandleForm } from "./HandleForm";
import type { ProblemHandling } from "./handling";
import {
  type Alert,
  isAcknowledged,
  isSettled,
  isSnoozed,
  kindOf,
  placeOf,
  textWithoutName,
} from "./problem";
import { showStatsOf } from "./show-stats";
import { figuresOf, lastedWords, whyWords } from "./why";

type Props = {
  alert: Alert;
  /** Null for whoever may not handle problems. */
  handling: ProblemHandling | null;
  onClose: () => void;
};

/** All that is known of one problem, why it is one, the ways to where and when it happened, and what to do about it. */
export function ProblemDetail({ alert, handling, onClose }: Props) {
  const dashboard = useDashboard();
  useNow();
  const { unseenAlerts } = dashboard.world;
  useEffect(() => unseenAlerts.seen(alert.character_name), [unseenAlerts, alert.character_name]);
  const nowMs = dashboard.world.serverTime.nowMs();
  const { icon, label, tone } = kindOf(alert.kind);
  const { character_name: name } = alert;
  return (
    <section aria-label={`${label}: ${alert.text}`} className="flex min-h-0 flex-1 flex-col">
      <DetailHead
        shown={alert.id}
        back="Back to the problems"
        onClose={onClose}
        title={
          <span className="flex items-center gap-1.5">
            <Icon name={icon} className={tone} />
            {label}
          </span>
        }
      >
        <button
          type="button"
          title={`Show ${name}`}
          onClick={() => showCharacter(dashboard, name)}
          className="min-h-6 rounded-control text-13 text-accent underline-offset-2 hover:underline forced-colors:underline"
        >
          {name}
        </button>
      </DetailHead>
      {!isSettled(alert) && <OfflineLine character={name} at={alert.created_at} />}
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-3">
        <p className="text-13 text-ink">{textWithoutName(alert)}.</p>
        <HandledLine alert={alert} nowMs={nowMs} />
        {handling && !isSettled(alert) && (
          <HandleForm alert={alert} handling={handling} nowMs={nowMs} onDone={onClose} />
        )}
        {handling && alert.ended_at === null && isAcknowledged(alert) && (
          <Button icon="reset" className="self-start" onClick={() => void handling.reopen(alert)}>
            Open it again
          </Button>
        )}
        {!handling && !isSettled(alert) && <NotYours />}
        <Figures alert={alert} />
        <div>
          <h3 className="text-12 font-semibold text-ink-2">Why this is here</h3>
          <p className="text-12 text-ink-2">{whyWords(alert, nowMs)}</p>
        </div>
        <Ways alert={alert} />
      </div>
    </section>
  );
}

/** Who did what about it, and why. */
function HandledLine({ alert, nowMs }: { alert: Alert; nowMs: number }) {
  const { acknowledged_at, acknowledged_by, acknowledged_reason, snoozed_until, ended_at } = alert;
  const at = acknowledged_at === null ? "" : ` at ${formatTime(Date.parse(acknowledged_at), nowMs)}`;
  if (snoozed_until !== null && isSnoozed(alert, nowMs))
    return (
      <p className="flex items-start gap-1.5 text-12 text-ink-2">
        <Icon name="clock" size={14} className="mt-0.5" />
        Snoozed by {acknowledged_by}
        {at}, until {formatTime(Date.parse(snoozed_until), nowMs)}. Until then Discord hears no more of this
        kind and character.
      </p>
    );
  return (
    <>
      {isAcknowledged(alert) && (
        <p className="flex items-start gap-1.5 text-12 text-ink-2">
          <Icon name="check" size={14} className="mt-0.5 text-ok" />
          <span className="min-w-0 wrap-anywhere">
            Acknowledged by {acknowledged_by}
            {at}
            {acknowledged_reason === null ? ", without a reason." : `: ${acknowledged_reason}`}
          </span>
        </p>
      )}
      {ended_at !== null && (
        <p className="text-12 text-ink-2">
          Over since {formatTime(Date.parse(ended_at), nowMs)}, after {lastedWords(alert)}.
        </p>
      )}
    </>
  );
}

function Figures({ alert }: { alert: Alert }) {
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
function Ways({ alert }: { alert: Alert }) {
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

function NotYours() {
  const { user } = useDashboard();
  return (
    <p className="flex items-start gap-1.5 text-12 text-ink-2">
      <Icon name="lock" size={14} className="mt-0.5" />
      <span className="min-w-0">
        Problems are acknowledged and snoozed by officers and admins. You are signed in as {user.name}, with
        the role {user.role}.
      </span>
    </p>
  );
}
