import { apiUpload } from "@/app/_server/http/api-route";
import { readBody } from "@/app/_server/http/read-body";
import { commentIssueBody } from "@/server/contract/http/issues";
import { httpPaths } from "@/server/contract/http/paths";
import { commentIssue } from "@/server/services/issues/comment";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiUpload(
  httpPaths.commentIssue,
  async ({ ctx, input: { id }, file }) =>
    commentIssue({ ctx, input: { id, ...readBody(commentIssueBody, await file()) } }),
);
