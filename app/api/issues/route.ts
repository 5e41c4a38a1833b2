import { allowing, reading, takingJson } from "@/app/_server/http/api-route";
import { readBody } from "@/app/_server/http/read-body";
import { createIssueBody } from "@/server/contract/http/issues";
import { httpPaths } from "@/server/contract/http/paths";
import { createIssue } from "@/server/services/issues/create";
import { listIssues } from "@/server/services/issues/list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = allowing({
  ...reading(httpPaths.issues, listIssues),
  POST: takingJson(httpPaths.createIssue, async ({ ctx, file }) =>
    createIssue({ ctx, input: readBody(createIssueBody, await file()) }),
  ),
});
