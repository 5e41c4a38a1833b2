import type { z } from "zod";
import type { Endpoint } from "@/server/contract/http/define";
import { NotSignedIn } from "@/server/errors";
import type { Context } from "@/server/services/context";
import { authenticate } from "../auth/authenticate";
import { contextOf } from "../context";
import { REQUEST_ID_HEADER, WANTED_HEADER } from "../front/arrival";
import { webRuntime } from "../runtime";
import { type Asked, errorResponse, notAllowedMethod } from "./error-response";
import { type JsonOptions, jsonResponse } from "./json-response";
import { readInput } from "./read-input";

type Handler = (request: Request) => Promise<Response>;

/** Every method a route file can export; the ones that are not there would be answered by Next, without a body. */
export type Handlers = Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>;

/** A verb of `server/services`. What it gives is what the description says; the types see to that. */
type Verb<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>> = (call: {
  ctx: Context;
  input: z.output<z.ZodObject<Shape>>;
}) => z.output<Answer> | Promise<z.output<Answer>>;

/**
 * `GET /api/…` over one verb, for whoever is signed in or bears the service token:
 * `export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.live, listPlayers);`
 */
export function apiRoute<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>>(
  endpoint: Endpoint<Shape, Answer>,
  verb: Verb<Shape, Answer>,
  options: JsonOptions = {},
): Handlers {
  return readOnly(async (request) => {
    const runtime = webRuntime();
    const actor = await authenticate(request.headers, runtime);
    if (actor === null) throw new NotSignedIn();
    const call = { ctx: contextOf(runtime, actor), input: readInput(endpoint, request) };
    return jsonResponse(request, await verb(call), options);
  });
}

/** Routes that only read: other methods are refused, and whatever is thrown is answered in the API's shape. */
export function readOnly(get: Handler): Handlers {
  const read = guarded(get);
  const refuse = guarded(async (request) => notAllowedMethod("GET, HEAD", requestIdOf(request)));
  return { GET: read, HEAD: read, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS: refuse };
}

/** Answers what `handle` throws. */
export function guarded(handle: Handler): Handler {
  return async (request) => {
    try {
      return await handle(request);
    } catch (error) {
      return errorResponse(error, webRuntime().log, askedBy(request));
    }
  };
}

/** What an error says of the request. The address behind Next's rewrites is another one than the client's. */
export function askedBy(request: Request): Asked {
  const wanted = request.headers.get(WANTED_HEADER) ?? new URL(request.url).pathname;
  const [path = ""] = wanted.split(/[?#]/);
  return { requestId: requestIdOf(request), path };
}

function requestIdOf(request: Request): string | null {
  return request.headers.get(REQUEST_ID_HEADER);
}
