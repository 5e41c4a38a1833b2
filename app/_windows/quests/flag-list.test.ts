import { describe, expect, test } from "vitest";
import { flagList, questFinder, stateCounts } from "./flag-list";
import { progressShare, progressWords, solvesWords } from "./flag-state";
import { lastTurn, turnsOf } from "./quest-time";
import { flag, inMinutes, nowMs, task, waiting } from "./test/flags";

const quests = [
  task(20, 20, { key: "killtask_done" }),
  waiting(600, { key: "long" }),
  task(2, 20, { key: "killtask_begun" }),
  waiting(5, { key: "soon" }),
  flag({ key: "b", name: "Staff of Aerfalle" }),
  task(19, 20, { key: "killtask_nearly" }),
  flag({ key: "a" }),
];

const everything = { search: "", state: "all" } as const;

describe("the list of a character", () => {
  test("is ready first, then soonest ready, then nearest to the goal, then done", () => {
    expect(flagList(quests, everything, nowMs).map(({ key }) => key)).toEqual([
      "a",
      "b",
      "soon",
      "long",
      "killtask_nearly",
      "killtask_begun",
      "killtask_done",
    ]);
  });

  test("a timer that runs out turns ready by itself, and moves up", () => {
    const flags = [flag({ key: "ready" }), waiting(5, { key: "soon" }), waiting(3, { key: "sooner" })];
    const turns = turnsOf(flags);
    const orderAt = (minutes: number) =>
      flagList(flags, everything, lastTurn(turns, Date.parse(inMinutes(minutes)))).map(({ key }) => key);
    expect(orderAt(2)).toEqual(["ready", "sooner", "soon"]);
    const counts = (minutes: number) => stateCounts(flags, lastTurn(turns, Date.parse(inMinutes(minutes))));
    expect(counts(2)).toMatchObject({ ready: 1, waiting: 2 });
    expect(counts(3)).toMatchObject({ ready: 2, waiting: 1 });
    expect(counts(60)).toMatchObject({ ready: 3, waiting: 0 });
  });

  test("holds only what is found and in the state that is asked for", () => {
    const shown = (search: string, state: "all" | "ready") =>
      flagList(quests, { search, state }, nowMs).map(({ key }) => key);
    expect(shown("aerfalle STAFF", "all")).toEqual(["b"]);
    expect(shown("", "ready")).toEqual(["a", "b"]);
    expect(shown("stipend", "all")).toEqual([]);
  });
});

test.each([
  ["", true],
  ["  ", true],
  ["cyno", true],
  ["AERLINTHE cyn", true],
  ["aercyno", true],
  ["aerlinthe stipend", false],
])("%j finds by name or key: %s", (text, isFound) => {
  expect(questFinder(text)({ name: "Aerlinthe Cynosure", key: "aercyno" })).toBe(isFound);
});

test("progress is a number of a goal, and a share where there is one", () => {
  expect(progressWords({ solves: 7, max_solves: 20 })).toBe("7 of 20");
  expect(progressWords({ solves: null, max_solves: 20 })).toBe("0 of 20");
  expect(progressWords({ solves: 7, max_solves: null })).toBe("7");
  expect(progressShare({ solves: 7, max_solves: 20 })).toBeCloseTo(0.35);
  expect(progressShare({ solves: 25, max_solves: 20 })).toBe(1);
  expect(progressShare({ solves: 7, max_solves: -1 })).toBeNull();
});

test.each([
  [{ solves: 12, max_solves: -1 }, "ready", "done 12 times"],
  [{ solves: 1, max_solves: null }, "waiting", "done once"],
  [{ solves: 0, max_solves: -1 }, "ready", "never done"],
  [{ solves: 20, max_solves: 20 }, "done", "20 of 20"],
  [{ solves: 7, max_solves: 20 }, "progress", null],
  [{ solves: null, max_solves: -1 }, "ready", null],
] as const)("how often it was done, of %j", (counts, state, words) => {
  expect(solvesWords(counts, state)).toBe(words);
});
