"use client";

import { Button } from "@/app/_ui/Button";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { IssuesSettings } from "../issues-settings";

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** Why the list is empty, and the next step. */
export function NoProblems({ settings, onChange }: Props) {
  const { problems, problemKind, problemText } = settings;
  if (problemKind !== null || problemText.trim() !== "")
    return (
      <EmptyState
        icon="search"
        title="No problem fits the search"
        action={<Button onClick={() => onChange({ problemKind: null, problemText: "" })}>Show all</Button>}
      >
        {problems === "open"
          ? "What is over or acknowledged is in the history."
          : "The history goes back 90 days."}
      </EmptyState>
    );
  if (problems === "history")
    return (
      <EmptyState icon="clock" title="No history yet">
        Problems come here when they are over, or when an officer has acknowledged them. They are kept for 90
        days.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="check"
      title="No open problems"
      action={<Button onClick={() => onChange({ problems: "history" })}>Show the history</Button>}
    >
      Deaths, low supplies, idle characters and full packs appear here by themselves, and go when they are
      over or somebody has seen to them.
    </EmptyState>
  );
}
