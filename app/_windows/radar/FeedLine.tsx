"use client";

import { CommandState, MayNotCommand } from "@/app/_shell/commands/CommandState";
import { Button } from "@/app/_ui/Button";
import { AsOf } from "../states/AsOf";
import type { FeedState } from "./feed-keeper";

type Props = {
  character: string;
  feed: FeedState;
  /** When the last reading was taken, ISO 8601. */
  at: string | null;
  /** It is said already that the character is offline. */
  isOffline: boolean;
  onRetry: () => void;
};

/** Above the last reading: why no newer one comes, and what is done about it. Nothing while the feed runs. */
export function FeedLine({ character, feed: { phase, run }, at, isOffline, onRetry }: Props) {
  switch (phase) {
    case "off":
    case "running":
    case "watching":
      return null;
    case "stopped":
      return (
        <Line>
          The feed has stopped: <AsOf at={at} prefix="last reading" />.{" "}
          {run ? <CommandState run={run} /> : <MayNotCommand what="start it again" className="mt-0.5" />}
        </Line>
      );
    case "silent":
      return (
        <Line>
          {character} got the command and sends nothing: <AsOf at={at} prefix="last reading" />.{" "}
          <Button look="quiet" className="min-h-6 px-1 text-12 underline" onClick={onRetry}>
            Try again
          </Button>
        </Line>
      );
    case "starting":
    case "failed":
      // That line stands above.
      if (run?.stage === "offline" && isOffline) return null;
      return (
        <Line>
          <CommandState run={run} onRetry={phase === "failed" ? onRetry : undefined} />
        </Line>
      );
  }
}

function Line({ children }: { children: React.ReactNode }) {
  return (
    <div role="status" data-ui-state="stale" className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
      {children}
    </div>
  );
}
