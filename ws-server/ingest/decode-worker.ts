import { parentPort } from "node:worker_threads";
import { NESTING_MAX } from "@/server/contract";
import { type DecodedFrame, decodeFrame, envelopeOf } from "./decode-frame";
import { nestsDeeperThan } from "./nesting";

/** What the decoder thread is asked and answers; `id` pairs them. */
export interface DecodeRequest {
  id: number;
  bytes: Uint8Array;
  nowMs: number;
}
export interface DecodeReply {
  id: number;
  frame: DecodedFrame;
}

/** Handing a larger object back would cost the main thread as much as parsing it there: it goes as text. */
const OBJECT_CHARS_MAX = 512 * 1024;

/** Types that are passed on and not stored; of the others the object is needed, however large. */
function isOnlyPassedOn(type: string): boolean {
  return type === "nearby_objects" || type.startsWith("share_");
}

parentPort?.on("message", ({ id, bytes, nowMs }: DecodeRequest) => {
  const reply: DecodeReply = { id, frame: decode(bytes, nowMs) };
  parentPort?.postMessage(reply);
});

function decode(bytes: Uint8Array, nowMs: number): DecodedFrame {
  if (nestsDeeperThan(bytes, NESTING_MAX)) {
    return { ok: false, code: "too_deep", message: `nested deeper than ${NESTING_MAX} levels` };
  }
  const frame = decodeFrame(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(), nowMs);
  if (!frame.ok || frame.json.length <= OBJECT_CHARS_MAX) return frame;
  if (frame.kind === "typed" && !isOnlyPassedOn(frame.event.type)) return frame;
  const { json, ackId } = frame;
  const isKnownType = frame.kind === "typed" || frame.isKnownType;
  return { ok: true, kind: "opaque", isKnownType, event: envelopeOf(frame.event), json, ackId };
}
