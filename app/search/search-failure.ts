import { TRPCClientError } from "@trpc/client";

/** Why the server did not do what was asked, for whoever asked. */
export interface SearchFailure {
  kind: "signed_out" | "unreachable" | "refused" | "fault";
  title: string;
  text: string;
  /** What to name when asking about it. */
  requestId: string | null;
  /** Of what was sent, the part at fault. */
  field: string | null;
}

export function failureOf(error: unknown): SearchFailure {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  const status = read(data, "httpStatus");
  const requestId = text(read(data, "request_id"));
  const field = text(read(data, "field"));
  const message = error instanceof Error ? error.message : "";
  if (typeof status !== "number") return { ...UNREACHABLE, requestId, field };
  if (status === 401) return { ...SIGNED_OUT, requestId, field };
  if (status < 500 || status === 503) {
    return { kind: "refused", title: "That did not work", text: message, requestId, field };
  }
  return { ...FAULT, requestId, field };
}

const UNREACHABLE = {
  kind: "unreachable",
  title: "The server cannot be reached",
  text: "Your query is kept. Try again once the connection is back.",
} as const;

const SIGNED_OUT = {
  kind: "signed_out",
  title: "You are signed out",
  text: "Sign in again: the page comes back with the same search.",
} as const;

const FAULT = {
  kind: "fault",
  title: "Something went wrong on the server",
  text: "Your query is kept. Try again, and tell an admin if it comes back.",
} as const;

/** The browser itself says that it is offline: nothing was sent, and it is once there is a connection again. */
export const OFFLINE: SearchFailure = {
  kind: "unreachable",
  title: "You are offline",
  text: "Your query is kept, and asked once the connection is back.",
  requestId: null,
  field: null,
};

function read(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
