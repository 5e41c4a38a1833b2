import { createHash } from "node:crypto";

export interface JsonOptions {
  /** Defaults to "ask again every time": the answer of a moment ago is not live any more. */
  cacheControl?: string;
}

/** What was written of answers that several ask for at once (a verb gives the same object again). */
const written = new WeakMap<object, Written>();

interface Written {
  text: string;
  etag: string;
}

/**
 * JSON with a validator; a client that shows the same validator gets 304. Answers differ by who asks, so shared
 * caches are kept out. The front compresses on the way out: an encoding set here would be dropped by Next.
 */
export function jsonResponse(request: Request, body: object, options: JsonOptions = {}): Response {
  const known = written.get(body) ?? withValidator(JSON.stringify(body));
  written.set(body, known);
  return respond(request, known, options);
}

/** The same for JSON that is text already. */
export function textResponse(request: Request, text: string, options: JsonOptions = {}): Response {
  return respond(request, withValidator(text), options);
}

function withValidator(text: string): Written {
  return { text, etag: `W/"${createHash("sha1").update(text).digest("base64url")}"` };
}

function respond(
  request: Request,
  { text, etag }: Written,
  { cacheControl = "private, no-cache" }: JsonOptions,
): Response {
  const headers = new Headers({
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": cacheControl,
    ETag: etag,
    Vary: "Cookie, Authorization",
  });
  const isKnown = matches(request.headers.get("if-none-match"), etag);
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
}

/** Weak comparison: a compressed answer is the same answer. */
function matches(header: string | null, etag: string): boolean {
  const shown = (header ?? "").split(",").map((entry) => entry.trim());
  return shown.some((entry) => entry === "*" || entry.replace(/^W\//, "") === etag.replace(/^W\//, ""));
}
