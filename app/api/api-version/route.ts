import { readOnly } from "@/app/_server/http/api-route";
import { jsonResponse } from "@/app/_server/http/json-response";
import { readInput } from "@/app/_server/http/read-input";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { getVersion } from "@/server/services/version/get";

/** Public: a browser that is signed out still notices a new build. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(async (request) => {
  readInput(httpPaths.apiVersion, request);
  return jsonResponse(request, getVersion(webRuntime().config), { cacheControl: "no-cache" });
});
