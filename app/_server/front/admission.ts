import type { IncomingMessage } from "node:http";
import type { OriginCheck } from "@/server/services/origins";
import { bodyOf } from "../http/api-paths";
import type { Arrival } from "./arrival";
import type { Refusal } from "./plain-answer";
import { isForeignWrite } from "./same-origin";
import { isSocketPath } from "./upgrade-proxy";

/** Largest request body where the API says nothing else; the largest we ask for is a layout. */
export const BODY_BYTES_MAX = 1024 * 1024;

/** What Next knows; of other methods, such as TRACE, it makes an exception. */
const METHODS: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Why a request is not even looked at; null when it may pass. */
export function findRefusal(
  request: IncomingMessage,
  arrival: Arrival,
  isAllowed: OriginCheck,
): Refusal | null {
  const { headers, method } = request;
  if (isSocketPath(arrival.path)) {
    return { status: 426, code: "UPGRADE_REQUIRED", message: "This address speaks WebSocket only." };
  }
  if (!isDecodable(arrival.path)) {
    const message = "The address cannot be read: send % as %25, and text as UTF-8.";
    return { status: 400, code: "BAD_REQUEST", message };
  }
  if (!METHODS.includes(method ?? "")) {
    const message = `Nothing here is asked with ${method}.`;
    return { status: 405, code: "METHOD_NOT_ALLOWED", message, allow: METHODS.join(", ") };
  }
  if (isForeignWrite(method, headers, isAllowed)) {
    const message =
      "This request came from a page of another origin. If that origin is yours, add it to ALLOWED_ORIGINS.";
    return { status: 403, code: "FOREIGN_ORIGIN", message };
  }
  if (headers["transfer-encoding"] !== undefined) {
    return { status: 411, code: "LENGTH_REQUIRED", message: "Send the body with its Content-Length." };
  }
  const { bytesMax, tooLargeCode } = bodyOf(arrival.path) ?? { bytesMax: BODY_BYTES_MAX };
  if (Number(headers["content-length"] ?? 0) > bytesMax) {
    const message = `A body may have ${bytesMax} bytes at most.`;
    if (tooLargeCode !== undefined) return { status: 413, code: tooLargeCode, message, path: null };
    return { status: 413, code: "BODY_TOO_LARGE", message };
  }
  return null;
}

/** Next makes an exception of a path that is not. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
