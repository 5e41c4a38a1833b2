import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import { brotliOptions, gzipOptions } from "../http/encodings";
import { isEventStream } from "./event-streams";
import { mendHeaders } from "./mend-headers";

const compressAnswer = compression({ ...gzipOptions, brotli: brotliOptions, filter: isWorthIt });

/** Events are told one by one: compressed, they would wait for each other. */
function isWorthIt(request: IncomingMessage, response: ServerResponse): boolean {
  return !isEventStream(response.getHeader("Content-Type")) && compression.filter(request, response);
}

/**
 * What is written to `response` from here on goes out compressed, as the client takes it, if it is worth it. What
 * comes compressed is left alone.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  compressAnswer(request, response, () => undefined);
  mendHeaders(response);
}
