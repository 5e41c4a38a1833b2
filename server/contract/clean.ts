import { ENTRIES_MAX, FRAME_VALUES_MAX, KEY_CHARS_MAX, NESTING_MAX } from "./limits";

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

export interface CleanOptions {
  /** Most values at all depths together; an empty object or list counts twice. */
  valuesMax?: number;
  /** Gets the names of the root's own fields that were infinite. */
  infinite?: string[];
}

/** How many values may still come. */
interface Allowance {
  readonly valuesMax: number;
  left: number;
}

/**
 * Cleans a parsed JSON object in place, at every depth: text as in `cleanText` (keys too), numbers that
 * JSON.parse made infinite (`1e400`) become null, `__proto__` keys vanish.
 * @returns the first thing that no cleaning mends, or null
 */
export function cleanJson(
  root: JsonObject,
  { valuesMax = FRAME_VALUES_MAX, infinite = [] }: CleanOptions = {},
): CleanFailure | null {
  return cleanObject(root, 1, "", { valuesMax, left: valuesMax }, infinite);
}

function cleanValue(
  value: unknown,
  depth: number,
  path: string,
  allowance: Allowance,
): { value: unknown } | CleanFailure | null {
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
    ? cleanArray(value, depth, path, allowance)
    : cleanObject(value as JsonObject, depth, path, allowance);
}

function cleanArray(list: unknown[], depth: number, path: string, allowance: Allowance): CleanFailure | null {
  if (!spend(allowance, list.length)) return tooMany(allowance, path);
  for (let index = 0; index < list.length; index++) {
    const result = cleanValue(list[index], depth + 1, path, allowance);
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
  allowance: Allowance,
  infinite?: string[],
): CleanFailure | null {
  const keys = Object.keys(object);
  if (keys.length > ENTRIES_MAX) {
    return { code: "invalid", message: `an object has more than ${ENTRIES_MAX} fields`, path };
  }
  if (!spend(allowance, keys.length)) return tooMany(allowance, path);
  for (const key of keys) {
    if (key.length > KEY_CHARS_MAX) {
      return { code: "invalid", message: `a key is longer than ${KEY_CHARS_MAX} characters`, path };
    }
    const name = cleanText(key);
    if (name === "__proto__") {
      delete object[key];
      continue;
    }
    const result = cleanValue(object[key], depth + 1, path === "" ? name : `${path}.${name}`, allowance);
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

/** @returns whether there was room for what an object or list holds */
function spend(allowance: Allowance, values: number): boolean {
  allowance.left -= Math.max(1, values);
  return allowance.left >= 0;
}

function tooMany({ valuesMax }: Allowance, path: string): CleanFailure {
  return { code: "invalid", message: tooManyValues(valuesMax), path };
}

/** What is answered to a frame that holds more. */
export function tooManyValues(valuesMax: number): string {
  return `more than ${valuesMax.toLocaleString("en")} values in one frame: send less at once`;
}
