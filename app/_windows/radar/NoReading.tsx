"use client";

import { CommandState, MissingRight } from "@/app/_shell/commands/CommandState";
import { runWords } from "@/app/_shell/commands/command-run";
import { Button } from "@/app/_ui/Button";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import type { FeedState } from "./feed-keeper";

type Props = { character: string; feed: FeedState; onRetry: () => void };

/** Fills the window until the first reading: what is being done for one, or why there is none. */
export function NoReading({ character, feed: { phase, run }, onRetry }: Props) {
  switch (phase) {
    case "off":
    case "running":
      return null;
    case "watching":
    case "stopped":
      return (
        <EmptyState icon="lock" state="not-allowed" title={`The radar of ${character} is off`}>
          <MissingRight what="start it" /> What it sees appears here as soon as one of them looks at it.
        </EmptyState>
      );
    case "starting":
      return (
        <>
          <CommandState run={run} className="border-b border-weak px-2.5 py-1" />
          <Loading label={`Starting the radar of ${character}`}>
            <Skeleton />
          </Loading>
        </>
      );
    case "silent":
      return (
        <EmptyState
          icon="radar"
          title="Nothing comes yet"
          action={
            <Button icon="refresh" onClick={onRetry}>
              Try again
            </Button>
          }
        >
          {character} got the command and sends nothing. Its plugin may be too old for a radar, or its client
          is busy. It is asked again by itself.
        </EmptyState>
      );
    case "failed":
      return <Failed character={character} run={run} onRetry={onRetry} />;
  }
}

function Failed({
  character,
  run,
  onRetry,
}: {
  character: string;
  run: FeedState["run"];
  onRetry: () => void;
}) {
  switch (run?.stage) {
    case "offline":
      return (
        <EmptyState icon="plug" title={`${character} is offline`}>
          The radar starts by itself when {character} is back.
        </EmptyState>
      );
    case "unsent":
      return (
        <EmptyState icon="plug" title="There is no connection to the server">
          The radar starts by itself when it is back.
        </EmptyState>
      );
    default:
      return (
        <ErrorState
          title={`The radar of ${character} could not be started`}
          text={failureText(run)}
          onRetry={onRetry}
        />
      );
  }
}

function failureText(run: FeedState["run"]): string {
  if (!run) return "Nobody knows why.";
  return run.stage === "refused" ? `${runWords(run)}.` : `${runWords(run)}. It is tried again by itself.`;
}

/** The disc and the list that are to come. */
function Skeleton() {
  return (
    <div className="flex gap-3 p-3">
      <span className="aspect-square w-1/2 max-w-80 self-start rounded-full bg-raised" />
      <span className="flex-1">
        <SkeletonLines rows={6} />
      </span>
    </div>
  );
}
