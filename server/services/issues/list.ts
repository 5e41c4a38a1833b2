import { listIssues as selectIssues } from "@/db/queries/list-issues";
import { type Issues, LISTED_COMMENTS, type ListIssuesInput } from "@/server/contract/http/issues";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { readPage } from "../read-page";
import { seenBy } from "./seen";

/**
 * The guild's board, open issues first, newest first, each with its newest comments.
 * @throws NotAllowed for plugins · InvalidInput when the cursor is not ours
 */
export async function listIssues({ ctx, input }: { ctx: Context; input: ListIssuesInput }): Promise<Issues> {
  authorize(ctx.actor, "read game data");
  const { rows, total, next_cursor } = await readPage(
    selectIssues(ctx.db, { ...input, commentsMax: LISTED_COMMENTS }),
  );
  return { issues: rows.map((issue) => seenBy(ctx.actor, issue)), total, next_cursor };
}
