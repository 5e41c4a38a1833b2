import { z } from "zod";
import { type Reading, UNREADABLE } from "./read";

export type JsonSchema = Record<string, unknown>;

/**
 * One kind of field. A field accepts everything its tolerant reader understands (`accepts`: JSON Schema for
 * plugin authors) and gives one typed value (`gives`: JSON Schema of the normalised event).
 *
 * A single transform per field instead of a pipe of zod types: measured 2.6 µs against 8 µs for twenty
 * fields, and telemetry is validated 500 times a second at a thousand characters.
 */
export type Kind<T> = {
  accepts: JsonSchema;
  gives: JsonSchema;
  read: (raw: unknown) => Reading<T>;
  /** Why a read value is out of bounds, or null. */
  refuse?: (value: T) => string | null;
  /** What to send instead, for the error message. */
  expected: string;
};

/** JSON Schema of what a field gives; `event-formats.ts` reads it, zod itself cannot look into a transform. */
export const givenSchemas = z.registry<{ gives: JsonSchema }>();

/** JSON Schema of what may be sent where that is more than the schema itself shows, or said better in words. */
const acceptedSchemas = z.registry<{ accepts: JsonSchema }>();

/** Describes what may be sent in the place of `field`; a keyword that is undefined takes the schema's own away. */
export function accepting<T extends z.ZodType>(field: T, accepts: JsonSchema): T {
  acceptedSchemas.add(field, { accepts });
  return field;
}

export function acceptedBy(field: z.core.$ZodType): JsonSchema | undefined {
  return acceptedSchemas.get(field)?.accepts;
}

/** A field that may be absent: null then. */
export function tolerant<T>(kind: Kind<T>) {
  const field = z
    .unknown()
    .optional()
    .meta(kind.accepts)
    .transform((raw, context): T | null => {
      const value = kind.read(raw);
      if (value === null) return null;
      return judge(kind, value, context);
    });
  givenSchemas.add(field, { gives: { anyOf: [kind.gives, { type: "null" }] } });
  return field;
}

/** A field that must be there. */
export function required<T>(kind: Kind<T>) {
  const type = [kind.accepts.type].flat().filter((name) => name !== "null");
  const field = z
    .unknown()
    .meta({ ...kind.accepts, type })
    .transform((raw, context): T => {
      const value = kind.read(raw);
      if (value !== null) return judge(kind, value, context);
      context.addIssue({ code: "custom", message: `is missing: send ${kind.expected}` });
      return z.NEVER;
    });
  givenSchemas.add(field, { gives: kind.gives });
  return field;
}

function judge<T>(kind: Kind<T>, value: T | typeof UNREADABLE, context: z.RefinementCtx): T {
  if (value === UNREADABLE) {
    context.addIssue({ code: "custom", message: `is not readable: send ${kind.expected}` });
    return z.NEVER;
  }
  const refusal = kind.refuse?.(value) ?? null;
  if (refusal === null) return value;
  context.addIssue({ code: "custom", message: refusal });
  return z.NEVER;
}
