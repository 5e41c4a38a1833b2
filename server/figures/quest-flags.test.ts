import { describe, expect, it } from "vitest";
import { parsePluginFrame, type QuestEvent } from "@/server/contract";
import { questFlagsOf, questStateOf, readCountdownMs } from "./quest-flags";

const nowMs = Date.parse("2026-11-22T20:50:54Z");

function quest(fields: object): QuestEvent {
  const frame = { type: "quest", character_name: "Larsson", timestamp: "2026-11-22T20:50:54Z", ...fields };
  const parsed = parsePluginFrame(JSON.stringify(frame), nowMs);
  if (!parsed.ok || !parsed.known || parsed.event.type !== "quest") throw new Error("no quest frame");
  return parsed.event;
}

describe("a quest frame", () => {
  it("of one flag says when it may be done again", () => {
    const flag = { key: "StipendTimer_0812", name: "Stipend", solves: 12, max_solves: -1 };
    expect(questFlagsOf(quest({ ...flag, completed_at: 1795332000, repeat_s: 82800 }))).toEqual([
      {
        ...flag,
        key: "stipendtimer_0812",
        completed_at: "2026-11-22T07:20:00.000Z",
        ready_at: "2026-11-23T06:20:00.000Z",
      },
    ]);
  });

  it("of several flags says the same of each", () => {
    const keys = questFlagsOf(quest({ quests: [{ key: "a" }, { quest_name: "B" }, {}] })).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(["a", "b"]);
  });

  it("of a window's line is known by its name, and ready after its countdown", () => {
    expect(
      questFlagsOf(quest({ quest_name: "Stipend Collection Timer", countdown: "21h 4m" })),
    ).toMatchObject([{ key: "stipend collection timer", ready_at: "2026-11-23T17:54:54.000Z" }]);
    expect(questFlagsOf(quest({ quest_name: "X", countdown: "READY" }))).toMatchObject([
      { ready_at: "2026-11-22T20:50:54.000Z" },
    ]);
  });
});

describe("a countdown", () => {
  it.each([
    ["READY", 0],
    ["5h 12m", 18_720_000],
    ["1d 3h", 97_200_000],
    ["00:12:30", 750_000],
    ["2.01:00:00", 176_400_000],
    ["45s", 45_000],
    ["soon", null],
    ["", null],
  ])("%s", (text, ms) => {
    expect(readCountdownMs(text)).toBe(ms);
  });
});

describe("the state of a flag", () => {
  const flag = (fields: object) => ({ key: "q", solves: 1, max_solves: -1, ready_at: null, ...fields });
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
    ["that may be done once is done", flag({ max_solves: 1 }), "done"],
    ["of which little is known is ready", flag({ solves: null, max_solves: null }), "ready"],
  ])("%s", (_, from, state) => {
    expect(questStateOf(from, nowMs)).toBe(state);
  });
});
