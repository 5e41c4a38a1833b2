"use client";

import { Button } from "@/app/_ui/Button";
import { EmptyState } from "@/app/_ui/StateMessage";
import type { IssuesSettings } from "../issues-settings";

type Props = { settings: IssuesSettings; onChange: (change: Partial<IssuesSettings>) => void };

/** Why the board is empty, and the next step. */
export function NoIssues({ settings, onChange }: Props) {
  const { issueText, issueStatus } = settings;
  if (issueText.trim() !== "")
    return (
      <EmptyState
        icon="search"
        title="No issue fits the search"
        action={<Button onClick={() => onChange({ issueText: "", issueStatus: "all" })}>Show all</Button>}
      >
        Titles, texts, comments and authors are searched
        {issueStatus === "all" ? "." : `, of ${issueStatus} issues only.`}
      </EmptyState>
    );
  if (issueStatus === "closed")
    return (
      <EmptyState icon="check" title="No closed issues">
        Issues come here when somebody closes them.
      </EmptyState>
    );
  return (
    <EmptyState
      icon="info"
      title={issueStatus === "all" ? "The board is empty" : "No open issues"}
      action={
        <Button icon="plus" data-opens onClick={() => onChange({ issueId: "new" })}>
          New issue
        </Button>
      }
    >
      What the guild has to see to goes here: what is missing, what to fetch, what does not work. Everybody
      can file and comment.
    </EmptyState>
  );
}
