"use client";

import { type ReactNode, useEffect, useState } from "react";

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
    <div role="status" aria-label={label} className="h-full">
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
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
        <SkeletonLine key={row} width={90 - ((row * 37) % 50)} />
      ))}
    </div>
  );
}
