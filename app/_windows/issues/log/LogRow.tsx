"use client";

import type { LogEntry } from "@/app/_live/event-log";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { formatFullTime, formatTime } from "@/app/_ui/format";
import { Icon } from "@/app/_ui/Icon";
import { Row } from "../Row";
import type { RowPlace } from "../RowList";
import { logKindLooks } from "./log-entries";

type Props = { entry: LogEntry; height: number; place: RowPlace; isOpen: boolean; onOpen: () => void };

/** One thing that happened, in a line; pressed, all of it is shown below the list. */
export function LogRow({ entry, height, place, isOpen, onOpen }: Props) {
  const { world } = useDashboard();
  const { icon, label, tone } = logKindLooks[entry.kind];
  const fullTime = formatFullTime(entry.timeMs);
  return (
    <Row
      id={String(entry.id)}
      height={height}
      place={place}
      isOpen={isOpen}
      label={`${label}, ${fullTime}: ${entry.text}`}
      onOpen={onOpen}
    >
      <time
        aria-hidden="true"
        dateTime={new Date(entry.timeMs).toISOString()}
        title={fullTime}
        className="shrink-0 font-mono text-11 text-ink-3"
      >
        {formatTime(entry.timeMs, world.serverTime.nowMs())}
      </time>
      <Icon name={icon} size={14} className={tone} />
      <span aria-hidden="true" className="min-w-0 flex-1 truncate text-12">
        {entry.text}
      </span>
    </Row>
  );
}
