import { TRPCClientError } from "@trpc/client";

/** Why there is no answer, in words that can be shown, and what to name when asking about it. */
export type FailureWords = { readonly text: string; readonly requestId: string | null };

/** What the server refuses it says itself; of its faults it tells nothing, and neither does a dead network. */
export function failureWords(error: unknown): FailureWords {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  const status = read(data, "httpStatus");
  const id = read(data, "request_id");
  const requestId = typeof id === "string" && id !== "" ? id : null;
  if (typeof status !== "number") return { text: "The server did not answer.", requestId };
  if (status === 401) return { text: "You are signed out.", requestId };
  if (status >= 500 && status !== 503) return { text: "Something went wrong on the server.", requestId };
  return { text: error instanceof Error ? error.message : "", requestId };
}

function read(data: unknown, key: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, key) : undefined;
}
