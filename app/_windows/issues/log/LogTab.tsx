"use client";

import { useCallback, useMemo, useState } from "react";
import type { LogEntry } from "@/app/_live/event-log";
import { useLive } from "@/app/_live/use-live";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { useIsPhone } from "@/app/_shell/use-is-phone";
import { Button } from "@/app/_ui/Button";
import { Select } from "@/app/_ui/Select";
import { EmptyState } from "@/app/_ui/StateMessage";
import { type IssuesSettings, logKinds } from "../issues-settings";
import { RowList } from "../RowList";
import { LogEntryBar } from "./LogEntryBar";
import { LogRow } from "./LogRow";
import { logKindLooks, shownEntries } from "./log-entries";

const ROW_HEIGHT = 28;
const PHONE_ROW_HEIGHT = 44;
const ALL = "all";

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** Everything this page has told in passing: whoever looked away for a moment finds it here. */
export function LogTab({ settings, onChange }: Props) {
  const { world } = useDashboard();
  const isPhone = useIsPhone();
  const { logKind } = settings;
  const entries = useLive(
    world.log,
    useCallback(() => world.log.entries, [world]),
  );
  const shown = useMemo(() => shownEntries(entries, logKind), [entries, logKind]);
  const [openId, setOpenId] = useState<string | null>(null);
  const byId = new Map(shown.map((entry) => [String(entry.id), entry]));
  const open = openId === null ? null : (byId.get(openId) ?? null);
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5 border-b border-weak p-1.5">
        <Select
          label="Kind"
          value={logKind ?? ALL}
          options={[
            { value: ALL, label: "Everything" },
            ...logKinds.map((kind) => ({ value: kind, label: logKindLooks[kind].plural })),
          ]}
          onChange={(value) => onChange({ logKind: logKinds.find((kind) => kind === value) ?? null })}
        />
        <p className="min-w-0 flex-1 text-11 text-ink-3">
          Since this page was opened, newest first; the last 200.
        </p>
      </div>
      <RowList
        label="Events, newest first"
        ids={[...byId.keys()]}
        rowHeight={rowHeight}
        empty={<NoEntries isFiltered={entries.length > 0} onShowAll={() => onChange({ logKind: null })} />}
        renderRow={(id, place) => {
          const entry: LogEntry | undefined = byId.get(id);
          return (
            entry && (
              <LogRow
                entry={entry}
                height={rowHeight}
                place={place}
                isOpen={id === openId}
                onOpen={() => setOpenId(id === openId ? null : id)}
              />
            )
          );
        }}
      />
      {open && <LogEntryBar entry={open} />}
    </>
  );
}

function NoEntries({ isFiltered, onShowAll }: { isFiltered: boolean; onShowAll: () => void }) {
  if (isFiltered)
    return (
      <EmptyState
        icon="list"
        title="Nothing of this kind yet"
        action={<Button onClick={onShowAll}>Show everything</Button>}
      />
    );
  return (
    <EmptyState icon="list" title="Nothing has happened yet">
      Deaths, rares, alerts, failures, lost connections and what became of commands are noted here while this
      page is open.
    </EmptyState>
  );
}
