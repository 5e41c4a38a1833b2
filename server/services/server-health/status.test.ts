import { describe, expect, it } from "vitest";
import type { ServerStatusRow } from "@/db/queries/server-status";
import { serverHealth } from "@/server/contract/http/server-health";
import { healthOf, unknownHealth } from "./status";

const NOW = Date.parse("2026-11-22T21:00:00.000Z");
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();
const MINUTE = 60;
const HOUR = 3600;

/** Checked ten seconds ago, for the first time, without an answer. */
const silent: ServerStatusRow = {
  server_name: "Coldeve",
  latency_ms: null,
  player_count: null,
  count_at: null,
  last_check: ago(10),
  last_answer_at: null,
  up_since: null,
  consecutive_failures: 1,
  unanswered_since: ago(10),
};
const answered = {
  ...silent,
  latency_ms: 42.5,
  last_answer_at: ago(10),
  up_since: ago(90 * MINUTE),
  consecutive_failures: 0,
  unanswered_since: null,
};
const down = { ...silent, latency_ms: 42.5, last_answer_at: ago(100), consecutive_failures: 3 };
const counted = (secondsAgo: number) => ({ player_count: 312, count_at: ago(secondsAgo) });

describe("up, down or unknown", () => {
  it.each<[string, Partial<ServerStatusRow>, "up" | "down" | "unknown"]>([
    ["the newest probe was answered", answered, "up"],
    ["answered, though nobody counted for a day", { ...answered, ...counted(24 * HOUR) }, "up"],
    [
      "answered, the next probe a little late",
      { ...answered, last_check: ago(44), last_answer_at: ago(44) },
      "up",
    ],
    [
      "answered, the next probe missing",
      { ...answered, last_check: ago(46), last_answer_at: ago(46) },
      "unknown",
    ],
    [
      "one probe unanswered after an answered one",
      { ...answered, last_answer_at: ago(40), consecutive_failures: 1 },
      "unknown",
    ],
    ["two unanswered", { ...silent, consecutive_failures: 2 }, "unknown"],
    ["three unanswered", { ...silent, consecutive_failures: 3 }, "down"],
    ["three unanswered, a count of 59 minutes ago", { ...down, ...counted(59 * MINUTE) }, "up"],
    ["three unanswered, a count of 61 minutes ago", { ...down, ...counted(61 * MINUTE) }, "down"],
    ["never answered, a count of half an hour ago", { ...silent, ...counted(30 * MINUTE) }, "up"],
    ["could not be asked since an answer", { ...answered, last_answer_at: ago(40) }, "unknown"],
    [
      "many unanswered, and nobody asks any more",
      { ...down, last_check: ago(121), consecutive_failures: 9 },
      "unknown",
    ],
    [
      "nobody asks any more, a count of a moment ago",
      { ...down, last_check: ago(HOUR), ...counted(MINUTE) },
      "up",
    ],
  ])("%s", (_, row, status) => {
    const health = healthOf({ ...silent, ...row }, NOW);
    expect(health.status).toBe(status);
    expect(serverHealth.answer.parse(health)).toEqual(health);
  });
});

describe("since when it is unknown", () => {
  it.each<[string, Partial<ServerStatusRow>, string | null]>([
    ["the first check, where none was ever answered", { unanswered_since: ago(HOUR) }, ago(HOUR)],
    ["the last answer", { last_answer_at: ago(40), unanswered_since: ago(10) }, ago(40)],
    [
      "the last answer, where nobody asks any more",
      { ...answered, last_check: ago(HOUR), last_answer_at: ago(HOUR) },
      ago(HOUR),
    ],
    ["not while up", answered, null],
    ["not while up by a count alone", counted(MINUTE), null],
    ["not while down", down, null],
  ])("%s", (_, row, since) => {
    expect(healthOf({ ...silent, ...row }, NOW).unknown_since).toBe(since);
  });
});

describe("figures", () => {
  it("come with the times they are of, whatever the status", () => {
    const old = counted(5 * HOUR);
    for (const row of [silent, answered, down]) {
      expect(healthOf({ ...row, ...old }, NOW)).toMatchObject({
        server_name: "Coldeve",
        ...old,
        last_check: row.last_check,
        last_answer_at: row.last_answer_at,
      });
    }
  });

  it("have a latency only while an answer stands", () => {
    expect(healthOf(answered, NOW).latency_ms).toBe(42.5);
    expect(healthOf({ ...down, ...counted(MINUTE) }, NOW)).toMatchObject({ status: "up", latency_ms: null });
    expect(healthOf(down, NOW).latency_ms).toBeNull();
  });

  it("have an uptime only while up, known and watched", () => {
    expect(healthOf(answered, NOW).uptime_seconds).toBe(5400);
    expect(healthOf({ ...answered, up_since: null, ...counted(1) }, NOW).uptime_seconds).toBeNull();
    expect(
      healthOf({ ...answered, last_answer_at: ago(40), consecutive_failures: 1 }, NOW).uptime_seconds,
    ).toBeNull();
    const unwatched = { ...answered, last_check: ago(HOUR), last_answer_at: ago(HOUR), ...counted(1) };
    expect(healthOf(unwatched, NOW)).toMatchObject({ status: "up", uptime_seconds: null });
  });

  it("are all absent before anything was checked", () => {
    const health = unknownHealth("Coldeve");
    expect(serverHealth.answer.parse(health)).toEqual(health);
    expect(health).toMatchObject({
      server_name: "Coldeve",
      status: "unknown",
      last_check: null,
      unknown_since: null,
    });
  });
});
