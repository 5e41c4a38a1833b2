import { KEY_CHARS_MAX, NESTING_MAX } from "./limits";

/** Why a frame could not be cleaned. `path` names the place, dotted. */
export type CleanFailure = { code: "too_deep" | "invalid"; message: string; path: string };

/** An object as `JSON.parse` makes it; keys are the sender's. */
export type JsonObject = { [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Text that PostgreSQL's `text` and `jsonb` take: no NUL, no lone surrogate (each becomes U+FFFD).
 * Nearly every string is already clean, so the two tests come before any copy.
 */
export function cleanText(text: string): string {
  const withoutNul = text.includes("\0") ? text.replaceAll("\0", "") : text;
  return withoutNul.isWellFormed() ? withoutNul : withoutNul.toWellFormed();
}

/**
 * Cleans a parsed JSON object in place, at every depth: text as in `cleanText` (keys too), numbers that
 * JSON.parse made infinite (`1e400`) become null, `__proto__` keys vanish.
 * @param infinite gets the names of the root's own fields that were infinite
 * @returns the first thing that no cleaning mends, or null
 */
export function cleanJson(root: JsonObject, infinite: string[] = []): CleanFailure | null {
  return cleanObject(root, 1, "", infinite);
}

function cleanValue(value: unknown, depth: number, path: string): { value: unknown } | CleanFailure | null {
  if (typeof value === "string") {
    const text = cleanText(value);
    return text === value ? null : { value: text };
  }
  if (typeof value === "number") return Number.isFinite(value) ? null : { value: null };
  if (typeof value !== "object" || value === null) return null;
  if (depth > NESTING_MAX) {
    return { code: "too_deep", message: `nested deeper than ${NESTING_MAX} levels`, path };
  }
  return Array.isArray(value)
    ? cleanArray(value, depth, path)
    : cleanObject(value as JsonObject, depth, path);
}

function cleanArray(list: unknown[], depth: number, path: string): CleanFailure | null {
  for (let index = 0; index < list.length; index++) {
    const result = cleanValue(list[index], depth + 1, path);
    if (result === null) continue;
    if ("code" in result)
      return { ...result, path: result.path === path ? `${path}[${index}]` : result.path };
    list[index] = result.value;
  }
  return null;
}

function cleanObject(
  object: JsonObject,
  depth: number,
  path: string,
  infinite?: string[],
): CleanFailure | null {
  for (const key of Object.keys(object)) {
    if (key.length > KEY_CHARS_MAX) {
      return { code: "invalid", message: `a key is longer than ${KEY_CHARS_MAX} characters`, path };
    }
    const name = cleanText(key);
    if (name === "__proto__") {
      delete object[key];
      continue;
    }
    const result = cleanValue(object[key], depth + 1, path === "" ? name : `${path}.${name}`);
    if (result !== null && "code" in result) return result;
    if (result !== null) {
      if (typeof object[key] === "number") infinite?.push(name);
      object[key] = result.value;
    }
    if (name !== key) {
      object[name] = object[key];
      delete object[key];
    }
  }
  return null;
}
