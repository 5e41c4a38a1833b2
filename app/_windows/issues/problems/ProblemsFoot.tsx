"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { ALERTS_COUNTED_MAX } from "@/server/contract/limits";
import { ReadAt } from "../../states/ReadAt";

type Props = {
  isHistory: boolean;
  shown: number;
  total: number;
  /** When the list was read, by the browser's clock; milliseconds since the epoch. */
  atMs: number;
  more: { isBusy: boolean; load: () => void } | null;
  mayHandle: boolean;
};

/** How many there are, from when the list is, how to see more of it, and which right is missing. */
export function ProblemsFoot({ isHistory, shown, total, atMs, more, mayHandle }: Props) {
  const { user } = useDashboard();
  const all =
    total >= ALERTS_COUNTED_MAX ? `more than ${formatCount(ALERTS_COUNTED_MAX)}` : formatCount(total);
  return (
    <footer className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-weak px-2.5 py-1 text-11 text-ink-3">
      <span>
        {more || shown < total ? `${formatCount(shown)} of ${all}` : formatCount(shown)}{" "}
        {isHistory ? "in the history" : "open"}
      </span>
      {!mayHandle && !isHistory && (
        <span>To acknowledge or snooze takes an officer or admin; you are a {user.role}.</span>
      )}
      {more && (
        <Button look="quiet" className="text-12" aria-disabled={more.isBusy || undefined} onClick={more.load}>
          {more.isBusy ? "Loading…" : isHistory ? "Load older" : "Load more"}
        </Button>
      )}
      <span className="ml-auto">
        <ReadAt atMs={atMs} />
      </span>
    </footer>
  );
}
