import { z } from "zod";
import { acceptedBy, givenSchemas } from "./field-kind";
import { ALIAS_OF } from "./field-rows";
import { liveClientMessages } from "./live-client";
import { inventoryNotice, NOT_FOR_LIVE_CLIENTS } from "./live-event";
import { aliasesOf, type FamilyMember, type MessageDefinition } from "./messages/define";
import { parsePluginFrame } from "./parse-plugin-frame";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { isBroadcast, serverEvents } from "./server-events";

/** The clock of the samples; fixed, so that the generated file changes only when the contract does. */
const SAMPLE_CLOCK_MS = Date.parse("2026-11-22T21:00:00Z");

type JsonSchema = Record<string, unknown>;

/** One plugin message type as the generated file describes it. */
export type PluginFormat = {
  about: string;
  /** True when frames may be as large as the socket allows. */
  large: boolean;
  /** The types in use where this stands for a family of them. */
  family?: readonly FamilyMember[];
  /** JSON Schema of what a plugin may send. */
  accepts: JsonSchema;
  /** JSON Schema of the normalised event, before `seq`. */
  event: JsonSchema;
  sample: JsonSchema;
  /** The sample as an event. */
  sample_event: unknown;
  /** What of it live clients receive: the event, a notice in its place, or nothing. */
  live: "event" | "inventory_notice" | "nothing";
};

/**
 * The content of `EVENT_FORMATS.json`: JSON Schema (2020-12) and a sample for every message type, generated
 * from the zod schemas of this folder. `npm run generate` writes it, `npm run verify` fails when it is stale.
 */
export function eventFormats() {
  return {
    format: "mosswart-overlord/event-formats/1",
    about:
      "Frames of /ws/position (plugin) and /ws/live (server and client). Unknown fields are kept, unknown " +
      "types forwarded. Every numeric field may be a number or its text.",
    plugin: Object.fromEntries(PLUGIN_MESSAGES.map((entry) => [entry.type, pluginFormat(entry)])),
    server: Object.fromEntries(
      Object.entries(serverEvents).map(([name, schema]) => [name, serverFormat(name, schema)]),
    ),
    inventory_notice: numbered(openJsonSchema(inventoryNotice)),
    live_client: Object.fromEntries(
      Object.entries(liveClientMessages).map(([name, schema]) => [name, jsonSchema(schema, "input")]),
    ),
  };
}

function pluginFormat(definition: MessageDefinition): PluginFormat {
  const parsed = parsePluginFrame(JSON.stringify(definition.sample), SAMPLE_CLOCK_MS);
  if (!parsed.ok) throw new Error(`the sample of ${definition.type} is refused: ${parsed.message}`);
  return {
    about: definition.about,
    large: definition.bulk ?? false,
    ...(definition.family && { family: definition.family }),
    accepts: accepted(definition),
    event: jsonSchema(definition.schema, "output"),
    sample: definition.sample,
    sample_event: parsed.event,
    live: liveForm(definition.type),
  };
}

function liveForm(type: string): PluginFormat["live"] {
  if (NOT_FOR_LIVE_CLIENTS.has(type)) return "nothing";
  const isInventory = inventoryNotice.shape.type.safeParse(type).success;
  return isInventory ? "inventory_notice" : "event";
}

function serverFormat(name: string, schema: z.ZodType): JsonSchema {
  const format = openJsonSchema(schema);
  return isBroadcast(name) ? numbered(format) : format;
}

const SEQ = { type: "integer", minimum: 1, description: "Its number in the stream." };
const SAMPLE_SEQ = 48_211;

/** As it travels on the firehose. */
function numbered({ properties, required, examples, ...format }: JsonSchema): JsonSchema {
  return {
    ...format,
    properties: { ...Object(properties), seq: SEQ },
    required: [...listOf(required), "seq"],
    examples: listOf(examples).map((sample) => ({ ...Object(sample), seq: SAMPLE_SEQ })),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function accepted({ schema, derived = [] }: MessageDefinition): JsonSchema {
  const described = jsonSchema(schema, "input");
  const made = new Set(derived);
  const properties = Object.entries(described.properties ?? {}).filter(([name]) => !made.has(name));
  return { ...described, properties: Object.fromEntries(properties) };
}

/** JSON Schema of what the server says. That only grows, so nobody may rely on there being no other field. */
export function openJsonSchema(schema: z.ZodType): JsonSchema {
  return openParts(jsonSchema(schema, "output"));
}

function openParts(node: JsonSchema): JsonSchema {
  const entries = Object.entries(node).filter(
    ([keyword, value]) => !(keyword === "additionalProperties" && value === false),
  );
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, opened(value)]));
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  return typeof value === "object" && value !== null ? openParts({ ...value }) : value;
}

/** JSON Schema of what a schema takes, or of what it gives. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema: node }) {
      if (io === "output") Object.assign(node, givenSchemas.get(zodSchema)?.gives);
      else describeInput(zodSchema, node);
    },
  });
  return described;
}

function describeInput(schema: z.core.$ZodType, node: JsonSchema): void {
  for (const [keyword, value] of Object.entries(acceptedBy(schema) ?? {})) {
    if (value === undefined) delete node[keyword];
    else node[keyword] = value;
  }
  // zod leaves out the samples of what a transform reads: it takes them for those of what comes out.
  const examples = z.globalRegistry.get(schema)?.examples;
  if (examples !== undefined) node.examples = examples;
  if (schema instanceof z.ZodObject) describeNames(schema, node);
}

/**
 * zod calls a key required when its type is; what matters to a sender is whether the frame passes without it, or
 * with another name of it.
 */
function describeNames(schema: z.ZodObject, node: JsonSchema): void {
  const aliases = aliasesOf(schema);
  const properties = { ...(node.properties as Record<string, JsonSchema>) };
  const required: string[] = [];
  const oneOfNames: JsonSchema[] = [];
  for (const name of neededKeys(schema)) {
    const others = aliases[name];
    if (others === undefined) required.push(name);
    else {
      oneOfNames.push({ anyOf: [name, ...others].map((key) => having(key.split("."))) });
      properties[name] = { ...properties[name], type: [properties[name]?.type, "null"].flat() };
    }
  }
  for (const [name, others] of Object.entries(aliases)) {
    const words = `another name of ${name}`;
    for (const other of others.filter(isPlain))
      properties[other] ??= { description: words, [ALIAS_OF]: name };
    for (const path of others.filter((other) => !isPlain(other))) {
      properties[name] = {
        ...properties[name],
        description: `${properties[name]?.description}; or as ${path}`,
      };
    }
  }
  Object.assign(node, { properties, required }, oneOfNames.length > 0 && { allOf: oneOfNames });
}

function isPlain(name: string): boolean {
  return !name.includes(".");
}

/** An object that has something at the path. */
function having([key = "", ...rest]: string[]): JsonSchema {
  return {
    type: "object",
    required: [key],
    properties: { [key]: rest.length > 0 ? having(rest) : ANYTHING },
  };
}

const ANYTHING = { type: ["string", "number", "boolean", "array", "object"] };

function neededKeys(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => ![acceptedBy(field)?.type].flat().includes("null"))
    .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);
}
