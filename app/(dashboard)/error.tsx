"use client";

import { ErrorState } from "@/app/_ui/StateMessage";

/** The page itself broke: plain words and a way back. Windows have boundaries of their own. */
export default function DashboardError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="h-dvh">
      <ErrorState
        title="The dashboard stopped working"
        text="Nothing is lost: the layout is saved on the server. Start it again, and tell an admin if it comes back."
        requestId={error.digest ?? null}
        onRetry={reset}
      />
    </main>
  );
}
