import { TRPCClientError } from "@trpc/client";

/** Why a call of the server brought nothing. */
export interface Failure {
  /** `refused`: the server says why, in words that can be shown; of its faults it tells nothing. */
  kind: "signed_out" | "unreachable" | "refused" | "fault";
  /** Of HTTP; null where no answer came. */
  status: number | null;
  /** The server's words where it refused, else empty. */
  message: string;
  /** What to name when asking about it. */
  requestId: string | null;
  /** Of what was sent, the part at fault. */
  field: string | null;
}

/** @param error what a tRPC query or mutation failed with */
export function readFailure(error: unknown): Failure {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  const httpStatus = read(data, "httpStatus");
  const kind = kindOf(httpStatus);
  return {
    kind,
    status: typeof httpStatus === "number" ? httpStatus : null,
    message: kind === "refused" && error instanceof Error ? error.message : "",
    requestId: text(read(data, "request_id")),
    field: text(read(data, "field")),
  };
}

function kindOf(status: unknown): Failure["kind"] {
  if (typeof status !== "number") return "unreachable";
  if (status === 401) return "signed_out";
  return status < 500 || status === 503 ? "refused" : "fault";
}

function read(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
