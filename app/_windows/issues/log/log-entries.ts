import type { LogEntry, LogKind } from "@/app/_live/event-log";
import type { IconName } from "@/app/_ui/Icon";

type LogKindLook = {
  readonly label: string;
  readonly plural: string;
  readonly icon: IconName;
  readonly tone: string;
};

export const logKindLooks: Readonly<Record<LogKind, LogKindLook>> = {
  death: { label: "Death", plural: "Deaths", icon: "skull", tone: "text-danger" },
  rare: { label: "Rare", plural: "Rares", icon: "star", tone: "text-rare-common" },
  alert: { label: "Alert", plural: "Alerts", icon: "bell", tone: "text-warn" },
  connection: { label: "Connection", plural: "Connection", icon: "plug", tone: "text-ink-2" },
  notice: { label: "Message", plural: "Messages", icon: "info", tone: "text-ink-2" },
  failure: { label: "Failure", plural: "Failures", icon: "alert", tone: "text-danger" },
};

/** Of one kind, or all; the newest first. */
export function shownEntries(entries: readonly LogEntry[], kind: LogKind | null): readonly LogEntry[] {
  return entries.filter((entry) => kind === null || entry.kind === kind).reverse();
}
