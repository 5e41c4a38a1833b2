import type { ServerResponse } from "node:http";

/** Streams of events say something every 15 s: whoever takes nothing for twice as long is gone. */
const STALLED_MS = 30_000;

/** Whether this is the content type of a stream of events. */
export function isEventStream(type: unknown): boolean {
  return typeof type === "string" && /^text\/event-stream(;|$)/i.test(type);
}

/** Ends the connection when nothing moves on it for too long; Node does, where nobody else cares. */
export function endWhenStalled(response: ServerResponse): void {
  response.socket?.setTimeout(STALLED_MS);
}
