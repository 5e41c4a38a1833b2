import { describe, expect, it } from "vitest";
import { readPlayerCount } from "./treestats";

const NOW = Date.parse("2026-11-22T21:00:00.000Z");
const read = (answer: unknown, name = "Coldeve") =>
  readPlayerCount(typeof answer === "string" ? answer : JSON.stringify(answer), name, NOW);
const count = (player_count: number, count_at: string) => ({ ok: true, player_count, count_at });

describe("readPlayerCount", () => {
  it.each<[string, unknown, ReturnType<typeof count>]>([
    [
      "the answer about one server",
      { count: 312, created_at: "2026-11-22 20:47:03 UTC", server: "Coldeve", age: "13 minutes ago" },
      count(312, "2026-11-22T20:47:03.000Z"),
    ],
    ["ISO 8601", { count: 5, created_at: "2026-11-22T20:47:03.123Z" }, count(5, "2026-11-22T20:47:03.123Z")],
    ["an offset", { count: 5, date: "2026-11-22 15:47:03 -0500" }, count(5, "2026-11-22T20:47:03.000Z")],
    [
      "`date` in the place of `created_at`",
      { count: 5, date: "2026-11-22 20:00:00 UTC" },
      count(5, "2026-11-22T20:00:00.000Z"),
    ],
    [
      "a number as text, unknown fields",
      { count: "5", date: "2026-11-22 20:00:00 UTC", x: [] },
      count(5, "2026-11-22T20:00:00.000Z"),
    ],
    [
      "another letter case of the name",
      { count: 0, date: "2026-11-22 20:00:00 UTC", server: "coldeve " },
      count(0, "2026-11-22T20:00:00.000Z"),
    ],
    [
      "a clock a little ahead",
      { count: 5, date: "2026-11-22 21:09:00 UTC" },
      count(5, "2026-11-22T21:00:00.000Z"),
    ],
    [
      "the newest entry of that server in a list",
      [
        { server: "Harvestgain", count: 9, date: "2026-11-22 20:59:00 UTC" },
        { server: "Coldeve", count: 3, date: "2026-11-20 20:00:00 UTC" },
        "nonsense",
        { server: "Coldeve", count: 4, date: "2026-11-22 20:00:00 UTC" },
        { server: "Coldeve", count: "many", date: "2026-11-22 20:30:00 UTC" },
      ],
      count(4, "2026-11-22T20:00:00.000Z"),
    ],
  ])("reads %s", (_, answer, expected) => {
    expect(read(answer)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ["a page", "<!doctype html><title>Sorry</title>"],
    ["nothing", ""],
    ["null", null],
    ["a number", 5],
    ["an empty list", []],
    ["another server", { count: 5, date: "2026-11-22 20:00:00 UTC", server: "Harvestgain" }],
    ["no time", { count: 5, server: "Coldeve", age: "13 minutes ago" }],
    ["a mere day", { count: 5, date: "20261122" }],
    ["a word the database knows", { count: 5, date: "now" }],
    ["a day that is none", { count: 5, date: "2026-02-30 20:00:00 UTC" }],
    ["a time of the future", { count: 5, date: "2026-11-22 21:11:00 UTC" }],
    ["a negative count", { count: -1, date: "2026-11-22 20:00:00 UTC" }],
    ["half a player", { count: 1.5, date: "2026-11-22 20:00:00 UTC" }],
    ["more players than there are", { count: 1e9, date: "2026-11-22 20:00:00 UTC" }],
    ["a count that is an object", { count: { valueOf: 1 }, date: "2026-11-22 20:00:00 UTC" }],
    ["a list without end", Array(1_001).fill({ count: 5, date: "2026-11-22 20:00:00 UTC" })],
    ["deep nesting", "[".repeat(20_000)],
  ])("refuses %s, in a few plain words", (_, answer) => {
    const reading = read(answer);
    expect(reading).toEqual({ ok: false, reason: expect.stringMatching(/^.{10,100}$/) });
  });

  it("repeats nothing of what it refuses", () => {
    const reading = read({ count: 5, server: "<script>", date: "canary" });
    expect(JSON.stringify(reading)).not.toMatch(/script|canary/);
  });
});
