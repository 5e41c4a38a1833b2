import { createHash } from "node:crypto";
import { acceptedEncoding, type Bytes, compressBytes, ENCODING_HEADER, type Encoding } from "./encodings";

export interface JsonOptions {
  /** Defaults to "ask again every time": the answer of a moment ago is not live any more. */
  cacheControl?: string;
}

/** What was written of answers that several ask for at once (a verb gives the same object again). */
const written = new WeakMap<object, Written>();

interface Written {
  bytes: Bytes;
  etag: string;
  compressed: Map<Encoding, Promise<Bytes>>;
}

/**
 * JSON with a validator; a client that shows the same validator gets 304. Answers differ by who asks, so shared
 * caches are kept out. Writing and compressing is done once for everybody who gets the same object.
 */
export async function jsonResponse(
  request: Request,
  body: object,
  { cacheControl = "private, no-cache" }: JsonOptions = {},
): Promise<Response> {
  const known = written.get(body) ?? write(body);
  written.set(body, known);
  const headers = new Headers({
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": cacheControl,
    ETag: known.etag,
    Vary: "Cookie, Authorization",
  });
  if (matches(request.headers.get("if-none-match"), known.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = acceptedEncoding(request.headers);
  if (encoding === null) return new Response(known.bytes, { headers });
  headers.set(ENCODING_HEADER, encoding);
  return new Response(await compressed(known, encoding), { headers });
}

function write(body: object): Written {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const etag = `W/"${createHash("sha1").update(bytes).digest("base64url")}"`;
  return { bytes, etag, compressed: new Map() };
}

function compressed({ bytes, compressed }: Written, encoding: Encoding): Promise<Bytes> {
  const known = compressed.get(encoding);
  if (known !== undefined) return known;
  const packing = compressBytes(bytes, encoding);
  compressed.set(encoding, packing);
  packing.catch(() => compressed.delete(encoding));
  return packing;
}

/** Weak comparison: a compressed answer is the same answer. */
function matches(header: string | null, etag: string): boolean {
  const shown = (header ?? "").split(",").map((entry) => entry.trim());
  return shown.some((entry) => entry === "*" || entry.replace(/^W\//, "") === etag.replace(/^W\//, ""));
}
