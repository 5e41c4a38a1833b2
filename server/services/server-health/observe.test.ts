import { describe, expect, it } from "vitest";
import type { ServerStatusRow } from "@/db/queries/server-status";
import { afterCount, afterProbe, type Outside, type ProbeResult, silenceCounts, unobserved } from "./observe";
import { healthOf } from "./status";

const START = Date.parse("2026-11-22T20:00:00.000Z");
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();
const answer: ProbeResult = { kind: "answered", latencyMs: 40 };
const silence: ProbeResult = { kind: "silent" };
const noWayOut: ProbeResult = { kind: "not_asked", reason: "ENOTFOUND" };

/** The row after these probes, one every 30 s. */
function rowAfter(...results: ProbeResult[]): ServerStatusRow {
  return results.reduce(
    (row, result, index) => afterProbe(row, result, at(30 * index)),
    unobserved("Coldeve", at(0)),
  );
}
const statusAfter = (...results: ProbeResult[]) =>
  healthOf(rowAfter(...results), START + 30_000 * (results.length - 1) + 1_000).status;

describe("a row of probes", () => {
  it.each<[string, ProbeResult[], string]>([
    ["an answer", [answer], "up"],
    ["two silences", [silence, silence], "unknown"],
    ["three silences", [silence, silence, silence], "down"],
    ["three silences, not in a row", [silence, silence, answer, silence], "unknown"],
    ["an answer after being down", [silence, silence, silence, answer], "up"],
    ["no way out, ever", [noWayOut, noWayOut, noWayOut, noWayOut], "unknown"],
    ["no way out after being up", [answer, noWayOut], "unknown"],
    ["no way out after being down", [silence, silence, silence, noWayOut], "unknown"],
  ])("%s", (_, results, status) => {
    expect(statusAfter(...results)).toBe(status);
  });

  it("keeps the time and latency of the last answer, and says when it was last checked", () => {
    expect(rowAfter(answer, silence, silence, silence)).toMatchObject({
      last_answer_at: at(0),
      latency_ms: 40,
      last_check: at(90),
      consecutive_failures: 3,
    });
    expect(rowAfter(answer, noWayOut)).toMatchObject({ last_check: at(30), last_answer_at: at(0) });
  });
});

describe("unanswered", () => {
  it.each<[string, ProbeResult[], number | null]>([
    ["since the first check", [silence, noWayOut, silence, silence], 0],
    ["no more with an answer", [silence, answer], null],
    ["since the first silence after an answer", [answer, answer, silence, silence, noWayOut], 60],
    ["since it could not be asked any more", [answer, noWayOut, silence], 30],
  ])("%s", (_, results, since) => {
    expect(rowAfter(...results).unanswered_since).toBe(since === null ? null : at(since));
  });
});

describe("the uptime", () => {
  it.each<[string, ProbeResult[], number | null]>([
    ["begins with the first answer", [silence, answer, answer], 30],
    ["survives two lost datagrams", [answer, silence, silence, answer], 0],
    ["ends with three", [answer, silence, silence, silence], null],
    ["begins anew after three", [answer, silence, silence, silence, answer], 120],
    ["survives a minute without a way out", [answer, noWayOut, answer], 0],
    ["begins anew after minutes without one", [answer, ...Array<ProbeResult>(4).fill(noWayOut), answer], 150],
  ])("%s", (_, results, since) => {
    expect(rowAfter(...results).up_since).toBe(since === null ? null : at(since));
  });

  it("begins anew when nobody looked for minutes", () => {
    expect(afterProbe(rowAfter(answer), answer, at(119)).up_since).toBe(at(0));
    expect(afterProbe(rowAfter(answer), answer, at(121)).up_since).toBe(at(121));
  });
});

describe("a count", () => {
  it("is kept with its time and leaves the rest alone", () => {
    const row = rowAfter(answer);
    expect(afterCount(row, { player_count: 7, count_at: at(-600) })).toEqual({
      ...row,
      player_count: 7,
      count_at: at(-600),
    });
  });

  it("does not replace a newer one", () => {
    const row = afterCount(rowAfter(answer), { player_count: 7, count_at: at(-600) });
    expect(afterCount(row, { player_count: 9, count_at: at(-601) })).toBe(row);
    expect(afterCount(row, { player_count: 9, count_at: at(-599) }).player_count).toBe(9);
  });
});

describe("silence is the server's fault", () => {
  it.each<[string, Outside, boolean]>([
    [
      "while the publisher can be reached",
      { publisher: "reached", publisherEverReached: true, probeEverAnswered: false },
      true,
    ],
    [
      "when no publisher is asked",
      { publisher: "not_asked", publisherEverReached: false, probeEverAnswered: false },
      true,
    ],
    [
      "not when the publisher got lost too",
      { publisher: "unreached", publisherEverReached: true, probeEverAnswered: true },
      false,
    ],
    [
      "not when nothing was ever reached",
      { publisher: "unreached", publisherEverReached: false, probeEverAnswered: false },
      false,
    ],
    [
      "when only the publisher is blocked",
      { publisher: "unreached", publisherEverReached: false, probeEverAnswered: true },
      true,
    ],
  ])("%s", (_, outside, counts) => {
    expect(silenceCounts(outside)).toBe(counts);
  });
});
