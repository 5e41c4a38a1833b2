"use client";

import { useDashboard } from "@/app/_shell/dashboard-context";
import { useConnection, useIsConnected, useNow } from "@/app/_shell/use-shell";
import { formatAge } from "@/app/_ui/format";

/** Says inside a window that what it shows is not current; nothing while it is. */
export function NotLive() {
  const isConnected = useIsConnected();
  const { phase } = useConnection();
  return isConnected || phase === "connecting" ? null : <Sentence />;
}

function Sentence() {
  const { world } = useDashboard();
  const nowMs = useNow();
  const { disconnectedAtMs } = world.connection;
  const hasBeenConnected = disconnectedAtMs !== null && Number.isFinite(disconnectedAtMs);
  return (
    <p data-ui-state="disconnected" className="border-b border-weak bg-raised px-2.5 py-1 text-12 text-ink-2">
      {hasBeenConnected
        ? `Not live: as of ${formatAge(nowMs - disconnectedAtMs)} ago.`
        : "Not live: not connected yet."}
    </p>
  );
}
