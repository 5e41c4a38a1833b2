import type { z } from "zod";

/**
 * As `safeParse`, but says what is wrong and what to send, to complete `"field" …`: the schema library's own words
 * speak of its types, which a plugin's author never sees. Words cost a fifth of a parse, so only what is refused is
 * read again with them.
 */
export function parseInWords<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  const result = schema.safeParse(value);
  return result.success ? result : schema.safeParse(value, { error: problemOf });
}

type Issue = z.core.$ZodRawIssue;

function problemOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongKind(issue.input, NOUNS[issue.expected] ?? "another kind of value");
    case "invalid_value":
      return wrongValue(issue.input, `one of ${issue.values.map(String).join(", ")}`);
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "too_small":
      return issue.origin === "number" ? `must be ${issue.minimum} or more` : "is empty: send text";
    default:
      return "is not valid";
  }
}

const NOUNS: Record<string, string> = {
  array: "a list",
  object: "an object",
  record: "an object",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** For a value of the wrong kind, or none. */
export function wrongKind(value: unknown, wanted: string): string {
  if (value === undefined || value === null) return `is missing: send ${wanted}`;
  return `is ${kindOf(value)}: send ${wanted}`;
}

function wrongValue(value: unknown, wanted: string): string {
  return typeof value === "string" ? `is not known: send ${wanted}` : wrongKind(value, wanted);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return Number.isInteger(value) ? "a number" : "a fraction";
    case "boolean":
      return String(value);
    default:
      return "an object";
  }
}

/** For more than fits, of whatever it is. */
export function tooBig(origin: string, max: number): string {
  const most = max.toLocaleString("en");
  if (origin === "array") return `has more than ${most} entries: send ${most} at most`;
  if (origin === "string") return `is longer than ${most} characters: send ${most} at most`;
  return `must be ${most} or less`;
}
