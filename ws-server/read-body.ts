import type { IncomingMessage } from "node:http";
import { HttpRefusal } from "./http-refusal";

/**
 * The body of a request, as it comes. What is too large is not read to its end: whoever answers closes the connection.
 * @throws HttpRefusal when there is more than `bytesMax`, or the sender left
 */
export function readBody(request: IncomingMessage, bytesMax: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const end = (settle: () => void) => {
      request.off("data", onData).off("end", onEnd).off("close", onClose).pause();
      settle();
    };
    const onData = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > bytesMax) end(() => reject(tooLarge(bytesMax)));
      else chunks.push(chunk);
    };
    const onEnd = () => end(() => resolve(Buffer.concat(chunks, bytes)));
    const onClose = () => end(() => reject(new HttpRefusal(400, "BAD_REQUEST", "the body broke off")));
    if (Number(request.headers["content-length"] ?? 0) > bytesMax) reject(tooLarge(bytesMax));
    else request.on("data", onData).once("end", onEnd).once("close", onClose);
  });
}

function tooLarge(bytesMax: number): HttpRefusal {
  const message = `a body may have ${bytesMax.toLocaleString("en")} bytes at most`;
  return new HttpRefusal(413, "BODY_TOO_LARGE", message, { field: "body" });
}
