import { describe, expect, it } from "vitest";
import { emptyCondition, fromBuilder, toBuilder } from "./builder";
import { completionsAt } from "./completions";
import { formatQuery } from "./format-query";
import { helpTopics } from "./help";
import { parseQuery } from "./parse-query";
import { termsOf } from "./query-tree";
import { filterNamed, filterNames, filters } from "./registry";
import { compiled, parsed, unplaced } from "./test/parsed";

const nobody = { owners: [], tags: [] };

describe("the names of filters", () => {
  it("are each of one filter, aliases included", () => {
    const all = filters.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    expect(filterNames).toEqual(all);
  });

  it("are words that can be written as they are", () => {
    for (const name of filterNames) {
      expect(name).toMatch(/^[a-z][a-z.]*$/);
      expect(["and", "or", "not"]).not.toContain(name);
    }
  });

  it("are found in any letter case", () => {
    for (const { name, aliases } of filters)
      for (const each of [name, ...aliases]) expect(filterNamed(each.toUpperCase())?.name).toBe(name);
    expect(filterNamed("constructor")).toBeUndefined();
  });
});

describe.each(filters.map((filter) => [filter.name, filter] as const))("%s", (name, filter) => {
  const { example, counterexample } = filter;

  it("has an example of one term of its own, and a counterexample of its own terms only", () => {
    expect(parsed(example)).toMatchObject({ kind: "term", filter: name });
    for (const term of termsOf(parsed(counterexample))) expect(term.filter).toBe(name);
  });

  it("compiles both to something, and not to the same", () => {
    expect(compiled(example)).not.toEqual({ kind: "all", of: [] });
    expect(compiled(counterexample)).not.toEqual(compiled(example));
  });

  it("writes what it has read", () => {
    for (const text of [example, counterexample, `-${example}`, `(${example}) or ${counterexample}`]) {
      const tree = parsed(text);
      expect(unplaced(parsed(formatQuery(tree)))).toEqual(unplaced(tree));
    }
  });

  it("is offered while its name is written, and at an empty place", () => {
    for (const text of ["", name.slice(0, 1), name])
      expect(completionsAt(text, text.length, nobody).items).toContainEqual(
        expect.objectContaining({ insert: `${name}:` }),
      );
  });

  it("offers only values that it reads", () => {
    const { items } = completionsAt(`${name}:`, name.length + 1, nobody);
    const signs = new Set<string>(filter.comparisons.map(({ sign }) => sign));
    for (const { insert } of items)
      if (!signs.has(insert)) expect(parseQuery(`${name}:${insert}`), insert).toMatchObject({ ok: true });
    expect(items.length > 0 || filter.valueKind === "text").toBe(true);
  });

  it("is explained in one line, with an example, once", () => {
    const entries = helpTopics().flatMap((topic) =>
      topic.entries.filter(({ syntax }) => syntax === `${name}:`),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.example).toBe(example);
    expect(filter.label).toMatch(/^[A-Z]/);
    expect(filter.help).toMatch(/^[A-Z][^\n]{3,250}\.$/);
  });

  it("is a condition of the guided builder, both ways", () => {
    for (const text of [example, `-${example}`]) {
      const model = toBuilder(parsed(text));
      expect(model?.items).toHaveLength(1);
      const built = model && fromBuilder(model);
      expect(built?.ok && unplaced(built.tree)).toEqual(unplaced(parsed(text)));
    }
  });

  it("is incomplete in the builder until it is filled in", () => {
    const items = [emptyCondition(filter)];
    expect(fromBuilder({ match: "all", items })).toEqual({
      ok: false,
      errors: [{ path: [0], message: "fill this in" }],
    });
  });

  it("reads every one of its comparisons and choices in the builder", () => {
    const [condition] = toBuilder(parsed(example))?.items ?? [];
    if (condition?.kind !== "condition") throw new Error("no condition");
    const second = filter.valueKind === "cantrip" ? "epic" : "99999";
    const conditions = [
      ...filter.comparisons.map(({ sign }) => ({ ...condition, comparison: sign, second })),
      ...filter.choices.map(({ name: choice, word }) => ({ ...condition, value: word ?? choice, second })),
    ];
    for (const each of conditions)
      expect(fromBuilder({ match: "all", items: [each] }), each.value).toMatchObject({ ok: true });
  });
});

describe("the help page", () => {
  it("shows only what can be asked for", () => {
    for (const { title, entries } of helpTopics()) {
      expect(entries.length, title).toBeGreaterThan(0);
      for (const { example } of entries) expect(parseQuery(example), example).toMatchObject({ ok: true });
    }
  });
});
