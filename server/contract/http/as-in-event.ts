import type { z } from "zod";
import { jsonSchema } from "../event-formats";

/** How one field of a plugin's message is described: it is answered as it was normalised when it came in. */
export function asInEvent(
  message: { type: string; schema: z.ZodObject },
  field: string,
): Record<string, unknown> {
  const schema = message.schema.shape[field];
  if (schema === undefined) throw new Error(`${message.type} has no field ${field}`);
  return { ...jsonSchema(schema, "output"), description: `As in the event ${message.type}.` };
}

/** The same of a whole message, without what every message carries. */
export function asEvent(message: { type: string; schema: z.ZodObject }): Record<string, unknown> {
  const described = jsonSchema(
    message.schema.omit({ type: true, character_name: true, timestamp: true }),
    "output",
  );
  return { ...described, description: `As in the event ${message.type}.` };
}
