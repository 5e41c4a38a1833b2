import type { Logger } from "pino";
import type { ApiError } from "@/server/contract/http/error";
import type { ServiceError } from "@/server/errors";
import { asRefusal } from "@/server/refusal";

export interface Asked {
  requestId: string | null;
  /** The path as the client wrote it, which a 404 repeats. */
  path: string;
}

/** Maps whatever was thrown: refusals keep their words, a fault is logged in full and told as "Internal error". */
export function errorResponse(error: unknown, log: Logger, asked: Asked): Response {
  const refusal = asRefusal(error);
  if (refusal) return refusalResponse(refusal, asked);
  const { requestId } = asked;
  log.error({ err: error, request_id: requestId }, "request failed");
  return answer(500, { error: { code: "INTERNAL_ERROR", message: "Internal error", request_id: requestId } });
}

function refusalResponse(refusal: ServiceError, { requestId, path }: Asked): Response {
  const { field, path: pointer, retryAfterS, stored } = refusal.details;
  const response = answer(refusal.status, {
    error: {
      code: refusal.code,
      message: refusal.message,
      request_id: requestId,
      ...(field !== undefined && { field }),
      ...(stored !== undefined && { stored }),
      ...(refusal.status === 404 && { path }),
      ...(pointer !== undefined && { path: pointer }),
      // Of the suit builder every error has it.
      ...(pointer === undefined && refusal.status !== 404 && isOfSuits(path) && { path: null }),
    },
  });
  if (retryAfterS !== undefined) response.headers.set("Retry-After", String(retryAfterS));
  if (refusal.status === 401) response.headers.set("WWW-Authenticate", "Bearer");
  return response;
}

export function notAllowedMethod(allowed: string, requestId: string | null): Response {
  const message = `Use ${allowed}.`;
  const response = answer(405, { error: { code: "METHOD_NOT_ALLOWED", message, request_id: requestId } });
  response.headers.set("Allow", allowed);
  return response;
}

function answer(status: number, body: ApiError): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "no-store" } });
}

function isOfSuits(path: string): boolean {
  return /^(\/api)?\/suitbuilder\//.test(path);
}
