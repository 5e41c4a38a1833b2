/** Marks a property that is only another name of one beside it. */
export const ALIAS_OF = "x-alias-of";

type JsonSchema = Record<string, unknown>;

/** One line of a table of fields. */
export interface FieldRow {
  /** `objects[].name` is in each entry of a list, `skills.*.base` under every key of an object. */
  path: string;
  needed: boolean;
  value: string;
}

/**
 * The fields of an object as a reader of a protocol page needs them, those inside of others behind them.
 * @param needed names without which nothing passes, where that is not simply what is required
 */
export function fieldRows(
  schema: JsonSchema,
  needed = new Set(stringsOf(schema.required)),
  prefix = "",
): FieldRow[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, property]) => {
    if (ALIAS_OF in property) return [];
    const path = `${prefix}${name}`;
    const own = { path, needed: needed.has(name), value: wordsFor(property) };
    return [own, ...rowsWithin(property, path)];
  });
}

function rowsWithin(schema: JsonSchema, path: string): FieldRow[] {
  const inner = withoutNull(schema);
  if (isSchema(inner.properties)) return fieldRows(inner, undefined, `${path}.`);
  if (isSchema(inner.items)) return rowsWithin(inner.items, `${path}[]`);
  if (isSchema(inner.additionalProperties)) return rowsWithin(inner.additionalProperties, `${path}.*`);
  return [];
}

/** What a value is: its kind, where that is not said in its description, and the description. */
function wordsFor(schema: JsonSchema): string {
  const inner = withoutNull(schema);
  const about = schema.description ?? inner.description;
  if (typeof about !== "string") return kindOf(schema);
  return isSentence(about) ? `${kindOf(schema)}: ${about}` : about;
}

/** Those of what a plugin may send are phrases that say the kind themselves. */
function isSentence(about: string): boolean {
  return /^[A-Z].*\.$/s.test(about);
}

/** More values than that are no help in a table. */
const VALUES_MAX = 8;

function kindOf(schema: JsonSchema): string {
  if ("const" in schema) return JSON.stringify(schema.const);
  const values = knownValues(schema);
  if (values.length > 0) {
    return values.length > VALUES_MAX ? "text" : values.map((value) => `\`${value}\``).join(", ");
  }
  const kinds =
    schema.type === undefined
      ? alternativesOf(schema).map(kindOf)
      : [schema.type].flat().map((type) => kindOfType(type, schema));
  return [...new Set(kinds)].join(" or ") || "anything";
}

function kindOfType(type: unknown, { format }: JsonSchema): string {
  switch (type) {
    case "integer":
      return "whole number";
    case "boolean":
      return "true or false";
    case "array":
      return "list";
    case "string":
      return format === "date-time" ? "ISO 8601" : format === "uuid" ? "UUID" : "text";
    default:
      return String(type);
  }
}

/** Values that a text is known to have, also where others may come. */
function knownValues(schema: JsonSchema): string[] {
  if (Array.isArray(schema.enum)) return stringsOf(schema.enum);
  return alternativesOf(schema).flatMap((alternative) => stringsOf(alternative.enum));
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const alternatives = alternativesOf(schema);
  const others = alternatives.filter(({ type }) => type !== "null");
  const [only, ...more] = others;
  return others.length < alternatives.length && only !== undefined && more.length === 0 ? only : schema;
}

function alternativesOf({ anyOf }: JsonSchema): JsonSchema[] {
  return Array.isArray(anyOf) ? anyOf.filter(isSchema) : [];
}

function propertiesOf({ properties }: JsonSchema): Record<string, JsonSchema> {
  if (!isSchema(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])),
  );
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
