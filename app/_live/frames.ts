import type { FirehoseEvent, ServerEvent } from "@/server/contract";

/** An event of the firehose with its place in it. Nothing subscribes to types that the contract does not know. */
export type LiveFrame = FirehoseEvent & { seq: number };

/** What the server says to this client alone; carries no place in the firehose (a tick's `seq` only reports it). */
export type ReplyFrame = Extract<
  ServerEvent,
  { type: "hello" | "tick" | "subscribed" | "resumed" | "resync" | "error" | "command_status" }
>;

const REPLIES: ReadonlySet<string> = new Set([
  "hello",
  "tick",
  "subscribed",
  "resumed",
  "resync",
  "error",
  "command_status",
]);

export type ReadFrame = { kind: "event"; event: LiveFrame } | { kind: "reply"; reply: ReplyFrame } | null;

/**
 * Reads one text frame of `/ws/live`. The server has validated every event by the contract and serialised it
 * again, so only the envelope is looked at here: validating twice would cost the page zod and the frame time.
 * Null for anything that is no such frame.
 */
export function readFrame(text: string): ReadFrame {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return null;
  }
  if (isReply(frame)) return { kind: "reply", reply: frame };
  if (isEvent(frame)) return { kind: "event", event: frame };
  return null;
}

function isReply(frame: unknown): frame is ReplyFrame {
  return hasType(frame) && REPLIES.has(frame.type);
}

function isEvent(frame: unknown): frame is LiveFrame {
  return hasType(frame) && "seq" in frame && Number.isSafeInteger(frame.seq);
}

function hasType(frame: unknown): frame is { type: string } {
  return typeof frame === "object" && frame !== null && "type" in frame && typeof frame.type === "string";
}
