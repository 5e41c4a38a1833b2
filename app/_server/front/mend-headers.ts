import type { ServerResponse } from "node:http";
import { ENCODING_HEADER } from "../http/encodings";
import { endWhenStalled, isEventStream } from "./event-streams";

/**
 * Puts right what Next does to the headers of a route handler.
 *
 * It drops an encoding, because the handler may have got its answer from elsewhere and decoded it; so an encoding
 * passes it under another name. And it writes each header as a list of one: compression, which looks for a content
 * type among texts, then leaves megabytes of JSON as they are. A list of one becomes its text. Streams of events are
 * known by their type, too: who does not read one is cut off.
 */
export function mendHeaders(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const [only, ...others] = typeof value === "object" ? value : [value];
    const plain = only !== undefined && others.length === 0 ? only : value;
    if (name.toLowerCase() === "content-type" && isEventStream(plain)) endWhenStalled(response);
    return setHeader(name.toLowerCase() === ENCODING_HEADER ? "Content-Encoding" : name, plain);
  };
}
