import type { z } from "zod";
import type { Endpoint } from "@/server/contract/http/define";
import { InvalidInput, NotSignedIn, UnsupportedMedia } from "@/server/errors";
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

export interface VerbCall<Shape extends z.ZodRawShape> {
  ctx: Context;
  input: z.output<z.ZodObject<Shape>>;
}

/** A verb of `server/services`. What it gives is what the description says; the types see to that. */
type Verb<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>> = (
  call: VerbCall<Shape>,
) => z.output<Answer> | Promise<z.output<Answer>>;

/**
 * `GET /api/…` over one verb, for whoever is signed in or bears the service token:
 * `export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute(httpPaths.live, listPlayers);`
 */
export function apiRoute<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>>(
  endpoint: Endpoint<Shape, Answer>,
  verb: Verb<Shape, Answer>,
  options: JsonOptions = {},
): Handlers {
  return allowing(reading(endpoint, verb, options));
}

/** What answers a request that only reads. */
export function reading<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>>(
  endpoint: Endpoint<Shape, Answer>,
  verb: Verb<Shape, Answer>,
  options: JsonOptions = {},
): Pick<Handlers, "GET" | "HEAD"> {
  const get: Handler = async (request) =>
    jsonResponse(request, await verb(await callOf(endpoint, request)), options);
  return { GET: get, HEAD: get };
}

/** A call that brings something. It is read once the verb knows that its caller may send it. */
export type TakingCall<Shape extends z.ZodRawShape> = VerbCall<Shape> & {
  file(): Promise<Uint8Array<ArrayBuffer>>;
  /** Aborted when whoever asks is gone. */
  signal: AbortSignal;
};

/** `POST /api/…` with JSON over one verb. How large it may be, the front has seen to. */
export function apiUpload<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>>(
  endpoint: Endpoint<Shape, Answer>,
  verb: (call: TakingCall<Shape>) => Promise<z.output<Answer>>,
): Handlers {
  return allowing({ POST: takingJson(endpoint, verb) });
}

/** What answers a request that brings JSON, with JSON. */
export function takingJson<Shape extends z.ZodRawShape, Answer extends z.ZodType<object>>(
  endpoint: Endpoint<Shape, Answer>,
  verb: (call: TakingCall<Shape>) => Promise<z.output<Answer>>,
): Handler {
  return taking(endpoint, async (call) => uncached(await verb(call)));
}

/** The answer to something that changes something. */
export function uncached(body: object): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}

/** What answers a request that brings JSON, in whatever form. */
export function taking<Shape extends z.ZodRawShape>(
  endpoint: Pick<Endpoint<Shape>, "path" | "input">,
  answer: (call: TakingCall<Shape>) => Promise<Response>,
): Handler {
  return async (request) => {
    const call = await callOf(endpoint, request);
    // A form on a foreign page can send other types without asking first; JSON it cannot.
    if (!isJson(request)) throw new UnsupportedMedia("Send JSON, with its Content-Type.");
    return answer({ ...call, file: () => readFile(request), signal: request.signal });
  };
}

/** Routes that only read. */
export function readOnly(get: Handler): Handlers {
  return allowing({ GET: get, HEAD: get });
}

/** Routes of these methods: others are refused, and whatever is thrown is answered in the API's shape. */
export function allowing(known: Partial<Handlers>): Handlers {
  const allowed = Object.keys(known).join(", ");
  const refuse: Handler = async (request) => notAllowedMethod(allowed, requestIdOf(request));
  return {
    GET: guarded(known.GET ?? refuse),
    HEAD: guarded(known.HEAD ?? refuse),
    POST: guarded(known.POST ?? refuse),
    PUT: guarded(known.PUT ?? refuse),
    PATCH: guarded(known.PATCH ?? refuse),
    DELETE: guarded(known.DELETE ?? refuse),
    OPTIONS: guarded(known.OPTIONS ?? refuse),
  };
}

/** Who asks, and for what. @throws NotSignedIn · InvalidInput */
export async function callOf<Shape extends z.ZodRawShape>(
  endpoint: Pick<Endpoint<Shape>, "path" | "input">,
  request: Request,
): Promise<VerbCall<Shape>> {
  const runtime = webRuntime();
  const actor = await authenticate(request.headers, runtime);
  if (actor === null) throw new NotSignedIn();
  return { ctx: contextOf(runtime, actor), input: readInput(endpoint, request) };
}

export function isJson({ headers }: Request): boolean {
  return /^application\/json(;|$)/i.test(headers.get("content-type") ?? "");
}

async function readFile(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await request.arrayBuffer().catch(() => {
    throw new InvalidInput("What was sent broke off.", { field: "body" });
  });
  return new Uint8Array(bytes);
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
