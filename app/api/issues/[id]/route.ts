import { allowing, reading, takingJson } from "@/app/_server/http/api-route";
import { readBody } from "@/app/_server/http/read-body";
import { updateIssueBody } from "@/server/contract/http/issues";
import { httpPaths } from "@/server/contract/http/paths";
import { getIssue } from "@/server/services/issues/get";
import { updateIssue } from "@/server/services/issues/update";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  ...reading(httpPaths.issue, getIssue),
  PATCH: takingJson(httpPaths.updateIssue, async ({ ctx, input: { id }, file }) =>
    updateIssue({ ctx, input: { id, ...readBody(updateIssueBody, await file()) } }),
  ),
});
