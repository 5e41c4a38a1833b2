import { isJsonObject, isReservedType, type JsonObject, readTimestampMs } from "@/server/contract";

/** A line of a recording as a plugin frame. */
export interface RecordedFrame {
  /** When it was sent or received, milliseconds since the epoch. */
  t: number;
  character: string;
  type: string;
  frame: JsonObject;
  /** The connection ended after this frame. */
  closes?: true;
}

/** Why a line cannot be sent as a plugin would: a server's own event, an inventory without its items, or rubbish. */
export type SkipReason = "server_made" | "items_omitted" | "unreadable";

/**
 * Reads a line of either recording: `{t, character, frame}` of the fleet, or `{received_at, frame}` of `/ws/live`,
 * whose events become plugin frames again.
 */
export function readRecordedFrame(line: string): RecordedFrame | SkipReason {
  const record = parse(line);
  if (!record || !isJsonObject(record.frame)) return "unreadable";
  const { frame } = record;
  const fromLive = typeof record.received_at === "string";
  const t = fromLive ? readTimestampMs(record.received_at) : record.t;
  if (typeof t !== "number" || typeof frame.type !== "string") return "unreadable";
  if (isReservedType(frame.type)) return "server_made";
  if (frame.items_omitted === true) return "items_omitted";
  if (frame.missing === true) return "server_made";
  const character = record.character ?? frame.character_name;
  if (typeof character !== "string") return "unreadable";
  if (fromLive) delete frame.seq;
  const recorded = { t, character, type: frame.type, frame };
  return record.closes === true ? { ...recorded, closes: true } : recorded;
}

function parse(line: string): JsonObject | null {
  try {
    const record: unknown = JSON.parse(line);
    return isJsonObject(record) ? record : null;
  } catch {
    return null;
  }
}

/** The frame's own time in milliseconds, null when it has none. */
export function timestampOf(frame: JsonObject): number | null {
  return readTimestampMs(frame.timestamp);
}

/**
 * Moves every time in a frame by the same amount and keeps how each is written (ISO text, epoch seconds or
 * milliseconds): its timestamp, when its combat session began, and when quests were done.
 */
export function moveTimes(frame: JsonObject, byMs: number): void {
  moveTime(frame, "timestamp", byMs);
  moveTime(frame, "completed_at", byMs);
  if (isJsonObject(frame.session)) moveTime(frame.session, "started_at", byMs);
  if (Array.isArray(frame.quests)) {
    for (const quest of frame.quests) if (isJsonObject(quest)) moveTime(quest, "completed_at", byMs);
  }
}

function moveTime(holder: JsonObject, field: string, byMs: number): void {
  const value = holder[field];
  const ms = readTimestampMs(value);
  if (ms === null) return;
  if (typeof value === "number") {
    holder[field] = value < 1e11 ? value + byMs / 1000 : value + byMs;
  } else {
    holder[field] = new Date(ms + byMs).toISOString();
  }
}
