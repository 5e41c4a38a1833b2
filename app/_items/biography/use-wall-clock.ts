"use client";

import { useEffect, useState } from "react";

/** How often ages are told anew, in milliseconds. */
const TICK_MS = 1_000;

/** What time it is, read again every second. */
export function useWallClock(read: () => number): number {
  const [nowMs, setNowMs] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(read()), TICK_MS);
    return () => clearInterval(timer);
  }, [read]);
  return nowMs;
}
