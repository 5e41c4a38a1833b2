"use client";

import { useEffect, useRef } from "react";
import { ErrorState } from "@/app/_ui/StateMessage";
import { useServerReadiness } from "@/app/_ui/use-server-readiness";

/**
 * A page that could not be made, or broke in the browser. While the server is not ready it waits for it and then
 * opens the page; what else was wrong is in the server's log, under the id shown.
 */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  const readiness = useServerReadiness();
  const wasAway = useRef(false);
  useEffect(() => {
    if (readiness === "away") wasAway.current = true;
    if (readiness === "ready" && wasAway.current) window.location.reload();
  }, [readiness]);
  const isAway = readiness === "away";
  return (
    <main className="h-dvh">
      <ErrorState
        title={isAway ? "The server is not ready" : "This page stopped working"}
        text={
          isAway
            ? "Its database or its live stream is away. Nothing is lost: the page opens by itself once they are back."
            : "Nothing is lost: your layout is saved on the server. Try again, and tell an admin if it comes back."
        }
        requestId={error.digest ?? null}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}
