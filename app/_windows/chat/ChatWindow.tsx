"use client";

import { useQuery } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useMemo } from "react";
import { CHAT_LINES_MAX } from "@/app/_live/chat-store";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTopic } from "@/app/_shell/use-topic";
import { useTRPC } from "@/app/_trpc/client";
import { readFailure } from "@/app/_trpc/read-failure";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { isOfficer } from "@/server/contract/officers";
import { NotLive } from "../NotLive";
import { OfflineLine } from "../states/OfflineLine";
import { PartFailed } from "../states/PartFailed";
import type { WindowContentProps } from "../window-state";
import { ChatLines } from "./ChatLines";
import { ChatTools } from "./ChatTools";
import { type ChatFilter, filterLines, parseChatFilter, parseVoice } from "./chat-filter";
import { spokenVerbs } from "./chat-verbs";
import { SendBox } from "./SendBox";

/** The guild's chat: every channel that a client of the guild hears, each line once. */
export function ChatWindow({ window }: WindowContentProps) {
  const { world, windows, user } = useDashboard();
  const { status, reload } = useTopic("chat");
  const filter = useMemo(
    () => parseChatFilter(window.settings, window.character),
    [window.settings, window.character],
  );
  const lines = useLive(
    world.calm.chat,
    useCallback(() => world.chat.lines, [world]),
  );
  const searched = useDeferredValue(filter);
  const shown = useMemo(() => filterLines(lines, searched), [lines, searched]);
  const trpc = useTRPC();
  const policy = useQuery(trpc.server.policy.queryOptions(undefined, POLICY));
  const verbs = useMemo(() => spokenVerbs(policy.data?.command_prefixes ?? []), [policy.data]);
  const lacksTells = policy.data?.share_tells === false && !isOfficer(user.role);
  const newest = shown.at(-1);
  const change = (next: Partial<ChatFilter>) => {
    const { hidden, character, text } = { ...filter, ...next };
    windows.keep(window.id, { hidden, heardBy: character, text });
  };

  return (
    <div className="flex h-full flex-col">
      <ChatTools filter={filter} onChange={change} />
      <NotLive />
      {filter.character !== null && (
        <OfflineLine
          character={filter.character}
          at={newest === undefined ? null : new Date(newest.timeMs).toISOString()}
        />
      )}
      {lacksTells && !filter.hidden.includes("tell") && (
        <p className="border-b border-weak px-2.5 py-1 text-12 text-ink-2">
          Without tells: they are for officers and admins. You are signed in as {user.name}, with the role{" "}
          {user.role}.
        </p>
      )}
      {status === "loading" && lines.length > 0 && (
        <p role="status" className="border-b border-weak px-2.5 py-1 text-12 text-ink-3">
          Loading older lines…
        </p>
      )}
      {status === "ready" && isNarrowed(filter) && (
        <p className="border-b border-weak px-2.5 py-1 text-12 text-ink-3">
          Of the newest {formatCount(lines.length)} lines of the guild
        </p>
      )}
      {status === "failed" && lines.length > 0 && (
        <p role="status" className="border-b border-weak px-2.5 py-1 text-12 text-warn">
          Older lines could not be loaded.{" "}
          <button type="button" className="min-h-6 underline" onClick={reload}>
            Try again
          </button>
        </p>
      )}
      {shown.length > 0 ? (
        <ChatLines
          heardBy={filter.character}
          lines={shown}
          oldest={lines.length >= CHAT_LINES_MAX && <Oldest />}
        />
      ) : (
        <NoLines
          status={status}
          isFiltered={lines.length > 0}
          onRetry={reload}
          onClear={() => change(EVERYTHING)}
        />
      )}
      {isOfficer(user.role) && policy.error && (
        <PartFailed
          failure={readFailure(policy.error)}
          what="Whether this window may talk"
          onRetry={() => void policy.refetch()}
          isOld={policy.data !== undefined}
        />
      )}
      {isOfficer(user.role) && (
        <SendBox
          windowId={window.id}
          verbs={verbs}
          character={filter.character}
          {...parseVoice(window.settings)}
          onChoose={(choice) => windows.keep(window.id, choice)}
        />
      )}
    </div>
  );
}

/** What the operator allows changes with a restart of the server only. */
const POLICY = { staleTime: Number.POSITIVE_INFINITY };

/** Where the kept lines begin. */
function Oldest() {
  return (
    <p className="border-b border-weak pb-1 text-12 text-ink-3">
      The newest {formatCount(CHAT_LINES_MAX)} lines begin here. Older ones are left out of this window.
    </p>
  );
}

/** Whether single lines are looked for, and it matters how far back. */
function isNarrowed({ character, text }: ChatFilter): boolean {
  return character !== null || text.trim() !== "";
}

const EVERYTHING: ChatFilter = { hidden: [], character: null, text: "" };

type NoLinesProps = { status: string; isFiltered: boolean; onRetry: () => void; onClear: () => void };

function NoLines({ status, isFiltered, onRetry, onClear }: NoLinesProps) {
  if (isFiltered) {
    return (
      <EmptyState
        icon="chat"
        title="No line passes the filter"
        action={<Button onClick={onClear}>Show everything</Button>}
      />
    );
  }
  if (status === "failed") {
    return (
      <ErrorState
        title="The chat could not be loaded"
        text="The server did not answer. New lines still appear here; older ones are tried again by themselves."
        onRetry={onRetry}
      />
    );
  }
  if (status === "loading") {
    return (
      <Loading label="Loading chat">
        <SkeletonLines rows={8} />
      </Loading>
    );
  }
  return (
    <EmptyState icon="chat" title="Nobody has said anything yet">
      Lines appear as soon as a client of the guild hears them. They are kept for seven days.
    </EmptyState>
  );
}
