import type { Comparison } from "./predicate";
import type { Place } from "./query-tree";

/** What stands behind a filter's colon is cut into these; what they mean together is the filter's. */
export type ValuePart = Place &
  (
    | { kind: "comparison"; text: Comparison }
    | {
        kind: "quoted" | "plain";
        /** Of what is quoted, what is meant: without quotation marks and escapes. */
        text: string;
        /** A quotation mark without the one that closes it. */
        isUnclosed?: true;
      }
  );

/** Longer ones first, since they begin like others. */
const COMPARISONS: readonly Comparison[] = [">=", "<=", "!=", ">", "<", "="];

/** The comparison that stands at a place of a text. */
export function comparisonAt(text: string, from: number): Comparison | undefined {
  return COMPARISONS.find((comparison) => text.startsWith(comparison, from));
}

/** Parts that no text was written for. */
export const comparison = (text: Comparison): ValuePart => ({ kind: "comparison", text, from: 0, to: 0 });
export const plain = (text: string): ValuePart => ({ kind: "plain", text, from: 0, to: 0 });
export const quoted = (text: string): ValuePart => ({ kind: "quoted", text, from: 0, to: 0 });

/** Cuts `war magic>=epic` and `<2d`, where white space needs no quotation marks. */
export function partsAroundComparison(text: string): ValuePart[] {
  const at = text.search(/[<>=]|!=/);
  const sign = comparisonAt(text, at);
  if (at < 0 || sign === undefined) return [quoted(text)];
  const name = text.slice(0, at).trim();
  const rest = text.slice(at + sign.length).trim();
  return [...(name === "" ? [] : [quoted(name)]), comparison(sign), ...(rest === "" ? [] : [plain(rest)])];
}
