import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";
import { brotliOptions, gzipOptions } from "../http/encodings";
import { mendHeaders } from "./mend-headers";

const compressAnswer = compression({ ...gzipOptions, brotli: brotliOptions });

/**
 * What is written to `response` from here on goes out compressed, as the client takes it, if it is worth it. What
 * comes compressed is left alone.
 */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  compressAnswer(request, response, () => undefined);
  mendHeaders(response);
}
