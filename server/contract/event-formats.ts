import { z } from "zod";
import { givenSchemas } from "./fields";
import { liveClientMessages } from "./live-client";
import type { MessageDefinition } from "./messages/define";
import { parsePluginFrame } from "./parse-plugin-frame";
import { PLUGIN_MESSAGES } from "./plugin-messages";
import { serverEvents } from "./server-events";

/** The clock of the samples; fixed, so that the generated file changes only when the contract does. */
const SAMPLE_CLOCK_MS = Date.parse("2026-11-22T21:00:00Z");

type JsonSchema = Record<string, unknown>;

/** One plugin message type as the generated file describes it. */
export type PluginFormat = {
  about: string;
  /** True when frames may be as large as the socket allows. */
  large: boolean;
  /** JSON Schema of what a plugin may send. */
  accepts: JsonSchema;
  /** JSON Schema of the normalised event that live clients receive. */
  event: JsonSchema;
  sample: JsonSchema;
  /** The sample as live clients receive it, before `seq`. */
  sample_event: unknown;
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
      Object.entries(serverEvents).map(([name, schema]) => [name, jsonSchema(schema, "output")]),
    ),
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
    accepts: jsonSchema(definition.schema, "input"),
    event: jsonSchema(definition.schema, "output"),
    sample: definition.sample,
    sample_event: parsed.event,
  };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema: node }) {
      const given = io === "output" ? givenSchemas.get(zodSchema) : undefined;
      if (given) Object.assign(node, given.gives);
      // zod calls a key required when its type is; what matters to a sender is whether the frame passes without it.
      if (io === "input" && zodSchema instanceof z.ZodObject) node.required = neededKeys(zodSchema);
    },
  });
  return described;
}

function neededKeys(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);
}
