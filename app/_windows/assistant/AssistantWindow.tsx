"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "@/app/_ui/Button";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import { ReadAt } from "../states/ReadAt";
import { NotAllowed } from "../states/ReadProblem";
import { askHealth, type Health } from "./health";

/** Whether there is an assistant is asked again this often, in milliseconds. */
const REFRESH_MS = 60_000;

/** Where people ask about the guild in their own words; where that cannot be, the reason. */
export function AssistantWindow() {
  const { data, dataUpdatedAt, refetch } = useQuery({
    queryKey: ["agent", "health"],
    queryFn: ({ signal }) => askHealth(signal),
    refetchInterval: REFRESH_MS,
  });
  return (
    <div className="flex h-full flex-col">
      <NotLive />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {data === undefined ? (
          <Loading label="Loading. Whether there is an assistant">
            <SkeletonLines rows={5} />
          </Loading>
        ) : (
          <div className="h-full" data-dim={data.kind === "away"}>
            <State health={data} onRetry={() => void refetch()} />
          </div>
        )}
      </div>
      {data !== undefined && (
        <p className="border-t border-weak px-2.5 py-1 text-11 text-ink-3">
          <ReadAt atMs={dataUpdatedAt} />
        </p>
      )}
    </div>
  );
}

function State({ health, onRetry }: { health: Health; onRetry: () => void }) {
  const again = (
    <Button icon="refresh" onClick={onRetry}>
      Look again
    </Button>
  );
  switch (health.kind) {
    case "ready":
      return (
        <EmptyState
          icon="assistant"
          state="live"
          title="The assistant of this server is there"
          action={again}
        >
          It answers over the HTTP API, at /agent/ask. This window cannot hold a conversation with it yet.
        </EmptyState>
      );
    case "missing":
      return (
        <EmptyState icon="assistant" title="No assistant is set up on this server" action={again}>
          With one, questions about the guild are answered here in plain words. Everything else works without
          it.
        </EmptyState>
      );
    case "broken":
      return (
        <EmptyState icon="assistant" state="partial" title="The assistant cannot answer" action={again}>
          It runs on this server, and the part of it that answers could not be loaded. An admin can see to
          that.
          {health.reason !== null && <Reason text={health.reason} />}
        </EmptyState>
      );
    case "away":
      return (
        <EmptyState icon="plug" state="stale" title="The assistant is not there right now" action={again}>
          It may be starting. This window looks again every minute.
          {health.reason !== null && <Reason text={health.reason} />}
        </EmptyState>
      );
    case "too_many":
      return (
        <EmptyState
          icon="clock"
          state="too-much"
          title="The assistant has been asked too much"
          action={again}
        >
          {health.reason}{" "}
          {health.retryS === null
            ? "It answers again after a while."
            : `It answers again in ${health.retryS} seconds.`}
        </EmptyState>
      );
    case "signed_out":
      return (
        <EmptyState
          icon="signout"
          title="You are signed out"
          action={<Button onClick={() => location.reload()}>Sign in</Button>}
        >
          The assistant can be asked again after signing in.
        </EmptyState>
      );
    case "not_allowed":
      return <NotAllowed what="The assistant" right={health.reason} />;
    case "unreachable":
      return (
        <ErrorState
          title="The server cannot be reached"
          text="Whether it has an assistant is not known. This window looks again every minute."
          onRetry={onRetry}
        />
      );
    case "fault":
      return (
        <ErrorState
          title="Whether there is an assistant could not be told"
          text="Something went wrong on the server. If it comes back, tell an admin the id."
          requestId={health.requestId}
          onRetry={onRetry}
        />
      );
  }
}

/** In the words of the assistant's own process. */
function Reason({ text }: { text: string }) {
  return <p className="pt-1 text-ink-3">It says: {text}</p>;
}
