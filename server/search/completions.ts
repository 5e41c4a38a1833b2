import { foldedText } from "@/server/facts/folded-text";
import type { Filter, Suggestion, Vocabulary } from "./filter";
import { type Lexeme, lexemesOf } from "./lexemes";
import { filterNamed, filters } from "./registry";
import { plain, type ValuePart } from "./value-parts";

/** More than anybody reads; a guild may have more characters. */
const SUGGESTIONS_MAX = 100;
/** Values are suggested for a bare word from so many letters on; fewer begin too many of them. */
const WORD_CHARS_MIN = 2;

export interface Completions {
  /** What `insert` takes the place of. */
  from: number;
  to: number;
  items: readonly Suggestion[];
}

/**
 * What could be written where the cursor stands: names of filters, then what may follow them. The text may be
 * unfinished or wrong anywhere; what stands behind the cursor in the same word is replaced too.
 */
export function completionsAt(text: string, cursor: number, vocabulary: Vocabulary): Completions {
  const lexeme = lexemesOf(text).find(({ from, to }) => from < cursor && cursor <= to);
  if (lexeme === undefined || lexeme.kind === "open" || lexeme.kind === "close" || isDash(lexeme)) {
    return limited(cursor, cursor, filters.map(suggestedFilter));
  }
  if (lexeme.kind !== "term") return limited(lexeme.from, lexeme.to, wordsFor(text, lexeme, cursor));
  if (lexeme.name === null) {
    const [part] = lexeme.value;
    const isPhrase = part?.kind === "quoted";
    return limited(lexeme.from, lexeme.to, isPhrase ? [] : wordsFor(text, lexeme, cursor));
  }
  if (cursor <= lexeme.name.to) {
    const { from, to } = lexeme.name;
    // The colon is there already.
    return limited(from, to + 1, filtersFor(text.slice(from, cursor)));
  }
  const filter = filterNamed(lexeme.name.text);
  if (filter === undefined) return { from: cursor, to: cursor, items: [] };
  return valueCompletions(filter, lexeme.value, cursor, vocabulary);
}

function isDash(lexeme: Lexeme): boolean {
  return lexeme.kind === "not" && lexeme.text === "-";
}

function valueCompletions(
  filter: Filter,
  value: readonly ValuePart[],
  cursor: number,
  vocabulary: Vocabulary,
): Completions {
  const parts = value.filter(({ from }) => from < cursor).map((part) => upTo(part, cursor));
  const { replaces, items } = filter.complete(parts, vocabulary);
  const replaced = value.find(({ from }) => from === replaces?.from);
  const from = replaced?.from ?? cursor;
  return limited(from, Math.max(replaced?.to ?? cursor, cursor), items);
}

/** The part as it would be if nothing stood behind the cursor. */
function upTo(part: ValuePart, cursor: number): ValuePart {
  if (part.kind === "comparison" || cursor >= part.to) return part;
  const quote = part.kind === "quoted" ? 1 : 0;
  return { ...part, text: part.text.slice(0, Math.max(0, cursor - part.from - quote)), to: cursor };
}

function wordsFor(text: string, { from }: Lexeme, cursor: number): Suggestion[] {
  const typed = text.slice(from, cursor);
  return [...filtersFor(typed), ...keywordsFor(typed), ...valuesFor(typed)];
}

/** Filters whose name, another name or a word of the label begins so, in this order. */
function filtersFor(typed: string): Suggestion[] {
  const wanted = foldedText(typed);
  const begins = (name: string) => name.startsWith(wanted);
  const found = new Set([
    ...filters.filter(({ name }) => begins(name)),
    ...filters.filter(({ aliases }) => aliases.some(begins)),
    ...filters.filter(({ label }) => label.toLowerCase().split(" ").some(begins)),
  ]);
  return Array.from(found, suggestedFilter);
}

function suggestedFilter({ name, label, help }: Filter): Suggestion {
  return { label: `${name}:`, insert: `${name}:`, detail: help === `${label}.` ? label : help };
}

function keywordsFor(typed: string): Suggestion[] {
  return [
    { label: "or", insert: "or ", detail: "one of both has to fit" },
    { label: "not", insert: "not ", detail: "what follows must not fit" },
  ].filter(({ label }) => label.startsWith(typed.toLowerCase()));
}

/** Whole terms for somebody who knows the value and not the filter: `sold` may become the set of that name. */
function valuesFor(typed: string): Suggestion[] {
  if (typed.length < WORD_CHARS_MIN) return [];
  const parts = [plain(typed)];
  return filters
    .filter(({ valueKind }) => valueKind === "listed" || valueKind === "cantrip")
    .flatMap(({ name, label, complete }) =>
      complete(parts, NO_VOCABULARY).items.map(({ insert }) => ({
        label: `${name}:${insert}`,
        insert: `${name}:${insert}`,
        detail: label,
      })),
    );
}

const NO_VOCABULARY: Vocabulary = { owners: [], tags: [] };

function limited(from: number, to: number, items: readonly Suggestion[]): Completions {
  return { from, to, items: items.slice(0, SUGGESTIONS_MAX) };
}
