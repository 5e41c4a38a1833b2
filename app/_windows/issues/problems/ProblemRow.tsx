"use client";

import { useState } from "react";
import { Ago } from "@/app/_shell/Ago";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useCharacter, useFreshness, useIsConnected } from "@/app/_shell/use-shell";
import { Badge } from "@/app/_ui/Badge";
import { formatFullTime, formatTime } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { IconButton } from "@/app/_ui/IconButton";
import { Row } from "../Row";
import type { RowPlace } from "../RowList";
import type { ProblemHandling } from "./handling";
import { type Alert, isAcknowledged, isSnoozed, kindOf, textWithoutName } from "./problem";
import { SnoozeMenu } from "./SnoozeMenu";

type Props = {
  alert: Alert;
  height: number;
  place: RowPlace;
  isOpen: boolean;
  onOpen: () => void;
  /** It is about to go to the end of the list. */
  onSnooze: () => void;
  /** Null for whoever may not handle problems. */
  handling: ProblemHandling | null;
};

/** One problem in two lines, with the two most wanted answers to it. */
export function ProblemRow({ alert, height, place, isOpen, onOpen, onSnooze, handling }: Props) {
  const dashboard = useDashboard();
  const { character_name: name, kind, text } = alert;
  const { icon, label, tone } = kindOf(kind);
  const nowMs = dashboard.world.serverTime.nowMs();
  const isLater = isSnoozed(alert, nowMs);
  const isHandled = isAcknowledged(alert) || alert.ended_at !== null;
  return (
    <Row
      id={alert.id}
      height={height}
      place={place}
      isOpen={isOpen}
      label={[label, text, stateWords(alert, nowMs), formatFullTime(Date.parse(alert.created_at))]
        .filter(Boolean)
        .join(". ")}
      onOpen={onOpen}
    >
      <Icon name={icon} className={isLater || isHandled ? "text-ink-3" : tone} />
      <span className="min-w-0 flex-1" data-dim={isLater || undefined}>
        <span className="flex items-center gap-1.5">
          <span aria-hidden="true" className="shrink-0 text-13 font-semibold">
            {label}
          </span>
          <button
            type="button"
            tabIndex={place.isTabStop ? 0 : -1}
            title={`Show ${name}`}
            onClick={() => showCharacter(dashboard, name)}
            className="min-h-6 min-w-0 truncate rounded-control text-13 text-accent underline-offset-2 hover:underline focus-visible:-outline-offset-2 forced-colors:underline"
          >
            {name}
          </button>
          <PresenceBadge name={name} isAsked={!isHandled} />
        </span>
        <span aria-hidden="true" className="flex items-center gap-1.5 text-12 text-ink-2">
          <span className="truncate">{textWithoutName(alert)}</span>
          <HandledBadge alert={alert} nowMs={nowMs} />
        </span>
      </span>
      <span aria-hidden="true" className="shrink-0 text-right text-11 text-ink-3">
        <Ago at={alert.created_at} suffix="" />
      </span>
      {handling && !isHandled && (
        <RowButtons
          alert={alert}
          isTabStop={place.isTabStop}
          isLater={isLater}
          onSnooze={onSnooze}
          handling={handling}
        />
      )}
    </Row>
  );
}

/** What was done about it, in words. */
function stateWords(alert: Alert, nowMs: number): string {
  const { acknowledged_by, snoozed_until, ended_at } = alert;
  if (snoozed_until !== null && isSnoozed(alert, nowMs))
    return `Snoozed until ${formatTime(Date.parse(snoozed_until), nowMs)} by ${acknowledged_by}`;
  const over = ended_at === null ? "" : "over";
  return [isAcknowledged(alert) ? `acknowledged by ${acknowledged_by}` : "", over].filter(Boolean).join(", ");
}

function HandledBadge({ alert, nowMs }: { alert: Alert; nowMs: number }) {
  const { acknowledged_by, ended_at, snoozed_until } = alert;
  if (snoozed_until !== null && isSnoozed(alert, nowMs))
    return <Badge icon="clock">until {formatTime(Date.parse(snoozed_until), nowMs).slice(0, -3)}</Badge>;
  if (isAcknowledged(alert)) return <Badge icon="check">{acknowledged_by}</Badge>;
  return ended_at === null ? null : <Badge>over</Badge>;
}

/** Whether anybody can tell that the problem still is one. */
function PresenceBadge({ name, isAsked }: { name: string; isAsked: boolean }) {
  const isConnected = useIsConnected();
  const fresh = useFreshness(useCharacter(name));
  if (!isConnected || !isAsked || fresh === "live") return null;
  return fresh === "stale" ? (
    <Badge tone="warn" title="No recent reading: nobody can tell whether it lasts">
      no reading
    </Badge>
  ) : (
    <Badge title="Offline: nobody can tell whether it lasts">offline</Badge>
  );
}

type ButtonsProps = Pick<Props, "alert" | "onSnooze"> & {
  isTabStop: boolean;
  isLater: boolean;
  handling: ProblemHandling;
};

function RowButtons({ alert, isTabStop, isLater, onSnooze, handling }: ButtonsProps) {
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    // Where there is little room the words count more: what is opened has the same buttons.
    <span className="flex shrink-0 @max-[26rem]:hidden">
      <IconButton
        icon="check"
        label={`Acknowledge: ${alert.text}`}
        title="Acknowledge"
        tabIndex={tabIndex}
        onClick={() => void handling.acknowledge(alert)}
      />
      <IconButton
        icon="clock"
        label={`Snooze: ${alert.text}`}
        title="Snooze"
        aria-haspopup="menu"
        aria-expanded={menuAt !== null}
        tabIndex={tabIndex}
        onClick={({ currentTarget }) => {
          const box = currentTarget.getBoundingClientRect();
          setMenuAt({ x: box.left, y: box.bottom + 4 });
        }}
      />
      {menuAt && (
        <SnoozeMenu
          alert={alert}
          isLater={isLater}
          at={menuAt}
          onSnooze={onSnooze}
          handling={handling}
          onClose={() => setMenuAt(null)}
        />
      )}
    </span>
  );
}
