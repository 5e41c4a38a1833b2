/** Its published types want those of Express, while it works on any request and response of Node. */
declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  import type { BrotliOptions, ZlibOptions } from "node:zlib";

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  const compression: {
    (options: ZlibOptions & { brotli?: BrotliOptions; filter?: Filter }): Middleware;
    /** What it does without a filter of one's own. */
    filter: Filter;
  };
  export = compression;
}
