import { TRPCError } from "@trpc/server";
import type { Logger } from "pino";
import { isServiceError } from "@/server/errors";
import { asRefusal } from "@/server/refusal";

type TrpcCode = TRPCError["code"];

const codes: Record<number, TrpcCode> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  429: "TOO_MANY_REQUESTS",
  503: "SERVICE_UNAVAILABLE",
};

/** What a browser reads of an error, in `error.data`. */
export interface TrpcErrorData {
  /** UPPER_SNAKE, the same as in the HTTP API. */
  code: string;
  request_id: string | null;
  field?: string;
  retry_after_s?: number;
}

/** Expected refusals keep their words; a fault is logged in full and told as "Internal error". */
export function mapError(
  error: TRPCError,
  { log, requestId, path }: { log: Logger; requestId: string; path: string },
): TRPCError {
  const refusal = asRefusal(error.cause);
  if (refusal) {
    return new TRPCError({
      code: codes[refusal.status] ?? "BAD_REQUEST",
      message: refusal.message,
      cause: refusal,
    });
  }
  // tRPC's own refusals: no such procedure, a query sent as a mutation, a body that is no JSON.
  if (error.code !== "INTERNAL_SERVER_ERROR") return error;
  log.error({ err: error.cause ?? error, request_id: requestId, path }, "procedure failed");
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "Internal error" });
}

export function errorData(error: TRPCError, requestId: string | undefined): TrpcErrorData {
  const request_id = requestId ?? null;
  if (!isServiceError(error.cause)) return { code: plainCode(error.code), request_id };
  const { code, details } = error.cause;
  return {
    code,
    request_id,
    ...(details.field !== undefined && { field: details.field }),
    ...(details.retryAfterS !== undefined && { retry_after_s: details.retryAfterS }),
  };
}

function plainCode(code: TrpcCode): string {
  return code === "INTERNAL_SERVER_ERROR" ? "INTERNAL_ERROR" : code;
}
