"use client";

import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { ReadAt } from "../../states/ReadAt";

type Props = {
  shown: number;
  total: number;
  /** When the list was read, by the browser's clock; milliseconds since the epoch. */
  atMs: number;
  more: { isBusy: boolean; load: () => void } | null;
};

/** How many issues there are, how to see more of them, and from when the list is. */
export function BoardFoot({ shown, total, atMs, more }: Props) {
  const all = `${formatCount(total)} ${total === 1 ? "issue" : "issues"}`;
  return (
    <footer className="flex flex-wrap items-center gap-x-3 border-t border-weak px-2.5 py-1 text-11 text-ink-3">
      <span>{more ? `${formatCount(shown)} of ${all}` : all}</span>
      {more && (
        <Button look="quiet" className="text-12" aria-disabled={more.isBusy || undefined} onClick={more.load}>
          {more.isBusy ? "Loading…" : "Load older"}
        </Button>
      )}
      <span className="ml-auto">
        <ReadAt atMs={atMs} />
      </span>
    </footer>
  );
}
