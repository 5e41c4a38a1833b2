import { z } from "zod";
import type { JsonObject } from "../clean";
import { accepting } from "../field-kind";
import { NAME_CHARS_MAX } from "../limits";

/** For each field the other names it may have, the preferred ones first. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** One type of a family: what it is for, and the fields that plugins give it, for the protocol page. */
export type FamilyMember = { type: string; body: string; about: string };

/** One plugin message type: its schema, how an older plugin's frame becomes it, and an example. */
export type MessageDefinition<Schema extends z.ZodType = z.ZodType> = {
  type: string;
  /** One sentence for the protocol page. */
  about: string;
  schema: Schema;
  /** Other names of its fields. A dotted one is only described here: `prepare` reads it. */
  aliases?: Aliases;
  /** Fields that the server makes itself, whatever was sent. */
  derived?: readonly string[];
  /** Brings what older plugins send into shape before the schema reads the frame; `nowMs` is the server's clock. */
  prepare?: (frame: JsonObject, nowMs: number) => void;
  /** Why a prepared frame is refused where no single field is at fault: the field to send, and what is wrong. */
  refuse?: (frame: JsonObject) => { field: string; problem: string } | null;
  /** True when `name` is the payload's (a monster, an item), not the character's. */
  nameIsPayload?: boolean;
  /** True when a frame may be as large as the socket allows. */
  bulk?: boolean;
  /** Most values in one frame, where that is not `FRAME_VALUES_MAX`. */
  valuesMax?: number;
  /** Of a family of types: those that are in use, each with its body in words. */
  family?: readonly FamilyMember[];
  /** A frame as a plugin sends it. */
  sample: JsonObject;
};

/**
 * Fields that every plugin message carries once it is normalised. `parsePluginFrame` has already made both,
 * so they are only described here, not checked a second time.
 */
export const envelope = {
  character_name: accepting(
    z.string().meta({ maxLength: NAME_CHARS_MAX, description: "a leading + is kept" }),
    {
      type: ["string", "number", "boolean"],
      maxLength: undefined,
      description: `text up to ${NAME_CHARS_MAX} characters; a leading + is kept`,
    },
  ),
  timestamp: accepting(z.string().meta({ format: "date-time" }), {
    type: ["string", "number", "null"],
    format: undefined,
    description: "ISO 8601 (no zone: UTC) or epoch seconds or milliseconds; the server's time when absent",
  }),
};

const CHARACTER_KEYS = ["character_name", "char_name", "name", "player_name"];
const CHARACTER_KEYS_BESIDE_NAME = CHARACTER_KEYS.filter((key) => key !== "name");

/** Where the character's name is looked for, in this order. */
export function characterKeys(
  definition: Pick<MessageDefinition, "nameIsPayload"> | undefined,
): readonly string[] {
  return definition?.nameIsPayload ? CHARACTER_KEYS_BESIDE_NAME : CHARACTER_KEYS;
}

/** A message schema: known fields typed, unknown fields kept. */
export function message<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.looseObject({ type: z.literal(type), ...envelope, ...shape });
}

const aliasRegistry = z.registry<{ aliases: Aliases }>();

/** Says which other names the fields of an object may have; `rename` is what reads them. */
export function withAliases<Schema extends z.ZodType>(schema: Schema, aliases: Aliases): Schema {
  aliasRegistry.add(schema, { aliases });
  return schema;
}

export function aliasesOf(schema: z.core.$ZodType): Aliases {
  return aliasRegistry.get(schema)?.aliases ?? {};
}

/** Declares a message; exists so that each definition keeps its own schema type. */
export function defineMessage<Schema extends z.ZodType>(definition: MessageDefinition<Schema>) {
  const others = characterKeys(definition).slice(1);
  withAliases(definition.schema, { character_name: others, ...definition.aliases });
  return definition;
}

/** Moves each field that came under another name to its own, unless that is there already. */
export function rename(object: JsonObject, aliases: Aliases): void {
  for (const name in aliases) {
    if (isThere(object[name])) continue;
    const other = aliases[name]?.find((key) => isThere(object[key]));
    if (other === undefined) continue;
    object[name] = object[other];
    delete object[other];
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
