import { defineFilter, type Filter, type FilterWords, refused } from "../filter";
import type { AgeComparison } from "../query-tree";
import { missingValue, unexpectedPart } from "./single";

/** Longest first. */
const UNITS = [
  ["w", 604_800],
  ["d", 86_400],
  ["h", 3_600],
  ["m", 60],
  ["s", 1],
] as const;
const AGE = /^(\d{1,9})([wdhms])$/i;

/** Ten years: nothing here is older. */
const AGE_SECONDS_MAX = 3_650 * 86_400;

const COMPARISONS: readonly { sign: AgeComparison; label: string }[] = [
  { sign: "<", label: "less ago than" },
  { sign: "<=", label: "at most this long ago" },
  { sign: ">", label: "longer ago than" },
  { sign: ">=", label: "at least this long ago" },
];

interface AgeOptions extends FilterWords {
  field: "seen" | "moved";
  sort: "updated_at" | "moved_at";
}

/** A filter that compares how long ago something happened. */
export function ageFilter({ field, sort, ...words }: AgeOptions): Filter {
  return defineFilter({
    ...words,
    valueKind: "age",
    column: { name: words.name, label: words.label, sort },
    comparisons: COMPARISONS,
    read(parts, name) {
      const [sign, age, extra] = parts;
      if (sign === undefined) return missingValue(name, "a time such as `<2d`");
      const is = COMPARISONS.find((comparison) => comparison.sign === sign.text)?.sign;
      if (is === undefined) return refused(sign, "expected `<` or `>` and a time, such as `<2d` or `>1h`");
      if (age === undefined) return refused(sign, `expected a time such as \`2d\` or \`1h\` after \`${is}\``);
      const [, count, letter] = AGE.exec(age.kind === "plain" ? age.text : "") ?? [];
      const unit = UNITS.find(([short]) => short === letter?.toLowerCase());
      if (unit === undefined) {
        return refused(age, `expected a time after \`${is}\`: a whole number and w, d, h, m or s`);
      }
      const seconds = Number(count) * unit[1];
      if (seconds > AGE_SECONDS_MAX) return refused(age, "expected a time of at most 10 years");
      if (extra !== undefined) return unexpectedPart(extra);
      return { ok: true, value: { kind: "age", is, seconds } };
    },
    write: ({ is, seconds }) => `${is}${writtenAge(seconds)}`,
    toPredicate: ({ is, seconds }) => ({ kind: "age", field, is, seconds }),
    complete: (parts) => ({ replaces: parts[0] ?? null, items: parts.length > 1 ? [] : AGE_SUGGESTIONS }),
  });
}

const AGE_SUGGESTIONS = [
  { label: "<1h", insert: "<1h", detail: "within the last hour" },
  { label: "<1d", insert: "<1d", detail: "within a day" },
  { label: "<7d", insert: "<7d", detail: "within a week" },
  { label: ">30d", insert: ">30d", detail: "longer ago than a month" },
];

/** In the longest unit that it is a whole number of. */
function writtenAge(seconds: number): string {
  const [short, length] = UNITS.find(([, each]) => seconds % each === 0 && seconds > 0) ?? ["s", 1];
  return `${seconds / length}${short}`;
}
