import type { Place } from "./query-tree";
import { comparisonAt, type ValuePart } from "./value-parts";

/** Parts of a query. A value is cut further, since only its filter knows what it may be. */
export type Lexeme = Place &
  (
    | { kind: "open" | "close" | "and" | "or"; text: string }
    | { kind: "not"; text: string }
    /** `name` is null for a bare word or phrase. */
    | { kind: "term"; name: FilterName | null; value: readonly ValuePart[] }
  );

/** What stands before a colon, without it. */
export type FilterName = Place & { text: string };

const KEYWORDS: ReadonlyMap<string, "and" | "or" | "not"> = new Map([
  ["and", "and"],
  ["or", "or"],
  ["not", "not"],
]);

const SPACE = /\s/;
/** Typographic ones come with text that was copied from elsewhere. */
const QUOTES = '"“”„';
/** Ends a word, and within a value a part. */
const WORD = /[^\s()"“”„:]+/y;
const PLAIN = /(?:[^\s()"“”„<>=!]|!(?!=))+/y;
const NEEDS_QUOTES = /[\s()"“”„<>=!]/;

/** Cuts any text at all into lexemes, in one pass from left to right. */
export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) at++;
    else {
      const lexeme = lexemeAt(text, at);
      lexemes.push(lexeme);
      at = lexeme.to;
    }
  }
  return lexemes;
}

function lexemeAt(text: string, from: number): Lexeme {
  const char = text.charAt(from);
  if (char === "(" || char === ")") {
    return { kind: char === "(" ? "open" : "close", text: char, from, to: from + 1 };
  }
  if (char === "-") return { kind: "not", text: char, from, to: from + 1 };
  if (QUOTES.includes(char)) {
    const phrase = quotedAt(text, from);
    return { kind: "term", name: null, value: [phrase], from, to: phrase.to };
  }
  const word = matchAt(WORD, text, from);
  const to = from + word.length;
  if (text.charAt(to) === ":") {
    const value = valueAt(text, to + 1);
    return { kind: "term", name: { text: word, from, to }, value, from, to: value.at(-1)?.to ?? to + 1 };
  }
  const keyword = KEYWORDS.get(word.toLowerCase());
  if (keyword !== undefined) return { kind: keyword, text: word, from, to };
  return { kind: "term", name: null, value: [{ kind: "plain", text: word, from, to }], from, to };
}

function valueAt(text: string, start: number): ValuePart[] {
  const parts: ValuePart[] = [];
  let at = start;
  while (at < text.length) {
    const part = valuePartAt(text, at);
    if (part === null) break;
    parts.push(part);
    at = part.to;
  }
  return parts;
}

function valuePartAt(text: string, from: number): ValuePart | null {
  if (QUOTES.includes(text.charAt(from))) return quotedAt(text, from);
  const sign = comparisonAt(text, from);
  if (sign !== undefined) return { kind: "comparison", text: sign, from, to: from + sign.length };
  const plain = matchAt(PLAIN, text, from);
  return plain === "" ? null : { kind: "plain", text: plain, from, to: from + plain.length };
}

function quotedAt(text: string, from: number): ValuePart {
  const closing = text.charAt(from) === '"' ? '"' : QUOTES;
  let meant = "";
  let at = from + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (closing.includes(char)) return { kind: "quoted", text: meant, from, to: at + 1 };
    const next = text.charAt(at + 1);
    const isEscape = char === "\\" && next !== "" && '"\\'.includes(next);
    meant += isEscape ? next : char;
    at += isEscape ? 2 : 1;
  }
  return { kind: "quoted", text: meant, from, to: at, isUnclosed: true };
}

function matchAt(sticky: RegExp, text: string, from: number): string {
  sticky.lastIndex = from;
  return sticky.exec(text)?.[0] ?? "";
}

/** A value's text as it has to be written to be read as one part: in quotation marks where it needs them. */
export function written(text: string): string {
  if (text !== "" && !NEEDS_QUOTES.test(text)) return text;
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** As `written`, but where no filter's name stands before it. */
export function writtenBare(text: string): string {
  const isTaken = text.includes(":") || text.startsWith("-") || KEYWORDS.has(text.toLowerCase());
  return isTaken ? `"${text.replace(/["\\]/g, "\\$&")}"` : written(text);
}
