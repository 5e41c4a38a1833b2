import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { openApiDocument } from "@/server/contract/http/openapi";
import { httpPaths } from "@/server/contract/http/paths";

/** What every path is asked with and answers, for machines. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(
  httpPaths.openApi,
  () => openApiDocument(webRuntime().config.buildVersion),
  { cacheControl: "private, max-age=300" },
);
