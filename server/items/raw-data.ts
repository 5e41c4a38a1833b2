import type { RawData } from "./derived-item";
import type { Properties } from "./read-properties";

/** Everything as it was sent: the bags as they are, and beside them every other field. */
export function rawDataOf({ raw, ints, doubles, strings, bools }: Properties): RawData {
  const original: Record<string, unknown> = {};
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    const isBag = value === ints || value === doubles || value === strings || value === bools;
    // A field of this name would not become one, but what the object inherits from.
    if (!isBag && key !== "__proto__") original[key] = value;
  }
  return { int_values: ints, double_values: doubles, string_values: strings, bool_values: bools, original };
}
