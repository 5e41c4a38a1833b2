import {
  type Column,
  type ComparisonChoice,
  defineFilter,
  type Filter,
  type FilterWords,
  type Reading,
  refused,
} from "../filter";
import type { Comparison, ItemPredicate, NumberField } from "../predicate";
import type { Place, ValueOf } from "../query-tree";
import type { ValuePart } from "../value-parts";
import { missingValue, unexpectedPart } from "./single";

type NumberValue = ValueOf<"number">;

/** Larger ones are nowhere in the game, and would not fit into a column of whole numbers. */
const NUMBER_MAX = 999_999_999;

interface NumberOptions extends FilterWords {
  field: NumberField;
  /** Places behind the point that are shown and can be asked for; 0 for whole numbers. */
  decimals?: number;
  percentOf?: Column["percentOf"];
}

/** A filter that compares a column with a number, or a percentage. */
export function numberFilter({ field, decimals = 0, percentOf, ...words }: NumberOptions): Filter {
  const scale: Scale = { decimals, percentOf };
  return defineFilter({
    ...words,
    valueKind: "number",
    column: { name: words.name, label: words.label, sort: field, ...(percentOf && { percentOf }) },
    comparisons: NUMBER_COMPARISONS,
    read: (parts, name) => readNumberValue(parts, name, scale),
    write: (value) => writeNumberValue(value, percentOf === undefined ? "" : "%"),
    toPredicate: (value) => numberPredicate(field, value, scale),
    complete: (parts) => ({ replaces: null, items: parts.length > 0 ? [] : NUMBER_SUGGESTIONS }),
  });
}

interface Scale {
  decimals: number;
  percentOf: Column["percentOf"];
}

const NUMBER_COMPARISONS: readonly ComparisonChoice[] = [
  { sign: ">=", label: "at least" },
  { sign: "<=", label: "at most" },
  { sign: "=", label: "exactly" },
  { sign: ">", label: "more than" },
  { sign: "<", label: "less than" },
  { sign: "!=", label: "another than" },
  { sign: "..", label: "between" },
];

const NUMBER_SUGGESTIONS = NUMBER_COMPARISONS.filter(({ sign }) => sign !== "..").map(({ sign, label }) => ({
  label: sign,
  insert: sign,
  detail: label,
}));

const NUMBER = /^-?(?:\d+(?:\.\d+)?|\.\d+)%?$/;

function readNumberValue(
  parts: readonly ValuePart[],
  name: Place & { text: string },
  scale: Scale,
): Reading<NumberValue> {
  const [first, second] = parts;
  if (first === undefined) return missingValue(name, "a number");
  if (first.kind !== "comparison") {
    if (second !== undefined) return unexpectedPart(second);
    const ends = first.kind === "plain" ? first.text.indexOf("..") : -1;
    if (ends >= 0) return readRange(first, ends, name.text, scale);
    const number = readNumber(first, `\`${name.text}:\``, scale);
    return number.ok ? { ok: true, value: { kind: "number", is: "=", number: number.value } } : number;
  }
  if (second === undefined) return refused(first, `expected a number after \`${first.text}\``);
  const number = readNumber(second, `\`${first.text}\``, scale);
  if (!number.ok) return number;
  if (parts[2] !== undefined) return unexpectedPart(parts[2]);
  return { ok: true, value: { kind: "number", is: first.text, number: number.value } };
}

function readRange(part: ValuePart, ends: number, name: string, scale: Scale): Reading<NumberValue> {
  const at = part.from + ends;
  const lower: ValuePart = { kind: "plain", text: part.text.slice(0, ends), from: part.from, to: at };
  const upper: ValuePart = { kind: "plain", text: part.text.slice(ends + 2), from: at + 2, to: part.to };
  const dots = { from: at, to: at + 2 };
  if (lower.text === "") return refused(dots, "expected a number before `..`");
  if (upper.text === "") return refused(dots, "expected a number after `..`");
  const min = readNumber(lower, `\`${name}:\``, scale);
  if (!min.ok) return min;
  const max = readNumber(upper, "`..`", scale);
  if (!max.ok) return max;
  if (min.value > max.value) return refused(part, "the range ends before it begins");
  return { ok: true, value: { kind: "number", is: "..", min: min.value, max: max.value } };
}

function readNumber(part: ValuePart, after: string, scale: Scale): Reading<number> {
  if (part.kind === "comparison" || !NUMBER.test(part.text)) {
    return refused(part, `expected a number after ${after}`);
  }
  const isPercentage = part.text.endsWith("%");
  if (isPercentage && scale.percentOf === undefined) return refused(part, "expected a number without `%`");
  const digits = isPercentage ? part.text.slice(0, -1) : part.text;
  // Adding 0 makes -0 a plain one.
  const number = Number(digits) + 0;
  if (Math.abs(number) > NUMBER_MAX) return refused(part, "expected a number of at most 9 digits");
  const decimals = scale.percentOf === undefined ? scale.decimals : scale.decimals - 2;
  if ((digits.split(".")[1] ?? "").length <= decimals) return { ok: true, value: number };
  return refused(
    part,
    decimals === 0 ? "expected a whole number" : `expected at most ${decimals} places behind the point`,
  );
}

function writeNumberValue(value: NumberValue, unit: "" | "%"): string {
  if (value.is === "..") return `${value.min}..${value.max}${unit}`;
  return `${value.is === "=" ? "" : value.is}${value.number}${unit}`;
}

/**
 * Columns of fractions hold the nearest number of 32 bits: 1.15 is 1.1499999761581421 there. What is compared is what
 * they are shown as, rounded to `decimals` places, and the rounding is done here, once, on the number that was asked
 * for: shown as 15 % or more is 1.14995 or more.
 */
function numberPredicate(
  field: NumberField,
  value: NumberValue,
  { decimals, percentOf }: Scale,
): ItemPredicate {
  const steps = 10 ** decimals;
  const toSteps = (number: number) => {
    const inColumn = percentOf === undefined ? number : number / 100 + (percentOf === "factor" ? 1 : 0);
    return Math.round(inColumn * steps);
  };
  const compared = (is: Comparison, number: number): ItemPredicate => ({
    kind: "number",
    field,
    is,
    value: number,
  });
  if (value.is === "..") {
    return { kind: "all", of: [compare(">=", toSteps(value.min)), compare("<=", toSteps(value.max))] };
  }
  return compare(value.is, toSteps(value.number));

  function compare(is: Comparison, wanted: number): ItemPredicate {
    if (decimals === 0) return compared(is, wanted);
    const from = (wanted - 0.5) / steps;
    const to = (wanted + 0.5) / steps;
    switch (is) {
      case "=":
        return { kind: "all", of: [compared(">=", from), compared("<", to)] };
      case "!=":
        return { kind: "any", of: [compared("<", from), compared(">=", to)] };
      case ">=":
      case "<":
        return compared(is, from);
      case ">":
        return compared(">=", to);
      case "<=":
        return compared("<", to);
    }
  }
}
