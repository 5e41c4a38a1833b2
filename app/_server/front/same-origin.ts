import type { IncomingHttpHeaders } from "node:http";
import type { OriginCheck } from "@/server/services/origins";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that may change something can be somebody's own wish: browsers say where the request was
 * made (`Sec-Fetch-Site`, `Origin`; pages cannot forge either), and only our own pages may make it. What is
 * not a browser sends neither, and carries no cookie that it did not get from us itself.
 */
export function isForeignWrite(
  method: string | undefined,
  headers: IncomingHttpHeaders,
  isAllowedOrigin: OriginCheck,
): boolean {
  if (safeMethods.has(method ?? "")) return false;
  if (headers["sec-fetch-site"] === "same-origin") return false;
  if (headers.origin !== undefined) return !isAllowedOrigin(headers.origin);
  return headers["sec-fetch-site"] !== undefined && headers["sec-fetch-site"] !== "none";
}
