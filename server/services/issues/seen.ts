import { findIssue, type IssueWithComments } from "@/db/queries/list-issues";
import type { Issue } from "@/server/contract/http/issues";
import { COMMENTS_MAX } from "@/server/contract/limits";
import { NotFound } from "@/server/errors";
import { holds } from "../authorize";
import type { Actor, Context } from "../context";

/** Whether somebody may change, close and reopen an issue: its author, officers, admins. */
export function mayChange(actor: Actor, { user_id, created_by }: IssueWithComments): boolean {
  if (holds(actor, "handle issues")) return true;
  if (actor.kind === "user") return user_id === actor.id;
  // A program has no account and is known by its name alone, which no account's issue counts for.
  return actor.kind === "service" && user_id === null && created_by === actor.name;
}

/** A stored issue as this actor sees it. */
export function seenBy(actor: Actor, issue: IssueWithComments): Issue {
  const { user_id: _, ...seen } = issue;
  return { ...seen, is_changeable: mayChange(actor, issue) };
}

/** An issue with all its comments. @throws NotFound */
export async function requireIssue({ db }: Context, id: string): Promise<IssueWithComments> {
  const issue = await findIssue(db, id, COMMENTS_MAX);
  if (issue !== null) return issue;
  throw new NotFound("There is no such issue.", { field: "id" });
}
