import type { Issue, IssueIdInput } from "@/server/contract/http/issues";
import { authorize } from "../authorize";
import type { Context } from "../context";
import { requireIssue, seenBy } from "./seen";

/** One issue with all its comments. @throws NotAllowed for plugins · NotFound */
export async function getIssue({ ctx, input }: { ctx: Context; input: IssueIdInput }): Promise<Issue> {
  authorize(ctx.actor, "read game data");
  return seenBy(ctx.actor, await requireIssue(ctx, input.id));
}
