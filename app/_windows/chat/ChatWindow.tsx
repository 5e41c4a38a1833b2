"use client";

import { useCallback, useDeferredValue, useMemo } from "react";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useTopic } from "@/app/_shell/use-topic";
import { Button } from "@/app/_ui/Button";
import { formatCount } from "@/app/_ui/format";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { NotLive } from "../NotLive";
import type { WindowContentProps } from "../window-state";
import { ChatLines } from "./ChatLines";
import { ChatTools } from "./ChatTools";
import { type ChatFilter, filterLines, parseChatFilter } from "./chat-filter";

/** The guild's chat: every channel that a client of the guild hears, each line once. */
export function ChatWindow({ window }: WindowContentProps) {
  const { world, windows } = useDashboard();
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
  const change = (next: Partial<ChatFilter>) => {
    const { hidden, character, text } = { ...filter, ...next };
    windows.keep(window.id, { hidden, heardBy: character, text });
  };

  return (
    <div className="flex h-full flex-col">
      <ChatTools filter={filter} onChange={change} />
      <NotLive />
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
        <ChatLines lines={shown} />
      ) : (
        <NoLines
          status={status}
          isFiltered={lines.length > 0}
          onRetry={reload}
          onClear={() => change(EVERYTHING)}
        />
      )}
    </div>
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
