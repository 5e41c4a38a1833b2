import { describe, expect, it } from "vitest";
import { UNREADABLE } from "./read";
import { readCountdownMs } from "./read-quest";
import { accepted, parse } from "./test/plugin-frames";

const quest = (fields: object) => ({ type: "quest", character_name: "Larsson", ...fields });

describe("a countdown", () => {
  it.each<[unknown, number]>([
    ["READY", 0],
    ["Ready!", 0],
    [" ready. ", 0],
    ["5h 12m", 18_720_000],
    ["5h12m", 18_720_000],
    ["1d 3h", 97_200_000],
    ["2 days 3 hours", 183_600_000],
    ["2 Days, 3 Hours and 1 minute", 183_660_000],
    ["1 hr 5 min", 3_900_000],
    ["1 day", 86_400_000],
    ["90 secs", 90_000],
    ["00:12:30", 750_000],
    ["00:12:30.5000000", 750_000],
    ["2.01:00:00", 176_400_000],
    ["45s", 45_000],
    [3600, 3_600_000],
    ["3600", 3_600_000],
    [0, 0],
    [-5, 0],
  ])("%j is read", (raw, ms) => {
    expect(readCountdownMs(raw)).toBe(ms);
  });

  it.each([null, undefined, "", " "])("%j is none", (raw) => {
    expect(readCountdownMs(raw)).toBeNull();
  });

  it.each([
    "soon",
    "5 parsecs",
    "h",
    "5h 12",
    "5 12m x",
    "12:30",
    "ready to go",
    true,
    {},
    ["5h"],
    "1h ".repeat(30),
  ])("%j is refused, and the forms are named", (countdown) => {
    expect(readCountdownMs(countdown)).toBe(UNREADABLE);
    expect(parse(quest({ key: "a", countdown }))).toMatchObject({
      code: "invalid",
      field: "countdown",
      message:
        '"countdown" is not readable: send "5h 12m", "2 days 3 hours", "1.02:30:00", "READY" or seconds',
    });
  });

  it.each(["3651d", 1e15, "99999999999999 days"])(
    "of more than ten years is out of bounds: %s",
    (countdown) => {
      expect(parse(quest({ key: "a", countdown }))).toMatchObject({ code: "invalid", field: "countdown" });
    },
  );

  it("stays in the event as it came", () => {
    expect(accepted(quest({ name: "X", countdown: "2 Days" }))).toMatchObject({ countdown: "2 Days" });
    expect(accepted(quest({ name: "X", countdown: 90 }))).toMatchObject({ countdown: "90" });
  });
});

describe("a quest frame", () => {
  it("carries its keys in lower case, alone and in a list", () => {
    const event = accepted(
      quest({ key: " StipendTimer_0812 ", quests: [{ key: "A" }, { quest_name: "B" }] }),
    );
    expect(event).toMatchObject({
      key: "stipendtimer_0812",
      quests: [{ key: "a" }, { key: null, name: "B" }],
    });
  });

  it.each([
    {},
    { key: "", name: null },
    { solves: 3, countdown: "1h" },
    { quests: null },
    { quests: [{}, {}] },
  ])("that names nothing is refused: %j", (fields) => {
    expect(parse(quest(fields))).toMatchObject({
      code: "invalid",
      field: "key",
      message: '"key" is missing: send the key of a quest flag, or its name',
    });
  });

  it.each([{ key: "a" }, { name: "A" }, { quest_name: "A" }, { quests: [{}, { key: "a" }] }, { quests: [] }])(
    "that names a flag, or says that there are none, is taken: %j",
    (fields) => {
      expect(parse(quest(fields)).ok).toBe(true);
    },
  );

  it("names the field that is at fault in a list", () => {
    expect(parse(quest({ quests: [7] }))).toMatchObject({ field: "quests.0" });
    expect(parse(quest({ quests: [{ key: "a", countdown: "soon" }] }))).toMatchObject({
      field: "quests.0.countdown",
    });
    expect(parse(quest({ key: { a: 1 } }))).toMatchObject({ field: "key" });
  });

  it.each<[unknown, number | null]>([
    [1795332000, 1795332000],
    ["1795332000", 1795332000],
    [1795332000123, 1795332000.123],
    ["2026-11-22T07:20:00Z", 1795332000],
    ["2026-11-22T08:20:00.000+01:00", 1795332000],
    [0, null],
    [null, null],
  ])("completed at %s carries epoch seconds", (completed_at, seconds) => {
    expect(accepted(quest({ key: "a", completed_at }))).toMatchObject({ completed_at: seconds });
  });

  it("completed at no time at all is refused", () => {
    expect(parse(quest({ key: "a", completed_at: "yesterday" }))).toMatchObject({
      message: '"completed_at" is not readable: send epoch seconds, or ISO 8601',
    });
  });
});
