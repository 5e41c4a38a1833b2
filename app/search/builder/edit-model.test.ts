import { describe, expect, test } from "vitest";
import { filterNamed, formatQuery, fromBuilder, parseQuery, toBuilder } from "@/server/search";
import {
  addCondition,
  addGroup,
  changeCondition,
  type EditCondition,
  type EditModel,
  errorsById,
  fromEdit,
  moveItem,
  removeItem,
  setMatch,
  toEdit,
  withFilter,
} from "./edit-model";

function modelOf(text: string): EditModel {
  const parsed = parseQuery(text);
  const model = parsed.ok ? toBuilder(parsed.tree) : null;
  if (model === null) throw new Error(`${text} is none for the builder`);
  return toEdit(model);
}

function textOf(model: EditModel): string {
  const built = fromBuilder(fromEdit(model));
  return built.ok ? formatQuery(built.tree) : `wrong: ${built.errors.map(({ message }) => message).join()}`;
}

function filter(name: string) {
  const found = filterNamed(name);
  if (found === undefined) throw new Error(`no filter ${name}`);
  return found;
}

const conditions = ({ items }: EditModel): readonly EditCondition[] =>
  items.flatMap((item) => (item.kind === "group" ? item.conditions : [item]));

/** The id of the condition of this filter, the last one of several. */
const idOf = (model: EditModel, name: string) =>
  conditions(model).findLast((condition) => condition.filter === name)?.id ?? -1;

const fill = (model: EditModel, name: string, change: Partial<EditCondition>) =>
  changeCondition(model, idOf(model, name), change);

test("legendary or epic strength, chest, wield, armor and not equipped can be built from nothing", () => {
  let model = addGroup(modelOf(""), filter("cantrip"));
  const [group] = model.items;
  model = fill(model, "cantrip", { value: "strength", comparison: "=", second: "legendary" });
  model = addCondition(model, filter("cantrip"), group?.id ?? null);
  model = fill(model, "cantrip", { value: "strength", comparison: "=", second: "epic" });
  model = addCondition(model, filter("slot"), null);
  model = fill(model, "slot", { value: "chest" });
  model = addCondition(model, filter("wield"), null);
  model = fill(model, "wield", { comparison: "<=", value: "180" });
  model = addCondition(model, filter("al"), null);
  model = fill(model, "al", { value: "350" });
  model = addCondition(model, filter("is"), null);
  model = fill(model, "is", { value: "equipped", isNegated: true });
  expect(textOf(model)).toBe(
    "(cantrip:strength=legendary or cantrip:strength=epic) slot:chest wield:<=180 al:>=350 -is:equipped",
  );
});

test("every id is of one thing only, also after more was added", () => {
  const model = addGroup(addCondition(modelOf("axe (al:>4 or al:<2)"), filter("al"), null), filter("al"));
  const ids = model.items.flatMap((item) =>
    item.kind === "group" ? [item.id, ...item.conditions.map(({ id }) => id)] : [item.id],
  );
  expect(ids).toHaveLength(7);
  expect(new Set(ids).size).toBe(7);
});

describe("moving", () => {
  const text = "axe (al:>4 or work:>2) value:>1";
  test.each<[string, string, 1 | -1, string]>([
    ["the first one up changes nothing", "name", -1, text],
    ["the last one down changes nothing", "value", 1, text],
    ["down into a group it is its first", "name", 1, "(axe or al:>4 or work:>2) value:>1"],
    ["up into a group it is its last", "value", -1, "axe (al:>4 or work:>2 or value:>1)"],
    ["within a group it changes places", "al", 1, "axe (work:>2 or al:>4) value:>1"],
    ["out of a group it stands before it", "al", -1, "axe al:>4 work:>2 value:>1"],
    ["out of a group it stands behind it", "work", 1, "axe al:>4 work:>2 value:>1"],
  ])("%s", (_case, name, by, expected) => {
    const model = modelOf(text);
    expect(textOf(moveItem(model, idOf(model, name), by))).toBe(expected);
  });

  test("a group moves as a whole", () => {
    const model = modelOf(text);
    const group = model.items.find(({ kind }) => kind === "group");
    expect(textOf(moveItem(model, group?.id ?? -1, 1))).toBe("axe value:>1 (al:>4 or work:>2)");
  });

  test("down and up again is where it was, for all of them", () => {
    const model = modelOf(text);
    for (const { id } of conditions(model).slice(0, -1)) {
      expect(textOf(moveItem(moveItem(model, id, 1), id, -1))).toBe(text);
    }
  });
});

test("removing takes a condition, and a group with all that is in it", () => {
  const model = modelOf("axe (al:>4 or work:>2)");
  expect(textOf(removeItem(model, idOf(model, "al")))).toBe("axe work:>2");
  const group = model.items.find(({ kind }) => kind === "group");
  expect(textOf(removeItem(model, group?.id ?? -1))).toBe("axe");
});

test("all or any is of the whole or of one group", () => {
  const model = modelOf("axe (al:>4 or work:>2)");
  const group = model.items.find(({ kind }) => kind === "group");
  expect(textOf(setMatch(model, null, "any"))).toBe("axe or (al:>4 or work:>2)");
  expect(textOf(setMatch(setMatch(model, null, "any"), group?.id ?? -1, "all"))).toBe("axe or al:>4 work:>2");
});

test.each([
  ["al:<=400", "work", { filter: "work" }],
  ["al:<=400", "slot", { filter: "slot", comparison: "", value: "", second: "" }],
  ["slot:chest", "material", { filter: "material", comparison: "", value: "", second: "" }],
  ["owner:=larsson", "name", { filter: "name", comparison: "", value: "", second: "" }],
  ["axe", "spell", { filter: "spell" }],
])("%s with the filter %s becomes %j", (text, name, expected) => {
  const [condition] = conditions(modelOf(text));
  expect(condition && withFilter(condition, filter(name))).toEqual(expected);
});

test("errors stand with the condition that they are about, however deep", () => {
  let model = modelOf("axe (al:>4 or work:>2)");
  model = fill(model, "work", { value: "x" });
  model = addCondition(model, filter("lore"), null);
  const built = fromBuilder(fromEdit(model));
  const errors = errorsById(model, built.ok ? [] : built.errors);
  expect([...errors]).toEqual([
    [idOf(model, "work"), expect.stringContaining("expected a number")],
    [idOf(model, "lore"), "fill this in"],
  ]);
  expect([...errorsById(model, [{ path: [], message: "too long" }])]).toEqual([[0, "too long"]]);
});
