"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { formatTime } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { type Alert, isAcknowledged, isSnoozed } from "./problem";
import { lastedWords } from "./why";

/** Who did what about it, and why. */
export function HandledLine({ alert, nowMs }: { alert: Alert; nowMs: number }) {
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

/** It is not among these problems any more. */
export function Gone({ onHistory }: { onHistory: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" className="text-12 text-ink-2">
        It is over, or somebody else has seen to it.
      </p>
      <Button icon="clock" className="text-12" onClick={onHistory}>
        Look in the history
      </Button>
    </div>
  );
}

/** Which right is missing. */
export function NotYours() {
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
