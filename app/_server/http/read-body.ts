import type { z } from "zod";
import { isJsonObject } from "@/server/contract/clean";
import { InvalidInput } from "@/server/errors";
import { invalidInput } from "@/server/invalid-input";

/**
 * Reads the JSON object that a request brought by the schema that the verb's other callers use.
 * @throws InvalidInput naming the field, or `body` where it is no JSON object
 */
export function readBody<Schema extends z.ZodType>(schema: Schema, bytes: Uint8Array): z.output<Schema> {
  const result = schema.safeParse(parseObject(bytes));
  if (!result.success) throw invalidInput(result.error);
  return result.data;
}

function parseObject(bytes: Uint8Array): object {
  let sent: unknown;
  try {
    sent = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new InvalidInput("body: is no JSON", { field: "body" });
  }
  if (!isJsonObject(sent)) throw new InvalidInput("body: must be a JSON object", { field: "body" });
  return sent;
}
