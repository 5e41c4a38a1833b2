import { insertIssue } from "@/db/queries/issues";
import type { CreateIssueInput, Issue } from "@/server/contract/http/issues";
import type { Context } from "../context";
import { requireIssue, seenBy } from "./seen";
import { requireWriter } from "./writer";

/** Files an issue. @throws NotAllowed for plugins · TooManyRequests after too many within the hour */
export async function createIssue({ ctx, input }: { ctx: Context; input: CreateIssueInput }): Promise<Issue> {
  const by = await requireWriter(ctx);
  const at = new Date(ctx.clock.now()).toISOString();
  const id = await insertIssue(ctx.db, { ...input, by, at });
  return seenBy(ctx.actor, await requireIssue(ctx, id));
}
