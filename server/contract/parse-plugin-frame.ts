import type { z } from "zod";
import { cleanJson, cleanText, isJsonObject, type JsonObject } from "./clean";
import type { PLUGIN_ERROR_CODES } from "./error-codes";
import { characterName } from "./fields";
import { parseInWords, wrongKind } from "./in-words";
import { FRAME_VALUES_MAX, SMALL_FRAME_CHARS_MAX, TYPE_CHARS_MAX } from "./limits";
import { characterKeys, type MessageDefinition, rename } from "./messages/define";
import { type KnownPluginEvent, pluginMessage, type UnknownEvent } from "./plugin-messages";
import { readBelievableMs, readText, UNREADABLE } from "./read";
import { reservedBecause } from "./reserved-types";

/** Why a frame was refused; the code of the `error` answer. */
export type RefusalCode = keyof typeof PLUGIN_ERROR_CODES;

export type Refusal = { ok: false; code: RefusalCode; message: string; field?: string };

/** `ackId` is the frame's numeric `ack_id`, which is answered once the event is safe. */
export type AcceptedFrame =
  | { ok: true; known: true; event: KnownPluginEvent; ackId?: number }
  | { ok: true; known: false; event: UnknownEvent; ackId?: number };

export type ParsedFrame = AcceptedFrame | Refusal;

/**
 * Turns one text frame of a plugin into a typed event or a refusal. Never throws.
 * After this nothing is untyped, nothing is a string that should be a number, no text holds a NUL.
 * @param nowMs the server's clock, milliseconds since the epoch
 * @param serverTime the time of a character's frame that has none, or none that can be believed
 */
export function parsePluginFrame(
  text: string,
  nowMs: number,
  serverTime: (character: string) => number = () => nowMs,
): ParsedFrame {
  const frame = parseJson(text);
  if (frame === undefined) return refuse("bad_json", "not valid JSON: send one JSON object per text frame");
  if (!isJsonObject(frame)) return refuse("not_an_object", "send one JSON object per text frame");
  const infinite: string[] = [];
  const dirt = cleanJson(frame, { valuesMax: valuesMaxOf(frame.type), infinite });
  if (dirt) return refuse(dirt.code, dirt.message, dirt.path);

  const type = frame.type;
  if (typeof type !== "string" || type === "") {
    return refuse("missing_type", 'the frame has no "type": name one, such as "telemetry"', "type");
  }
  if (type.length > TYPE_CHARS_MAX) {
    return refuse("invalid", `"type" is longer than ${TYPE_CHARS_MAX} characters`, "type");
  }
  const reserved = reservedBecause(type);
  if (reserved !== null) return refuse("reserved_type", reserved, "type");

  const definition = pluginMessage(type);
  if (text.length > SMALL_FRAME_CHARS_MAX && !definition?.bulk) {
    return refuse(
      "invalid",
      `a "${type}" frame may have ${SMALL_FRAME_CHARS_MAX} characters, this has ${text.length}`,
    );
  }
  const character = nameCharacter(frame, definition);
  if (typeof character !== "string") return character;
  const ms = readBelievableMs(frame.timestamp, nowMs) ?? serverTime(character);
  frame.timestamp = new Date(ms).toISOString();
  const ackId = takeServerFields(frame);
  if (!definition) return { ok: true, known: false, event: frame as UnknownEvent, ackId };
  return validate(definition, frame, nowMs, infinite, ackId);
}

function valuesMaxOf(type: unknown): number {
  const definition = typeof type === "string" ? pluginMessage(type) : undefined;
  return definition?.valuesMax ?? FRAME_VALUES_MAX;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(code: RefusalCode, message: string, field?: string): Refusal {
  return field === undefined || field === ""
    ? { ok: false, code, message }
    : { ok: false, code, message, field };
}

/** Puts the normalised name into `character_name`; older plugins call it otherwise. */
function nameCharacter(frame: JsonObject, definition: MessageDefinition | undefined): Refusal | string {
  const key = characterKeys(definition).find((candidate) => readText(frame[candidate]) !== null);
  const name = key === undefined ? null : readText(frame[key]);
  if (key === undefined || name === null) {
    return refuse("missing_character", 'name the character in "character_name"', "character_name");
  }
  if (name === UNREADABLE) {
    return refuse("invalid", `"${key}" ${wrongKind(frame[key], "the character's name as text")}`, key);
  }
  const parsed = parseInWords(characterName, name);
  if (!parsed.success) return refuse("invalid", `"${key}" ${explain(parsed.error)}`, key);
  frame.character_name = parsed.data;
  return parsed.data;
}

/**
 * `seq` and `epoch` are the server's alone; `ack_id` is for the answer, not for the audience.
 * Deleted only when there: V8 turns an object it deletes from into a slow dictionary, and most frames have none.
 */
function takeServerFields(frame: JsonObject): number | undefined {
  const ackId = frame.ack_id;
  if (frame.seq !== undefined) delete frame.seq;
  if (frame.epoch !== undefined) delete frame.epoch;
  if (ackId !== undefined) delete frame.ack_id;
  return typeof ackId === "number" ? ackId : undefined;
}

function validate(
  definition: MessageDefinition,
  frame: JsonObject,
  nowMs: number,
  infinite: readonly string[],
  ackId?: number,
): ParsedFrame {
  if (definition.aliases) rename(frame, definition.aliases);
  definition.prepare?.(frame, nowMs);
  const refusal = definition.refuse?.(frame) ?? null;
  if (refusal !== null) return refuse("invalid", `"${refusal.field}" ${refusal.problem}`, refusal.field);
  const result = parseInWords(definition.schema, frame);
  if (!result.success) {
    const field = result.error.issues[0]?.path.join(".") ?? "";
    const words = explain(result.error);
    const problem = infinite.includes(field) ? words.replace("is missing", "is beyond all numbers") : words;
    return refuse("invalid", `"${field}" ${problem}`, field);
  }
  return { ok: true, known: true, event: result.data as KnownPluginEvent, ackId };
}

/** The first problem in words; the sender's own text never comes back longer than a word. */
function explain(error: z.ZodError): string {
  return cleanText(error.issues[0]?.message ?? "is not valid").slice(0, 200);
}
