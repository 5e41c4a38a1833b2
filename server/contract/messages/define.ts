import { z } from "zod";
import type { JsonObject } from "../clean";
import { NAME_CHARS_MAX } from "../limits";

/** One plugin message type: its schema, how an older plugin's frame becomes it, and an example. */
export type MessageDefinition<Schema extends z.ZodType = z.ZodType> = {
  type: string;
  /** One sentence for the protocol page. */
  about: string;
  schema: Schema;
  /** Renames older field names in place before the schema reads the frame; `nowMs` is the server's clock. */
  prepare?: (frame: JsonObject, nowMs: number) => void;
  /** True when `name` is the payload's (a monster, an item), not the character's. */
  nameIsPayload?: boolean;
  /** True when a frame may be as large as the socket allows. */
  bulk?: boolean;
  /** A frame as a plugin sends it. */
  sample: JsonObject;
};

/**
 * Fields that every plugin message carries once it is normalised. `parsePluginFrame` has already made both,
 * so they are only described here, not checked a second time.
 */
export const envelope = {
  character_name: z.string().meta({ maxLength: NAME_CHARS_MAX, description: "a leading + is kept" }),
  timestamp: z.string().meta({
    format: "date-time",
    description: "ISO 8601 (no zone: UTC) or epoch seconds or milliseconds; the server's time when absent",
  }),
};

/** A message schema: known fields typed, unknown fields kept. */
export function message<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.looseObject({ type: z.literal(type), ...envelope, ...shape });
}

/** Declares a message; exists so that each definition keeps its own schema type. */
export function defineMessage<Schema extends z.ZodType>(definition: MessageDefinition<Schema>) {
  return definition;
}

/** Moves the first present alias to `name`, unless `name` is already there. */
export function alias(frame: JsonObject, name: string, ...others: string[]): void {
  if (frame[name] !== undefined && frame[name] !== null) return;
  const other = others.find((key) => frame[key] !== undefined && frame[key] !== null);
  if (other === undefined) return;
  frame[name] = frame[other];
  delete frame[other];
}
