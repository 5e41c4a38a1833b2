"use client";

import type { LogEntry } from "@/app/_live/event-log";
import { showCharacter } from "@/app/_shell/actions/character-actions";
import { openWindow } from "@/app/_shell/actions/window-actions";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { LinkedText } from "@/app/_shell/linked-text/LinkedText";
import { Button } from "@/app/_ui/Button";
import { formatFullTime } from "@/app/_ui/format";
import { logKindLooks } from "./log-entries";

/** All of one entry, and the ways to whom it is about. */
export function LogEntryBar({ entry }: { entry: LogEntry }) {
  const dashboard = useDashboard();
  const { kind, text, timeMs, character } = entry;
  return (
    <section
      aria-label="The chosen event"
      className="flex max-h-1/2 shrink-0 flex-col gap-1.5 overflow-y-auto border-t border-weak bg-raised p-2.5"
    >
      <p className="text-11 text-ink-3">
        {logKindLooks[kind].label} · {formatFullTime(timeMs)}
      </p>
      <LinkedText text={text} className="text-13 text-ink" />
      {character !== null && (
        <div className="flex flex-wrap gap-1.5">
          <Button icon="target" onClick={() => showCharacter(dashboard, character)}>
            Fly to {character}
          </Button>
          <Button icon="gauge" onClick={() => openWindow(dashboard, "player", character)}>
            Dashboard
          </Button>
        </div>
      )}
    </section>
  );
}
