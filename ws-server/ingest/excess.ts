const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * What JSON text has too much of, told from its bytes: sixteen megabytes of brackets would become a gigabyte of
 * arrays, and this finds them before anything is built. Values are counted as `cleanJson` counts them: each begins
 * behind a comma or is the first in its object or list, so an empty one counts twice.
 */
export function excessOf(
  bytes: Uint8Array,
  { depthMax, valuesMax }: { depthMax: number; valuesMax: number },
): "nesting" | "values" | null {
  let depth = 0;
  let values = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === QUOTE) index = endOfText(bytes, index);
    else if (byte === COMMA) values += 1;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      values += 1;
      depth += 1;
      if (depth > depthMax) return "nesting";
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
  }
  return values > valuesMax ? "values" : null;
}

/** Where the text that begins at a quote ends: at another one that no backslash precedes. */
function endOfText(bytes: Uint8Array, start: number): number {
  let index = start + 1;
  while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1;
  return index;
}
