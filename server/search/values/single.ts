import { type Reading, refused } from "../filter";
import type { Place } from "../query-tree";
import type { ValuePart } from "../value-parts";

/** The one part that a value has to consist of: something plain or quoted, and not empty. */
export function single(
  parts: readonly ValuePart[],
  name: Place & { text: string },
  what: string,
): Reading<ValuePart> {
  const [part, extra] = parts;
  if (part === undefined) return missingValue(name, what);
  if (part.kind === "comparison")
    return refused(part, `\`${name.text}:\` takes ${what}, without \`${part.text}\``);
  if (part.text.trim() === "") return refused(part, `expected ${what} between the quotation marks`);
  if (extra !== undefined) return unexpectedPart(extra);
  return { ok: true, value: part };
}

/** Nothing stands behind the colon. */
export function missingValue(name: Place & { text: string }, what: string) {
  // The colon stands right behind the name.
  const place = { from: name.from, to: name.to === 0 ? 0 : name.to + 1 };
  return refused(place, `expected ${what} after \`${name.text}:\``);
}

export function unexpectedPart(part: ValuePart) {
  return refused(
    part,
    `\`${part.text}\` does not belong here: put a space before it, or all of it in quotation marks`,
  );
}
