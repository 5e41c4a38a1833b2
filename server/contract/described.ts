import type { z } from "zod";

/**
 * Says what a frame is for and shows one. Both travel with its JSON Schema, into `EVENT_FORMATS.json` and onto the
 * protocol pages; a test holds each sample against its schema.
 */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  about: string,
  ...samples: z.input<Schema>[]
): Schema {
  return schema.meta({ description: about, examples: samples });
}
