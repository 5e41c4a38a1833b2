import { insertComment } from "@/db/queries/issues";
import type { CommentIssueInput, IssueComment } from "@/server/contract/http/issues";
import { COMMENTS_MAX } from "@/server/contract/limits";
import { InvalidInput } from "@/server/errors";
import type { Context } from "../context";
import { requireIssue } from "./seen";
import { requireWriter } from "./writer";

/**
 * Says something about an issue, whether it is open or closed.
 * @throws NotAllowed for plugins · NotFound · InvalidInput where the issue has as many comments as it may ·
 *   TooManyRequests after too many within the hour
 */
export async function commentIssue({
  ctx,
  input: { id, body },
}: {
  ctx: Context;
  input: CommentIssueInput;
}): Promise<IssueComment> {
  const by = await requireWriter(ctx);
  const at = new Date(ctx.clock.now()).toISOString();
  const comment = await insertComment(ctx.db, id, { body, by, at }, COMMENTS_MAX);
  if (comment !== null) return comment;
  await requireIssue(ctx, id);
  throw new InvalidInput(`id: this issue has ${COMMENTS_MAX} comments, and takes no more: file another one`, {
    field: "id",
  });
}
