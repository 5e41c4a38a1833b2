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
    if (readiness === "not_ready" || readiness === "unreachable") wasAway.current = true;
    if (readiness === "ready" && wasAway.current) window.location.reload();
  }, [readiness]);
  return (
    <main className="h-dvh">
      <ErrorState
        {...messages[readiness ?? "ready"]}
        requestId={error.digest ?? null}
        onRetry={() => window.location.reload()}
      />
    </main>
  );
}

const messages = {
  ready: {
    title: "This page stopped working",
    text: "Nothing is lost: your layout is saved on the server. Try again, and tell an admin if it comes back.",
  },
  not_ready: {
    title: "The server is not ready",
    text: "Its database or its live stream is away. Nothing is lost: the page opens by itself once they are back.",
  },
  unreachable: {
    title: "The server cannot be reached",
    text: "Nothing is lost: the page opens by itself once the connection is back.",
  },
} as const;
