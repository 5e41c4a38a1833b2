import type { z } from "zod";
import type { Endpoint } from "@/server/contract/http/define";
import { callOf, type Handlers, readOnly, type VerbCall } from "./api-route";

/** A file that is written while it is read. */
interface Download {
  mediaType: string;
  fileName: string;
  text: AsyncGenerator<string>;
}

/** `GET /api/…` over a verb whose answer is a file: it is sent as it is made, and made no faster than it is taken. */
export function downloadRoute<Shape extends z.ZodRawShape>(
  endpoint: Endpoint<Shape>,
  verb: (call: VerbCall<Shape>) => Download | Promise<Download>,
): Handlers {
  return readOnly(async (request) => {
    const { mediaType, fileName, text } = await verb(await callOf(endpoint, request));
    const headers = {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    };
    if (request.method === "HEAD") return new Response(null, { headers });
    return new Response(streamOf(text), { headers });
  });
}

function streamOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}
