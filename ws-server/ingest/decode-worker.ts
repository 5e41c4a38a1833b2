import { parentPort } from "node:worker_threads";
import { INVENTORY_VALUES_MAX, NESTING_MAX, type Refusal, tooManyValues } from "@/server/contract";
import { type InventoryFile, readInventoryFile } from "../imports/read-inventory-file";
import { type DecodedFrame, decodeFrame, envelopeOf } from "./decode-frame";
import { excessOf } from "./excess";

/** What the decoder thread is asked, one frame at a time. */
export interface DecodeRequest {
  bytes: Uint8Array;
  nowMs: number;
  /** Whose inventory it is, where the bytes are a file of one and no frame. */
  fileOf?: string;
}

/** What it says: once that it is ready for the first frame, then an answer to each. */
export type DecoderMessage = "ready" | DecodeReply;
export interface DecodeReply extends InventoryFile {
  /** How long the frame took, in milliseconds. */
  tookMs: number;
}

/** Handing a larger object back would cost the main thread as much as parsing it there: it goes as text. */
const OBJECT_CHARS_MAX = 512 * 1024;

/** Types that are passed on and not stored; of the others the object is needed, however large. */
function isOnlyPassedOn(type: string): boolean {
  return type === "nearby_objects" || type.startsWith("share_");
}

function say(message: DecoderMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on("message", (request: DecodeRequest) => {
  const beganAt = performance.now();
  const read = answer(request);
  say({ ...read, tookMs: performance.now() - beganAt });
});
say("ready");

function answer({ bytes, nowMs, fileOf }: DecodeRequest): InventoryFile {
  const excess = excessOf(bytes, { depthMax: NESTING_MAX, valuesMax: INVENTORY_VALUES_MAX });
  if (excess !== null) return { frame: refusalOf(excess) };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  return fileOf === undefined ? { frame: decode(text, nowMs) } : readInventoryFile(text, fileOf, nowMs);
}

function refusalOf(excess: "nesting" | "values"): Refusal {
  if (excess === "values")
    return { ok: false, code: "invalid", message: tooManyValues(INVENTORY_VALUES_MAX) };
  return { ok: false, code: "too_deep", message: `nested deeper than ${NESTING_MAX} levels` };
}

function decode(text: string, nowMs: number): DecodedFrame {
  const frame = decodeFrame(text, nowMs);
  if (!frame.ok || frame.json.length <= OBJECT_CHARS_MAX) return frame;
  if (frame.kind === "typed" && !isOnlyPassedOn(frame.event.type)) return frame;
  const { json, ackId } = frame;
  const isKnownType = frame.kind === "typed" || frame.isKnownType;
  return { ok: true, kind: "opaque", isKnownType, event: envelopeOf(frame.event), json, ackId };
}
