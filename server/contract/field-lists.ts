import { z } from "zod";
import { accepting } from "./field-kind";
import { tooBig, wrongKind } from "./in-words";
import { ENTRIES_MAX } from "./limits";

/**
 * A field that is refused before its schema looks into it: a schema reads every entry of a list before it counts
 * them, and takes seconds for what is refused anyway. `refuse` completes `"field" …`.
 */
export const unless = <T extends z.ZodType>(refuse: (raw: unknown) => string | null, field: T) =>
  z.preprocess((raw, context) => {
    const refusal = refuse(raw);
    if (refusal === null) return raw;
    context.addIssue({ code: "custom", message: refusal });
    return z.NEVER;
  }, field);

/**
 * A list that must be there.
 * @param wanted what to send instead of what is no list, where more than a list is taken
 */
export const requiredList = <T extends z.ZodType>(entry: T, entriesMax = ENTRIES_MAX, wanted = "a list") =>
  unless(
    (raw) => (Array.isArray(raw) && raw.length > entriesMax ? tooBig("array", entriesMax) : null),
    z.array(entry, { error: noList(wanted) }).max(entriesMax),
  );

/** A list of entries; null and absent are the empty list. */
export const list = <T extends z.ZodType>(entry: T, entriesMax = ENTRIES_MAX, wanted = "a list") =>
  accepting(
    z.preprocess((raw) => raw ?? [], requiredList(entry, entriesMax, wanted)),
    { type: ["array", "null"], description: `list of up to ${entriesMax.toLocaleString("en")}` },
  );

function noList(wanted: string): z.core.$ZodErrorMap {
  return ({ code, input }) => (code === "invalid_type" ? wrongKind(input, wanted) : undefined);
}

/** A nested object; absent is null. */
export const optional = <T extends z.ZodType>(entry: T) =>
  z.preprocess((raw) => raw ?? null, entry.nullable());

/** An object or map that is empty when it is null or absent. */
export const orEmpty = <T extends z.ZodType>(entry: T) =>
  accepting(
    z.preprocess((raw) => raw ?? {}, entry),
    { type: ["object", "null"] },
  );
