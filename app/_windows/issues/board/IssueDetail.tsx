"use client";

import { useState } from "react";
import { Ago } from "@/app/_shell/Ago";
import { useDashboard } from "@/app/_shell/dashboard-context";
import { LinkedText } from "@/app/_shell/linked-text/LinkedText";
import { readFailure } from "@/app/_trpc/read-failure";
import { Badge } from "@/app/_ui/Badge";
import { Button } from "@/app/_ui/Button";
import { Icon } from "@/app/_ui/Icon";
import { Loading, SkeletonLines } from "@/app/_ui/Skeleton";
import { PartFailed } from "../../states/PartFailed";
import { ReadProblem } from "../../states/ReadProblem";
import { DetailHead } from "../DetailHead";
import { CommentForm } from "./CommentForm";
import { Comments } from "./Comments";
import { EditIssue } from "./EditIssue";
import type { Issue } from "./issue";
import { useIssue } from "./use-board";
import { useIssueEdit } from "./use-issue-edit";
import { useIssueStatus } from "./use-issue-status";

type Props = {
  id: string;
  /** As the list has it, without older comments; null where it is not listed. */
  listed: Issue | null;
  onClose: () => void;
};

/** An issue with all that was said about it. Until all of it is there, what the list knows of it is shown. */
export function IssueDetail({ id, listed, onClose }: Props) {
  const { data, error, refetch } = useIssue(id);
  const issue = data ?? listed;
  const failure = error ? readFailure(error) : null;
  const retry = () => void refetch();
  if (issue === null)
    return (
      <section aria-label="Issue" className="flex min-h-0 flex-1 flex-col">
        <DetailHead shown={id} title="Issue" back="Back to the board" onClose={onClose} />
        {failure ? (
          <ReadProblem failure={failure} what="The issue" onRetry={retry} />
        ) : (
          <Loading label="Loading the issue">
            <SkeletonLines rows={4} />
          </Loading>
        )}
      </section>
    );
  return (
    <section aria-label={`Issue: ${issue.title}`} className="flex min-h-0 flex-1 flex-col">
      <DetailHead shown={id} title={<bdi>{issue.title}</bdi>} back="Back to the board" onClose={onClose}>
        <IssueMeta issue={issue} />
      </DetailHead>
      {failure && (
        <PartFailed
          failure={failure}
          what={data ? "The issue" : "The rest of the issue"}
          onRetry={retry}
          isOld={data !== undefined}
        />
      )}
      <IssueBody key={id} issue={issue} />
    </section>
  );
}

function IssueMeta({ issue }: { issue: Issue }) {
  const { status, created_by, created_at, updated_at, closed_by, closed_at } = issue;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-12 text-ink-2">
      <Badge icon={status === "open" ? "info" : "check"} tone={status === "open" ? "info" : "plain"}>
        {status}
      </Badge>
      <span>
        filed by <bdi>{created_by}</bdi> <Ago at={created_at} />
      </span>
      {closed_at !== null && (
        <span>
          closed by <bdi>{closed_by}</bdi> <Ago at={closed_at} />
        </span>
      )}
      {status === "open" && updated_at !== created_at && (
        <span>
          changed <Ago at={updated_at} />
        </span>
      )}
    </p>
  );
}

function IssueBody({ issue }: { issue: Issue }) {
  const edit = useIssueEdit(issue);
  const [form, setForm] = useState<"shut" | "asked for" | "begun before">(
    edit.isBegun ? "begun before" : "shut",
  );
  const { body, comments, comment_count } = issue;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-3">
      {form !== "shut" ? (
        <EditIssue
          issueId={issue.id}
          edit={edit}
          takesFocus={form === "asked for"}
          onDone={() => setForm("shut")}
        />
      ) : (
        <>
          {body !== "" && <LinkedText text={body} className="text-13 text-ink" />}
          <IssueButtons issue={issue} onEdit={() => setForm("asked for")} />
        </>
      )}
      <h3 className="border-b border-weak text-12 font-semibold text-ink-2">Comments</h3>
      <Comments comments={comments} count={comment_count} />
      <CommentForm issueId={issue.id} />
    </div>
  );
}

function IssueButtons({ issue, onEdit }: { issue: Issue; onEdit: () => void }) {
  const { user } = useDashboard();
  const { pending, change } = useIssueStatus(issue);
  const isOpen = issue.status === "open";
  if (!issue.is_changeable)
    return (
      <p className="flex items-start gap-1.5 text-12 text-ink-2">
        <Icon name="lock" size={14} className="mt-0.5" />
        <span className="min-w-0">
          You can comment. Changing and {isOpen ? "closing" : "reopening"} it is for {issue.created_by},
          officers and admins; you are signed in as {user.name}, with the role {user.role}.
        </span>
      </p>
    );
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button
        icon={isOpen ? "check" : "reset"}
        aria-disabled={pending !== null || undefined}
        onClick={() => pending === null && change(isOpen ? "closed" : "open")}
      >
        {pending === "closed" ? "Closing…" : pending === "open" ? "Reopening…" : isOpen ? "Close" : "Reopen"}
      </Button>
      <Button look="quiet" onClick={onEdit}>
        Change the text
      </Button>
    </div>
  );
}
