import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBuilder, toBuilder } from "./builder";
import { columnsOf } from "./columns";
import { compileQuery } from "./compile-query";
import { completionsAt } from "./completions";
import { formatQuery } from "./format-query";
import { parseQuery, QUERY_CHARS_MAX } from "./parse-query";
import { filterNames, filters } from "./registry";
import { unplaced } from "./test/parsed";

/** Pieces of the language, right and wrong, from which queries are thrown together. */
const pieces = fc.oneof(
  fc.constantFrom(...filterNames.map((name) => `${name}:`)),
  fc.constantFrom(...filters.map(({ example }) => example)),
  fc.constantFrom(...filters.map(({ counterexample }) => `(${counterexample})`)),
  fc.constantFrom(
    "(",
    ")",
    "-",
    "not",
    "or",
    "and",
    '"',
    "“",
    "\\",
    ":",
    ">=",
    "=",
    "<",
    "!=",
    "..",
    "%",
    "'",
    "\0",
  ),
  fc.constantFrom("soldier", "epic", "400", "8..10", "15%", "2d", "İ", "ß", "\ud83d\ude00", "\ud800", "a"),
);
const thrownTogether = fc
  .array(fc.tuple(pieces, fc.constantFrom("", " ", " ", "  ")), { maxLength: 30 })
  .map((parts) => parts.map((part) => part.join("")).join(""));
const texts = fc.oneof(thrownTogether, fc.string({ unit: "binary", maxLength: 60 }));

/** Queries that are right: examples, joined in all ways. */
const right: fc.Arbitrary<string> = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 5, depthIdentifier: "nesting" },
    fc.constantFrom(...filters.map(({ example }) => example), '"a b"', "plain"),
    fc.tuple(tie("query"), tie("query")).map(([one, other]) => `(${one} ${other})`),
    fc.tuple(tie("query"), tie("query")).map(([one, other]) => `(${one} or ${other})`),
    tie("query").map((query) => `-(${query})`),
  ),
})).query;

const lookup = { spellIdsNamed: () => [1] };
const runs = { numRuns: 1_000, seed: 20_261_122 };

describe("whatever is written", () => {
  it("is read or refused, and what is refused is pointed at", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseQuery(text);
        if (result.ok) return;
        const { from, to, message } = result.error;
        expect(message.length).toBeGreaterThan(0);
        expect(0 <= from && from < to && to <= text.length, `${from} to ${to}`).toBe(true);
      }),
      runs,
    );
  });

  it("means the same when it is written again, and always compiles", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(texts, right), (text) => {
        const result = parseQuery(text);
        if (!result.ok) return;
        read++;
        const written = formatQuery(result.tree);
        fc.pre(written.length <= QUERY_CHARS_MAX);
        const again = parseQuery(written);
        expect(again.ok && unplaced(again.tree), written).toEqual(unplaced(result.tree));
        expect(formatQuery(again.ok ? again.tree : null)).toBe(written);
        compileQuery(result.tree, lookup);
        columnsOf(result.tree);
      }),
      runs,
    );
    expect(read).toBeGreaterThan(runs.numRuns / 2);
  });

  it("comes back from the builder where it is shown there", () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.oneof(texts, right), (text) => {
        const result = parseQuery(text);
        const model = result.ok ? toBuilder(result.tree) : null;
        if (!result.ok || model === null) return;
        shown++;
        const built = fromBuilder(model);
        expect(built.ok && unplaced(built.tree)).toEqual(unplaced(result.tree));
      }),
      runs,
    );
    expect(shown).toBeGreaterThan(runs.numRuns / 4);
  });

  it("is completed within its bounds, wherever the cursor stands", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, place) => {
        const cursor = place % (text.length + 1);
        const { from, to, items } = completionsAt(text, cursor, { owners: ["A b"], tags: [] });
        expect(0 <= from && from <= cursor && cursor <= to && to <= text.length, `${from} ${to}`).toBe(true);
        expect(items.every(({ insert }) => insert !== "")).toBe(true);
      }),
      runs,
    );
  });
});

describe("time", () => {
  /** Milliseconds of the fastest of some runs: what else the machine does makes none faster. */
  const fastestMs = (run: () => void) =>
    Math.min(
      ...Array.from({ length: 20 }, () => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );

  it.each<[string, string]>([
    ["one long word", "a".repeat(QUERY_CHARS_MAX)],
    ["quotation marks", '"'.repeat(QUERY_CHARS_MAX)],
    ["escapes", `"${"\\".repeat(QUERY_CHARS_MAX - 1)}`],
    ["parentheses", "(".repeat(QUERY_CHARS_MAX)],
    ["a long number", `al:${"9".repeat(QUERY_CHARS_MAX - 3)}`],
    ["a long unknown name", `set:${"a".repeat(QUERY_CHARS_MAX - 4)}`],
    ["a hundred terms of lists", "set:weave cantrip:magic ".repeat(50)],
  ])("a query of %s is read within 50 ms", (_, text) => {
    expect(
      fastestMs(() => {
        const result = parseQuery(text);
        if (result.ok) compileQuery(result.tree, lookup);
      }),
    ).toBeLessThan(50);
  });
});
