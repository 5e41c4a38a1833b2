import { describe, expect, test } from "vitest";
import { shownColumns, shownRange } from "./matrix-layout";
import type { Flag, FlagsOfCharacter } from "./quest-book";
import { cellOf, columnsOf, readyCount, rowOrder } from "./quest-columns";
import { chosenColumns, parseQuestSettings } from "./quest-settings";
import { flag, inMinutes, nowMs, task, waiting } from "./test/flags";

function guild(byName: Readonly<Record<string, readonly Flag[]>>): ReadonlyMap<string, FlagsOfCharacter> {
  return new Map(
    Object.entries(byName).map(([name, flags]) => [
      name,
      new Map(flags.map((one) => [one.key, { ...one, character_name: name }])),
    ]),
  );
}

const all = guild({
  Anna: [flag(), task(7, 20)],
  Bo: [waiting(200), task(19, 20)],
  Cid: [waiting(30), flag({ key: "stipend", name: "Stipend Collection Timer" })],
  "+Dag": [task(2, 20)],
  Eve: [flag()],
});
const names = [...all.keys()];

describe("columns", () => {
  test("are the quests that anybody has, the commonest first", () => {
    expect(columnsOf(all).map(({ key, holders, isTimer }) => [key, holders, isTimer])).toEqual([
      ["aercyno", 4, true],
      ["killtaskruschk_0301", 3, false],
      ["stipend", 1, true],
    ]);
  });

  test("a flag that a plugin knows only by its name belongs to the one quest of that name", () => {
    const byName = flag({ key: "aerlinthe cynosure", ready_at: inMinutes(-9), updated_at: inMinutes(-1) });
    const some = guild({ Anna: [flag(), byName], Bo: [byName] });
    const columns = columnsOf(some);
    expect(columns).toMatchObject([{ key: "aercyno", aliases: ["aerlinthe cynosure"] }]);
    const [column] = columns;
    if (!column) throw new Error("there is no column");
    expect(cellOf(some.get("Bo"), column)?.ready_at).toBe(inMinutes(-9));
    // Of two that mean the same one the newer counts.
    expect(cellOf(some.get("Anna"), column)?.updated_at).toBe(inMinutes(-1));
  });

  test("a name that two quests have is a quest of its own", () => {
    const twins = [flag({ key: "one", name: "Broodu" }), flag({ key: "two", name: "Broodu" })];
    const columns = columnsOf(guild({ Anna: [...twins, flag({ key: "broodu", name: "Broodu" })] }));
    expect(columns.map(({ key }) => key).sort()).toEqual(["broodu", "one", "two"]);
  });

  test.each([
    [{}, ["aercyno", "stipend"]],
    [{ columns: "all" }, ["aercyno", "killtaskruschk_0301", "stipend"]],
    [{ columns: "pinned", pinned: ["stipend", "gone", "aercyno"] }, ["stipend", "aercyno"]],
    [{ columns: "pinned", pinned: [], search: "kill ruschk" }, ["killtaskruschk_0301"]],
  ])("settings %j show %j", (settings, keys) => {
    const chosen = chosenColumns(columnsOf(all), parseQuestSettings(settings));
    expect(chosen.map(({ key }) => key)).toEqual(keys);
  });
});

describe("rows", () => {
  const columns = columnsOf(all);
  const by = (key: string) => columns.find((column) => column.key === key) ?? null;

  test("stand by name, an admin's plus aside", () => {
    expect(rowOrder(all, names, null, nowMs)).toEqual(["Anna", "Bo", "Cid", "+Dag", "Eve"]);
  });

  test("stand by who is ready for one quest, then who is soonest, then who lacks it", () => {
    expect(rowOrder(all, names, by("aercyno"), nowMs)).toEqual(["Anna", "Eve", "Cid", "Bo", "+Dag"]);
    expect(rowOrder(all, names, by("killtaskruschk_0301"), nowMs)).toEqual([
      "Bo",
      "Anna",
      "+Dag",
      "Cid",
      "Eve",
    ]);
  });

  test("who is ready is counted, also after a timer has run out", () => {
    const column = by("aercyno");
    if (!column) throw new Error("there is no column");
    expect(readyCount(all, names, column, nowMs)).toBe(2);
    expect(readyCount(all, names, column, Date.parse(inMinutes(30)))).toBe(3);
  });
});

test("only columns near the screen are in the page, and the one with the focus", () => {
  expect(shownRange(0, 500, 300)).toEqual({ first: 0, last: 6 });
  expect(shownRange(9_600, 500, 300)).toEqual({ first: 98, last: 106 });
  expect(shownRange(0, 4_000, 3)).toEqual({ first: 0, last: 3 });
  expect(shownRange(9_600, 500, 5)).toEqual({ first: 98, last: 5 });
  expect(shownColumns({ first: 98, last: 5 }, -1)).toEqual([]);
  expect(shownColumns({ first: 4, last: 7 }, 1)).toEqual([1, 4, 5, 6]);
  expect(shownColumns({ first: 4, last: 7 }, 9)).toEqual([4, 5, 6, 9]);
  expect(shownColumns({ first: 4, last: 7 }, 5)).toEqual([4, 5, 6]);
});

test.each([
  [{}, { search: "", state: "all", columns: "common", pinned: [], sortBy: null, who: "everybody" }],
  [
    { search: 7, state: "gone", columns: "some", pinned: "x", sortBy: "", who: 1 },
    { search: "", state: "all", columns: "common", pinned: [], sortBy: null, who: "everybody" },
  ],
  [
    {
      search: "gem",
      state: "ready",
      columns: "pinned",
      pinned: ["a", "a", 7, ""],
      sortBy: "a",
      who: "online",
    },
    { search: "gem", state: "ready", columns: "pinned", pinned: ["a"], sortBy: "a", who: "online" },
  ],
])("settings %j are read tolerantly", (kept, settings) => {
  expect(parseQuestSettings(kept)).toEqual(settings);
});
