"use client";

import { useEffect } from "react";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useNow } from "@/app/_shell/use-shell";
import { Button } from "@/app/_ui/Button";
import { Icon } from "@/app/_ui/Icon";
import { OfflineLine } from "../../states/OfflineLine";
import { DetailHead } from "../DetailHead";
import { Gone, HandledLine, NotYours } from "./HandledLine";
import { HandleForm } from "./HandleForm";
import type { ProblemHandling } from "./handling";
import { Figures, Ways } from "./ProblemFacts";
import { type Alert, isAcknowledged, isSettled, kindOf, textWithoutName } from "./problem";
import { whyWords } from "./why";

type Props = {
  alert: Alert;
  /** Where it is told what became of it, once it is not among these problems any more; null while it is. */
  onHistory: (() => void) | null;
  /** Null for whoever may not handle problems. */
  handling: ProblemHandling | null;
  onClose: () => void;
};

/** All that is known of one problem, why it is one, the ways to where and when it happened, and what to do about it. */
export function ProblemDetail({ alert, onHistory, handling, onClose }: Props) {
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
        {onHistory ? <Gone onHistory={onHistory} /> : <HandledLine alert={alert} nowMs={nowMs} />}
        {handling && onHistory === null && !isSettled(alert) && (
          <HandleForm alert={alert} handling={handling} nowMs={nowMs} onDone={onClose} />
        )}
        {handling && onHistory === null && alert.ended_at === null && isAcknowledged(alert) && (
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
