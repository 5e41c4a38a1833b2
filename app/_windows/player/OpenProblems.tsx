"use client";

import { useQuery } from "@tanstack/react-query";
import { Ago } from "@/app/_shell/Ago";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useRefetchOn } from "@/app/_shell/use-refetch-on";
import { useTRPC } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { Icon } from "@/app/_ui/Icon";
import { type Alert, isSnoozed, kindOf, textWithoutName, worstFirst } from "../issues/problems/problem";
import { PartFailed } from "../states/PartFailed";
import { useDimmed } from "../states/use-dimmed";

const TYPES = ["alert"];
/** Alerts end without a word on the stream; milliseconds. */
const REFRESH_MS = 30_000;
const SHOWN_MAX = 3;
/** More than this one character never has open. */
const READ_MAX = 50;

/** What is wrong with this character and nobody has seen to; nothing while nothing is. */
export function OpenProblems({ name }: { name: string }) {
  const { world } = useDashboard();
  const trpc = useTRPC();
  const read = useQuery(
    trpc.alerts.list.queryOptions(
      { settled: false, character: name, limit: READ_MAX },
      { refetchInterval: REFRESH_MS },
    ),
  );
  useRefetchOn(TYPES, name, read.refetch);
  // The server knows of them whether or not the character is heard of.
  const isDimmed = useDimmed(null);
  const nowMs = world.serverTime.nowMs();
  const open = worstFirst(read.data?.alerts ?? [], nowMs);
  const failure = read.error && readFailure(read.error);
  // Whoever has just come online for the first time is not known yet, and has nothing open.
  const isUnknown = failure?.status === 404;
  return (
    <>
      {failure && !isUnknown && (
        <PartFailed
          failure={failure}
          what="Open issues"
          onRetry={() => void read.refetch()}
          isOld={read.data !== undefined}
        />
      )}
      {open.length > 0 && (
        <section
          aria-label="Open issues"
          data-dim={isDimmed}
          className="border-y border-weak bg-raised px-3 py-1"
        >
          <ul>
            {open.slice(0, SHOWN_MAX).map((alert) => (
              <Problem key={alert.id} alert={alert} isLater={isSnoozed(alert, nowMs)} />
            ))}
          </ul>
          {open.length > SHOWN_MAX && <More name={name} count={open.length} />}
        </section>
      )}
    </>
  );
}

function Problem({ alert, isLater }: { alert: Alert; isLater: boolean }) {
  const dashboard = useDashboard();
  const { icon, label, tone } = kindOf(alert.kind);
  const show = () => {
    openWindow(dashboard, "issues", null, { tab: "problems", problems: "open", problemId: alert.id });
  };
  return (
    <li className="flex min-h-7 items-center gap-2 text-12">
      <Icon name={icon} size={14} className={isLater ? "text-ink-3" : tone} />
      <button
        type="button"
        onClick={show}
        className="min-h-6 min-w-0 flex-1 truncate rounded-control text-left underline-offset-2 hover:underline max-wide:min-h-11"
      >
        <span className="font-semibold">{label}</span>{" "}
        <span className="text-ink-2">{textWithoutName(alert)}</span>
      </button>
      {isLater && <span className="text-11 text-ink-3">put off</span>}
      <span className="text-11 text-ink-3">
        <Ago at={alert.created_at} />
      </span>
    </li>
  );
}

function More({ name, count }: { name: string; count: number }) {
  const dashboard = useDashboard();
  const showAll = () => {
    const settings = { tab: "problems", problems: "open", problemText: name, problemId: null };
    openWindow(dashboard, "issues", null, settings);
  };
  return (
    <p role="status" className="pb-1 text-12 text-ink-2">
      First {SHOWN_MAX} of {count} open issues.{" "}
      <button type="button" className="min-h-6 text-ink underline" onClick={showAll}>
        Show all in Issues
      </button>
    </p>
  );
}
