"use client";

import { Fragment, type ReactNode, useEffect, useState } from "react";

/** A load shorter than this shows nothing at all; milliseconds. */
const HIDDEN_MS = 150;

/** Shows the shape of what is being loaded, once the wait can be felt. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  const [isFelt, setFelt] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFelt(true), HIDDEN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={label} data-ui-state="loading" className="h-full">
      {isFelt && children}
    </div>
  );
}

/** A grey bar where text will be; `width` in percent of its line. */
export function SkeletonLine({ width, className = "" }: { width: number; className?: string }) {
  return (
    <span className={`block h-3 rounded-control bg-raised ${className}`} style={{ width: `${width}%` }} />
  );
}

/** Lines of chat or rows of a table that are still to come. */
export function SkeletonLines({ rows }: { rows: number }) {
  return (
    <div className="flex flex-col gap-3 p-3">
      {repeated(rows, (row) => (
        <SkeletonLine width={90 - ((row * 37) % 50)} />
      ))}
    </div>
  );
}

/** Slots of a pack that are still to come; `className` lays them out. */
export function SkeletonSquares({ count, className }: { count: number; className: string }) {
  return (
    <div className={`auto-rows-[2.5rem] content-start gap-1 overflow-hidden ${className}`}>
      {repeated(count, () => (
        <span className="rounded-control bg-raised" />
      ))}
    </div>
  );
}

function repeated(count: number, shape: (at: number) => ReactNode): ReactNode {
  return [...new Array(count).keys()].map((at) => <Fragment key={at}>{shape(at)}</Fragment>);
}
