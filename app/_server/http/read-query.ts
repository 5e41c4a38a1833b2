import { z } from "zod";
import { InvalidInput } from "@/server/errors";
import { invalidInput } from "@/server/invalid-input";

/**
 * Reads query parameters by the schema that the verb's other callers use. Text becomes a number or a boolean
 * where the schema wants one and it is written as one, and a parameter of which the schema takes a list may be given
 * several times; everything else is left for the schema to refuse.
 * @throws InvalidInput naming the parameter: bad, missing, unknown or given twice
 */
export function readQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  params: URLSearchParams,
  /** Parameters that stood in the path. */
  inPath: ReadonlyMap<string, string> = new Map(),
): z.output<z.ZodObject<Shape>> {
  const input = new Map<string, unknown>(
    [...inPath].map(([name, text]) => [name, readText(text, schema.shape[name])]),
  );
  for (const [name, text] of params) {
    const wanted = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (innerType(wanted) instanceof z.ZodArray && !inPath.has(name)) {
      input.set(name, params.getAll(name));
      continue;
    }
    if (input.has(name)) throw new InvalidInput(`${name}: is given twice`, { field: name });
    input.set(name, readText(text, wanted));
  }
  const result = schema.safeParse(Object.fromEntries(input));
  if (!result.success) throw invalidInput(result.error);
  return result.data;
}

function readText(text: string, wanted: unknown): unknown {
  const type = innerType(wanted);
  if (type instanceof z.ZodNumber && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (type instanceof z.ZodBoolean && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** What is inside `optional()`, `default()` and `nullable()`. */
function innerType(type: unknown): unknown {
  const wraps =
    type instanceof z.ZodOptional || type instanceof z.ZodDefault || type instanceof z.ZodNullable;
  return wraps ? innerType(type.unwrap()) : type;
}
