"use client";

import { useEffect } from "react";
import type { Listener } from "@/app/_live/listeners";
import { useDashboard } from "./dashboard-context";

/** Reads the stream while the component is on the page. Keep `listener` stable: `useMemo`, or a store that is one. */
export function useListen(listener: Listener): void {
  const { world } = useDashboard();
  useEffect(() => world.listen(listener), [world, listener]);
}
