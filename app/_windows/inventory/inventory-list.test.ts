import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ApiFailure } from "@/app/_items/ask-api";
import { combat, enhancements, item, ratings } from "@/app/_items/test/item";
import { ManualClock } from "@/app/_live/test/manual-clock";
import { cellAfterKey } from "./grid-keys";
import { InventorySearch } from "./inventory-search";
import { parseInventorySettings, sortAfterPress } from "./inventory-settings";
import { type ColumnKey, columns, type Row, sortedRows } from "./item-columns";
import { markOf, markWords } from "./item-marks";

describe("list", () => {
  const row = (item_id: number, full_name: string, fields: Parameters<typeof item>[0] = {}): Row => ({
    item: item({ item_id, full_name, ...fields }),
    place: { short: "Pack", full: `Pack, slot ${item_id}` },
  });
  const rows = [
    row(1, "Wand", { value: 90, combat: combat({ elemental_damage_vs_monsters: 1.18 }) }),
    row(2, "axe", { value: 1_000, combat: combat({ max_damage: 60 }), burden: 400 }),
    row(3, "Helm", { combat: combat({ armor_level: 300 }), ratings: ratings({ damage: 2, total: 2 }) }),
    row(10, "Pebble", { value: 90, enhancements: enhancements({ workmanship: 7.5 }) }),
  ];
  const order = (by: ColumnKey, isDescending = false) =>
    sortedRows(rows, { by, isDescending }).map(({ item }) => item.full_name);

  test.each<[ColumnKey, boolean, string[]]>([
    ["name", false, ["axe", "Helm", "Pebble", "Wand"]],
    ["name", true, ["Wand", "Pebble", "Helm", "axe"]],
    ["place", false, ["Wand", "axe", "Helm", "Pebble"]],
    ["strength", true, ["Helm", "axe", "Wand", "Pebble"]],
    ["value", true, ["axe", "Pebble", "Wand", "Helm"]],
    ["value", false, ["Pebble", "Wand", "axe", "Helm"]],
    ["ratings", true, ["Helm", "axe", "Pebble", "Wand"]],
    ["work", false, ["Pebble", "axe", "Helm", "Wand"]],
  ])("by %s, descending: %s; nothing comes last either way", (by, isDescending, expected) => {
    expect(order(by, isDescending)).toEqual(expected);
  });

  test("items of one name and value keep their order whatever order they came in", () => {
    const twins = [row(3, "Taper"), row(1, "Taper"), row(2, "Taper")];
    for (const { key } of columns.filter(({ key }) => key !== "place")) {
      const sorted = sortedRows(twins, { by: key, isDescending: true });
      expect(sorted.map(({ item }) => item.item_id)).toEqual([1, 2, 3]);
    }
  });

  test("every column has a title and reads an item of which nothing is known", () => {
    for (const { title, text, order } of columns) {
      expect(title).not.toBe("");
      expect(text({ item: item(), place: { short: "", full: "" } })).not.toMatch(/null|undefined|NaN/);
      expect(order({ item: item(), place: { short: "", full: "" } })).not.toBeNaN();
    }
  });
});

describe("settings", () => {
  test.each([
    [{}, { view: "packs", sort: { by: "name", isDescending: false }, query: "" }],
    [
      { view: "list", sortBy: "value", isDescending: true, query: "al:>400" },
      { view: "list", sort: { by: "value", isDescending: true }, query: "al:>400" },
    ],
    [
      { view: 7, sortBy: "toString", isDescending: "yes", query: {} },
      { view: "packs", sort: { by: "name", isDescending: false }, query: "" },
    ],
  ])("%j", (saved, expected) => {
    expect(parseInventorySettings(saved)).toEqual(expected);
  });

  test("figures begin with the highest, words with A, and a second press turns round", () => {
    const byName = { by: "name", isDescending: false } as const;
    expect(sortAfterPress(byName, "value")).toEqual({ by: "value", isDescending: true });
    expect(sortAfterPress({ by: "value", isDescending: true }, "place")).toEqual({
      by: "place",
      isDescending: false,
    });
    expect(sortAfterPress(byName, "name")).toEqual({ by: "name", isDescending: true });
  });
});

describe("keys in a grid of four columns", () => {
  //  0 . 2 .
  //  . . . .
  //  8 9 . 11
  //  12
  const cells = Array.from({ length: 13 }, (_, at) => [0, 2, 8, 9, 11, 12].includes(at));
  const go = (key: string, at: number) => cellAfterKey(key, at, cells, { columns: 4, rowsPerPage: 2 });

  test.each([
    ["ArrowRight", 0, 2],
    ["ArrowRight", 2, 8],
    ["ArrowRight", 12, null],
    ["ArrowLeft", 0, null],
    ["ArrowLeft", 8, 2],
    ["ArrowDown", 0, 8],
    ["ArrowDown", 2, 9],
    ["ArrowDown", 11, 12],
    ["ArrowDown", 12, null],
    ["ArrowUp", 9, 0],
    ["ArrowUp", 11, 2],
    ["ArrowUp", 2, null],
    ["Home", 11, 0],
    ["End", 0, 12],
    ["PageDown", 0, 8],
    ["PageDown", 9, 12],
    ["PageUp", 12, 8],
    ["PageUp", 9, 0],
    ["PageUp", 0, null],
    ["a", 0, null],
  ])("%s from %i goes to %s", (key, at, expected) => {
    expect(go(key, at)).toBe(expected);
  });

  test("wherever a key goes there is something, and it is another cell", () => {
    const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        fc.constantFrom(...keys),
        (any, columns, seed, key) => {
          const at = seed % any.length;
          const next = cellAfterKey(key, at, any, { columns, rowsPerPage: 3 });
          if (next === null) return;
          expect(any[next]).toBe(true);
          if (key !== "Home" && key !== "End") expect(next).not.toBe(at);
        },
      ),
    );
  });
});

test("marks tell what was found, what was not, and what has changed", () => {
  const marks = { found: new Set([1]), changed: new Set([1, 2]), open: 2 };
  expect(markOf(marks, 1)).toEqual({ isFound: true, isDim: false, isChanged: true, isOpen: false });
  expect(markOf(marks, 2)).toEqual({ isFound: false, isDim: true, isChanged: true, isOpen: true });
  expect(markOf({ ...marks, found: null }, 3)).toMatchObject({ isFound: false, isDim: false });
  expect(markWords(markOf(marks, 1))).toBe("found, just changed");
});

describe("search", () => {
  let clock: ManualClock;
  let search: InventorySearch;
  const ask =
    vi.fn<
      (
        query: string,
        signal: AbortSignal,
      ) => Promise<{ items: ReturnType<typeof item>[]; total: number; next_cursor: null }>
    >();
  const found = (...ids: number[]) => ({
    items: ids.map((item_id) => item({ item_id })),
    total: ids.length,
    next_cursor: null,
  });
  beforeEach(() => {
    clock = new ManualClock();
    ask.mockReset().mockResolvedValue(found(1));
    search = new InventorySearch({ clock, ask });
  });
  const answered = () => vi.waitFor(() => expect(search.state.isAsking).toBe(false));

  test("it is asked 200 ms after the last letter, once", async () => {
    for (const query of ["a", "al", "al:400 "]) {
      search.look(query);
      clock.advance(150);
    }
    expect(ask).not.toHaveBeenCalled();
    clock.advance(50);
    await answered();
    expect(ask.mock.calls.map(([query]) => query)).toEqual(["al:400"]);
    expect([...(search.state.found ?? [])]).toEqual([1]);
  });

  test("the last answer stays until the next one; an answer to older words changes nothing", async () => {
    search.look("one");
    clock.advance(200);
    await answered();
    let answerSlowly = (_answer: ReturnType<typeof found>) => {};
    const slow = new Promise<ReturnType<typeof found>>((resolve) => {
      answerSlowly = resolve;
    });
    ask.mockReturnValueOnce(slow).mockResolvedValueOnce(found(3));
    search.look("two");
    clock.advance(200);
    expect([...(search.state.found ?? [])]).toEqual([1]);
    search.look("three");
    clock.advance(200);
    await answered();
    answerSlowly(found(2));
    await slow;
    expect([...(search.state.found ?? [])]).toEqual([3]);
  });

  test("a query that cannot be read says why and marks nothing", async () => {
    ask.mockRejectedValue(
      new ApiFailure(400, "q: expected a number after `>=` (character 6)", "INVALID_INPUT", null, "q"),
    );
    search.look("al:>=x");
    clock.advance(200);
    await answered();
    expect(search.state).toEqual({
      found: null,
      total: 0,
      problem: "Expected a number after >= (character 6)",
      isAsking: false,
    });
  });

  test("an empty query is no search, at once", async () => {
    search.look("axe");
    clock.advance(200);
    await answered();
    search.look("  ");
    expect(search.state.found).toBeNull();
    clock.advance(1_000);
    expect(ask).toHaveBeenCalledOnce();
  });

  test("another inventory is searched by the same words", async () => {
    search.refresh();
    expect(ask).not.toHaveBeenCalled();
    search.look("axe");
    search.refresh();
    clock.advance(200);
    await answered();
    ask.mockResolvedValue(found(1, 2));
    search.refresh();
    await vi.waitFor(() => expect(search.state.total).toBe(2));
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
