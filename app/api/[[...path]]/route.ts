import { guarded } from "@/app/_server/http/api-route";
import { NotFound } from "@/server/errors";

const nothing = guarded(async (request) => {
  throw new NotFound("There is nothing at this address.", { path: new URL(request.url).pathname });
});

/** Below /api every answer is JSON, this one too. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = {
  GET: nothing,
  HEAD: nothing,
  POST: nothing,
  PUT: nothing,
  PATCH: nothing,
  DELETE: nothing,
  OPTIONS: nothing,
};
