import { describe, expect, it } from "vitest";
import { parsePluginFrame, type QuestEvent } from "@/server/contract";
import { questFlagsOf, questStateOf } from "./quest-flags";

const nowMs = Date.parse("2026-11-22T20:50:54Z");

function quest(fields: object): QuestEvent {
  const frame = { type: "quest", character_name: "Larsson", timestamp: "2026-11-22T20:50:54Z", ...fields };
  const parsed = parsePluginFrame(JSON.stringify(frame), nowMs);
  if (!parsed.ok || !parsed.known || parsed.event.type !== "quest") throw new Error("no quest frame");
  return parsed.event;
}

const keyOfName = (name: string) => (name.toLowerCase() === "abayar's notes" ? "abayarresearchnotes" : null);
const flagsOf = (fields: object) => questFlagsOf(quest(fields), keyOfName);

describe("a quest frame", () => {
  it("of one flag says when it may be done again", () => {
    const flag = { key: "StipendTimer_0812", name: "Stipend", solves: 12, max_solves: -1 };
    expect(flagsOf({ ...flag, completed_at: 1795332000, repeat_s: 82800 })).toEqual([
      {
        ...flag,
        key: "stipendtimer_0812",
        completed_at: "2026-11-22T07:20:00.000Z",
        ready_at: "2026-11-23T06:20:00.000Z",
      },
    ]);
  });

  it("of several flags says the same of each", () => {
    const keys = flagsOf({ quests: [{ key: "a" }, { quest_name: "B" }, {}] }).map(({ key }) => key);
    expect(keys).toEqual(["a", "b"]);
  });

  it("of a window's line is known by its name, and ready after its countdown", () => {
    expect(flagsOf({ quest_name: "Stipend Collection Timer", countdown: "21h 4m" })).toMatchObject([
      { key: "stipend collection timer", ready_at: "2026-11-23T17:54:54.000Z" },
    ]);
    expect(flagsOf({ quest_name: "X", countdown: "READY" })).toMatchObject([
      { ready_at: "2026-11-22T20:50:54.000Z" },
    ]);
    expect(flagsOf({ quest_name: "X", countdown: 90 })).toMatchObject([
      { ready_at: "2026-11-22T20:52:24.000Z" },
    ]);
  });

  it("by the name that belongs to a key is the flag with that key", () => {
    const [byKey, byName] = [
      { key: "AbayarResearchNotes" },
      { quest_name: "Abayar's Notes", countdown: "1h" },
    ].flatMap(flagsOf);
    expect(byName?.key).toBe(byKey?.key);
    expect(flagsOf({ key: "another", quest_name: "Abayar's Notes" })).toMatchObject([{ key: "another" }]);
  });

  it.each(["2026-11-22T07:20:00Z", "2026-11-22T07:20:00", "2026-11-22 08:20:00+01:00", 1795332000000])(
    "tells its completion as a time of any kind: %s",
    (completed_at) => {
      expect(flagsOf({ key: "a", completed_at, repeat_s: 60 })).toMatchObject([
        { completed_at: "2026-11-22T07:20:00.000Z", ready_at: "2026-11-22T07:21:00.000Z" },
      ]);
    },
  );

  it.each([0, -1, "0001-01-01T00:00:00"])(
    "of a flag that was never done names no time: %s",
    (completed_at) => {
      expect(flagsOf({ key: "a", completed_at, repeat_s: 60 })).toMatchObject([
        { completed_at: null, ready_at: null },
      ]);
    },
  );
});

describe("the state of a flag", () => {
  const nothing = { key: "q", solves: null, max_solves: null, ready_at: null };
  const flag = (fields: object) => ({ ...nothing, solves: 1, max_solves: -1, ...fields });
  const later = "2026-11-22T21:00:00.000Z";
  const before = "2026-11-22T20:00:00.000Z";

  it.each([
    ["waits until its time", flag({ ready_at: later }), "waiting"],
    ["is ready after its time", flag({ ready_at: before }), "ready"],
    [
      "of a kill task is in progress",
      flag({ key: "drudgekilltask", solves: 12, max_solves: 50 }),
      "progress",
    ],
    ["of a finished kill task is done", flag({ key: "drudgekilltask", solves: 50, max_solves: 50 }), "done"],
    ["of a kill task without a goal is in progress", { ...nothing, key: "drudgekilltask" }, "progress"],
    ["that may be done once is done", flag({ max_solves: 1 }), "done"],
    ["that may be done once is done, also where nobody counts", { ...nothing, max_solves: 1 }, "done"],
    ["that was not done yet is ready", flag({ solves: 0, max_solves: 1 }), "ready"],
    ["that may be done some more is ready", flag({ solves: 2, max_solves: 5 }), "ready"],
    ["that nobody counts is in progress", { ...nothing, max_solves: 1023 }, "progress"],
    ["with no known waiting time is never called ready", flag({}), "done"],
    ["of which only the name is known is never called ready", nothing, "done"],
    ["of which only its time is known is ready after it", { ...nothing, ready_at: before }, "ready"],
  ])("%s", (_, from, state) => {
    expect(questStateOf(from, nowMs)).toBe(state);
  });
});
