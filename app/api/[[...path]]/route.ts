import { guarded } from "@/app/_server/http/api-route";
import { NotFound } from "@/server/errors";

const nothing = guarded(async () => {
  throw new NotFound("There is nothing at this address.");
});

/**
 * Below /api every answer is JSON, this one too. What is nowhere else leads here as well, unless a browser asks for a
 * page (`unknownRewrites`).
 */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = {
  GET: nothing,
  HEAD: nothing,
  POST: nothing,
  PUT: nothing,
  PATCH: nothing,
  DELETE: nothing,
  OPTIONS: nothing,
};
