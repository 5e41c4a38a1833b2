import { refused } from "./filter";
import { type FilterName, type Lexeme, lexemesOf } from "./lexemes";
import { nearest } from "./nearest";
import type { Place, QueryError, QueryGroup, QueryNode } from "./query-tree";
import { filterNamed, filterNames } from "./registry";
import type { ValuePart } from "./value-parts";

export const QUERY_CHARS_MAX = 2_000;
export const TERMS_MAX = 100;
/** Parentheses and negations within each other. */
export const NESTING_MAX = 20;

export type ParsedQuery = { ok: true; tree: QueryNode | null } | { ok: false; error: QueryError };

/**
 * The item query language.
 *
 *     query   = [ any ]
 *     any     = all { "or" all }
 *     all     = one { [ "and" ] one }
 *     one     = ( "-" | "not" ) one | "(" any ")" | term
 *     term    = word | phrase | filter ":" value
 *     phrase  = '"' any characters, \" and \\ for the two that end or escape '"'
 *     value   = one or more parts without white space between them: word, phrase, "=" "!=" "<" "<=" ">" ">="
 *
 * Keywords and filters are read in any letter case, and `-` stands right before what it excludes. What a value may be
 * is its filter's (`values/`): a number or range `8..10`, a time `<2d`, a name of a list, a text, a cantrip and its
 * tier.
 *
 * @returns the tree, null of an empty query, or the first thing that is wrong. Never throws.
 */
export function parseQuery(text: string): ParsedQuery {
  const unfit = unfitText(text);
  if (unfit !== null) return { ok: false, error: unfit };
  const parser = new Parser(lexemesOf(text), text);
  try {
    return { ok: true, tree: parser.query() };
  } catch (thrown) {
    if (thrown instanceof WrongQuery) return { ok: false, error: thrown.error };
    throw thrown;
  }
}

/** What no text may be, whatever it means. */
function unfitText(text: string): QueryError | null {
  if (text.length > QUERY_CHARS_MAX) {
    const most = QUERY_CHARS_MAX.toLocaleString("en");
    return {
      message: `a query has at most ${most} characters`,
      from: QUERY_CHARS_MAX,
      to: text.length,
    };
  }
  const at = text.search(UNSTORABLE);
  return at < 0 ? null : { message: "this is no character that anything is called by", from: at, to: at + 1 };
}

/** NUL and halves of characters, which the database refuses. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Carries an error out of the recursion; nobody outside sees it. */
class WrongQuery extends Error {
  constructor(readonly error: QueryError) {
    super(error.message);
  }
}

class Parser {
  private at = 0;
  private terms = 0;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly text: string,
  ) {}

  query(): QueryNode | null {
    if (this.lexemes.length === 0) return null;
    const tree = this.any(0);
    const left = this.next();
    if (left !== undefined) wrong(left, "this parenthesis closes nothing");
    return tree;
  }

  private any(depth: number): QueryNode {
    const parts = [this.all(depth)];
    while (this.next()?.kind === "or") {
      this.at++;
      parts.push(this.all(depth));
    }
    return joined("or", parts);
  }

  private all(depth: number): QueryNode {
    const parts = [this.one(depth)];
    while (true) {
      const next = this.next();
      if (next === undefined || next.kind === "or" || next.kind === "close") return joined("and", parts);
      if (next.kind === "and") this.at++;
      parts.push(this.one(depth));
    }
  }

  private one(depth: number): QueryNode {
    const lexeme = this.next();
    if (lexeme === undefined) return this.missing(lexeme);
    switch (lexeme.kind) {
      case "term":
        this.at++;
        return this.term(lexeme);
      case "not": {
        const follows = this.text.charAt(lexeme.to);
        if (lexeme.text === "-" && (follows === "" || /\s/.test(follows))) {
          wrong(lexeme, "`-` stands right before what it excludes; a name with a dash needs quotation marks");
        }
        if (depth >= NESTING_MAX) tooDeep(lexeme);
        this.at++;
        const of = this.one(depth + 1);
        return { kind: "not", of, from: lexeme.from, to: of.to };
      }
      case "open":
        return this.parenthesized(lexeme, depth);
      case "close":
      case "and":
      case "or":
        return this.missing(lexeme);
    }
  }

  private parenthesized(open: Lexeme, depth: number): QueryNode {
    if (depth >= NESTING_MAX) tooDeep(open);
    this.at++;
    const next = this.next();
    if (next?.kind === "close") {
      wrong({ from: open.from, to: next.to }, "nothing stands in these parentheses");
    }
    if (next === undefined) wrong(open, "this parenthesis is not closed");
    const tree = this.any(depth + 1);
    if (this.next()?.kind !== "close") wrong(open, "this parenthesis is not closed");
    this.at++;
    return tree;
  }

  private term(lexeme: Extract<Lexeme, { kind: "term" }>): QueryNode {
    this.terms++;
    if (this.terms > TERMS_MAX) wrong(lexeme, `a query has at most ${TERMS_MAX} terms`);
    const { name, value, from, to } = lexeme;
    const unclosed = value.find((part) => part.kind !== "comparison" && part.isUnclosed);
    if (unclosed !== undefined) {
      wrong({ from: unclosed.from, to: unclosed.from + 1 }, "this quotation mark is not closed");
    }
    if (name === null) return { kind: "term", filter: "name", value: bareName(value), from, to };
    const filter = filterNamed(name.text);
    if (filter === undefined) unknownFilter(name);
    const read = filter.read(value, name);
    if (!read.ok) throw new WrongQuery(read.error);
    return { kind: "term", filter: filter.name, value: read.value, from, to };
  }

  /** Something had to stand here. What comes before it says what for. */
  private missing(found: Lexeme | undefined): never {
    const before = this.lexemes[this.at - 1];
    if (before !== undefined && before.kind !== "open" && before.kind !== "term" && before.kind !== "close") {
      wrong(before, `expected something after \`${before.text}\``);
    }
    const place = found ?? { from: this.text.length, to: this.text.length };
    const text = this.text.slice(place.from, place.to);
    wrong(place, text === ")" ? "this parenthesis closes nothing" : `expected something before \`${text}\``);
  }

  private next(): Lexeme | undefined {
    return this.lexemes[this.at];
  }
}

function bareName(parts: readonly ValuePart[]) {
  const [part] = parts;
  if (part === undefined || part.text.trim() === "") {
    return wrong(part ?? { from: 0, to: 0 }, "expected a name between the quotation marks");
  }
  const sign = part.kind === "plain" ? /[<>=]/.exec(part.text) : null;
  if (sign === null) return { kind: "text" as const, text: part.text, isExact: false };
  const filter = filterNamed(part.text.slice(0, sign.index).replace(/!$/, ""));
  const at = part.from + sign.index;
  const meant = filter === undefined ? "" : `write \`${filter.name}:${part.text.slice(sign.index)}\`, or `;
  return wrong({ from: at, to: at + 1 }, `a filter ends with a colon: ${meant}put a name in quotation marks`);
}

function unknownFilter(name: FilterName): never {
  if (name.text === "") {
    wrong({ from: name.from, to: name.to + 1 }, "expected the name of a filter before `:`");
  }
  const meant = nearest(name.text.toLowerCase(), filterNames);
  const hint =
    meant === null ? "; a name with a colon needs quotation marks" : `; did you mean \`${meant}:\`?`;
  wrong(name, `there is no filter \`${name.text}\`${hint}`);
}

function tooDeep(place: Place): never {
  wrong(place, `parentheses and negations stand at most ${NESTING_MAX} deep within each other`);
}

/** Several nodes as one that reaches over all of them. */
function joined(kind: QueryGroup["kind"], parts: readonly QueryNode[]): QueryNode {
  const [first, ...others] = parts;
  const last = others.at(-1);
  if (first === undefined) throw new TypeError("nothing to join");
  return last === undefined ? first : { kind, of: parts, from: first.from, to: last.to };
}

function wrong(place: Place, message: string): never {
  throw new WrongQuery(refused(place, message).error);
}
