import { z } from "zod";
import { readOnly } from "@/app/_server/http/api-route";
import { jsonResponse } from "@/app/_server/http/json-response";
import { readQuery } from "@/app/_server/http/read-query";
import { webRuntime } from "@/app/_server/runtime";
import { getVersion } from "@/server/services/version/get";

/** Public: a browser that is signed out still notices a new build. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = readOnly(async (request) => {
  readQuery(z.strictObject({}), new URL(request.url).searchParams);
  return jsonResponse(request, getVersion(webRuntime().config), { cacheControl: "no-cache" });
});
