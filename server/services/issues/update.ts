import { updateIssue as changeIssue } from "@/db/queries/issues";
import type { Issue, UpdateIssueInput } from "@/server/contract/http/issues";
import { Conflict, InvalidInput, NotAllowed } from "@/server/errors";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { mayChange, requireIssue, seenBy } from "./seen";
import { writerOf } from "./writer";

/**
 * Changes, closes or reopens an issue.
 * @throws NotAllowed for everybody but whoever filed it, officers and admins · NotFound · InvalidInput where nothing is
 *   to change · Conflict where `if_updated_at` says that somebody else changed it meanwhile
 */
export async function updateIssue({ ctx, input }: { ctx: Context; input: UpdateIssueInput }): Promise<Issue> {
  const { id, if_updated_at: ifUpdatedAt, ...change } = input;
  const by = writerOf(authorize(ctx.actor, "write on the board"));
  const known = await requireIssue(ctx, id);
  if (!mayChange(ctx.actor, known))
    throw new NotAllowed(
      `${known.created_by} filed this issue: it is changed by whoever filed it, officers and admins.`,
    );
  if (Object.values(change).every((value) => value === undefined))
    throw new InvalidInput("title: nothing is to change; send title, body or status", { field: "title" });
  const at = new Date(ctx.clock.now()).toISOString();
  const isDone = await changeIssue(ctx.db, id, change, { by: by.name, at, ifUpdatedAt });
  const issue = await requireIssue(ctx, id);
  if (isDone) return seenBy(ctx.actor, issue);
  throw new Conflict("Somebody changed this issue meanwhile: look at it again.", { field: "if_updated_at" });
}
