import {
  commentIssueBody,
  createIssueBody,
  issueIdInput,
  listIssuesInput,
  updateIssueBody,
} from "@/server/contract/http/issues";
import { commentIssue } from "@/server/services/issues/comment";
import { createIssue } from "@/server/services/issues/create";
import { getIssue } from "@/server/services/issues/get";
import { listIssues } from "@/server/services/issues/list";
import { updateIssue } from "@/server/services/issues/update";
import { router, signedInProcedure } from "./trpc";

/** The guild's board. */
export const issuesRouter = router({
  list: signedInProcedure.input(listIssuesInput).query(({ ctx, input }) => listIssues({ ctx, input })),
  get: signedInProcedure.input(issueIdInput).query(({ ctx, input }) => getIssue({ ctx, input })),
  create: signedInProcedure.input(createIssueBody).mutation(({ ctx, input }) => createIssue({ ctx, input })),
  update: signedInProcedure
    .input(issueIdInput.extend(updateIssueBody.shape))
    .mutation(({ ctx, input }) => updateIssue({ ctx, input })),
  comment: signedInProcedure
    .input(issueIdInput.extend(commentIssueBody.shape))
    .mutation(({ ctx, input }) => commentIssue({ ctx, input })),
});
