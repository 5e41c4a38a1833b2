"use client";

import { Icon, type IconName } from "@/app/_ui/Icon";
import { useDashboard } from "../dashboard-context";
import {
  type CommandRun,
  type CommandStage,
  isWorthRetrying,
  type RunTone,
  runTone,
  runWords,
} from "./command-run";

const TONES: Readonly<Record<RunTone, string>> = {
  plain: "text-ink-2",
  ok: "text-ok",
  warn: "text-warn",
  danger: "text-danger",
};

const ICONS: Readonly<Record<CommandStage, IconName>> = {
  queued: "clock",
  unsent: "plug",
  delivered: "check",
  answered: "check",
  offline: "plug",
  refused: "ban",
  rate_limited: "clock",
  no_answer: "info",
};

type Props = {
  run: CommandRun | null;
  /** Offered where sending it again may do better. */
  onRetry?: () => void;
  /** Takes the line away. */
  onDismiss?: () => void;
  className?: string;
};

/** How far a command has come, beside the button that sent it. Takes no room before the first one. */
export function CommandState({ run, onRetry, onDismiss, className = "" }: Props) {
  return (
    <div role="status" className={run ? `flex flex-wrap items-center gap-x-2 text-12 ${className}` : ""}>
      {run && (
        <>
          <span className={`inline-flex min-h-6 items-center gap-1.5 ${TONES[runTone(run.stage)]}`}>
            <Icon name={ICONS[run.stage]} size={13} />
            {runWords(run)}
          </span>
          {onRetry && isWorthRetrying(run.stage) && (
            <button type="button" className="min-h-6 text-ink underline max-wide:min-h-11" onClick={onRetry}>
              Try again
            </button>
          )}
          {onDismiss && run.stage !== "queued" && (
            <button
              type="button"
              className="min-h-6 text-ink-2 underline max-wide:min-h-11"
              onClick={onDismiss}
            >
              Dismiss
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** Instead of buttons, for whoever may not command: which right is missing. `what` as in "start the radar". */
export function MayNotCommand({ what, className = "" }: { what: string; className?: string }) {
  return (
    <p className={`flex items-start gap-1.5 text-12 text-ink-2 ${className}`}>
      <Icon name="lock" size={13} className="mt-0.5 text-ink-3" />
      <MissingRight what={what} />
    </p>
  );
}

/** The same as words alone. */
export function MissingRight({ what }: { what: string }) {
  const { user } = useDashboard();
  return (
    <span data-ui-state="not-allowed">
      Only officers and admins can {what}. You are signed in as {user.name}, with the role {user.role}.
    </span>
  );
}
