/** Reads single values of what a plugin told: a value of another kind counts as not told. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function number(told: unknown): number | null {
  return typeof told === "number" && Number.isFinite(told) ? told : null;
}

export function text(told: unknown): string | null {
  return typeof told === "string" && told !== "" ? told : null;
}

export function isObject(told: unknown): told is JsonObject {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}
