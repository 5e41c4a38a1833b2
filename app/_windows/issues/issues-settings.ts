import type { LogKind } from "@/app/_live/event-log";

export const tabs = ["problems", "board", "log"] as const;
export type Tab = (typeof tabs)[number];

/** What an Issues window keeps for itself. */
export type IssuesSettings = {
  readonly tab: Tab;
  /** Problems that last and nobody has seen to, or those that are over or seen to. */
  readonly problems: "open" | "history";
  /** Of one kind; null: of all. */
  readonly problemKind: string | null;
  readonly problemText: string;
  /** The problem that is shown in full. */
  readonly problemId: string | null;
  readonly issueStatus: "open" | "closed" | "all";
  readonly issueText: string;
  /** The issue that is shown in full, or `new` for the form. */
  readonly issueId: string | null;
  /** Of one kind; null: of all. */
  readonly logKind: LogKind | null;
};

export const logKinds = [
  "death",
  "rare",
  "alert",
  "connection",
  "notice",
  "failure",
] as const satisfies readonly LogKind[];

const ISSUE_STATUSES = ["open", "closed", "all"] as const;
const TEXT_CHARS_MAX = 200;
const ID_CHARS_MAX = 64;

/** Reads saved settings; whatever cannot be read is as in a new window. */
export function parseSettings(saved: Readonly<Record<string, unknown>>): IssuesSettings {
  return {
    tab: tabs.find((tab) => tab === saved.tab) ?? "problems",
    problems: saved.problems === "history" ? "history" : "open",
    problemKind: textOf(saved.problemKind, ID_CHARS_MAX),
    problemText: textOf(saved.problemText, TEXT_CHARS_MAX) ?? "",
    problemId: textOf(saved.problemId, ID_CHARS_MAX),
    issueStatus: ISSUE_STATUSES.find((status) => status === saved.issueStatus) ?? "open",
    issueText: textOf(saved.issueText, TEXT_CHARS_MAX) ?? "",
    issueId: textOf(saved.issueId, ID_CHARS_MAX),
    logKind: logKinds.find((kind) => kind === saved.logKind) ?? null,
  };
}

function textOf(value: unknown, charsMax: number): string | null {
  return typeof value === "string" && value !== "" ? value.slice(0, charsMax) : null;
}
