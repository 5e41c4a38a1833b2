import { describe, expect, test } from "vitest";
import { historyOf, ratesOver } from "./combat-rates";
import { type HeardTotals, heardSince, historySpans, liveSpans, type ReportedSession } from "./spans";

const at = (time: string) => `2026-11-22T${time}.000Z`;
const ms = (time: string) => Date.parse(at(time));
const totals = (given: number, received = 0, kills = 0) => ({
  damage_given: given,
  damage_received: received,
  kills,
  aetheria_surges: 0,
  cloak_surges: 0,
});
const minute = (time: string, given: number, kills = 0) => ({
  timestamp: at(time),
  monster: "Drudge",
  damage_given: given,
  damage_received: given / 10,
  kills,
  aetheria_surges: 0,
  cloak_surges: 0,
  offense: {},
  defense: {},
});
const session = (started: string, updated: string, given: number): ReportedSession => ({
  session_id: "a",
  started_at: at(started),
  updated_at: at(updated),
  totals: totals(given, given / 10),
});

describe("the minutes of the server", () => {
  test("are one span each, whatever was fought in them, and the last ends with the last report", () => {
    const deltas = [
      minute("20:48:00", 600),
      minute("20:49:00", 300),
      minute("20:49:00", 300),
      minute("20:50:00", 60),
    ];
    const spans = historySpans(deltas, session("18:00:00", "20:50:05", 1e6));
    expect(spans.map(({ fromMs, toMs, given }) => [fromMs, toMs, given])).toEqual([
      [ms("20:48:00"), ms("20:49:00"), 600],
      [ms("20:49:00"), ms("20:50:00"), 600],
      [ms("20:50:00"), ms("20:50:05"), 60],
    ]);
  });

  test("what a session did before it was first heard of was done since it began", () => {
    const deltas = [minute("20:40:00", 500), minute("20:45:00", 90_000), minute("20:46:00", 600)];
    const spans = historySpans(deltas, session("18:45:00", "20:46:30", 90_600));
    expect(spans.map(({ fromMs, given }) => [fromMs, given])).toEqual([
      [ms("20:40:00"), 500],
      [ms("18:45:00"), 90_000],
      [ms("20:46:00"), 600],
    ]);
  });

  test("another session in the minute of the first report keeps its part", () => {
    const spans = historySpans([minute("20:45:00", 90_700)], session("18:45:00", "20:45:30", 90_000));
    expect(spans.map(({ fromMs, given }) => [fromMs, given])).toEqual([
      [ms("18:45:00"), 90_000],
      [ms("20:45:00"), 700],
    ]);
  });

  test("what nobody can do in a minute was told of a session that is over, and counts for no rate", () => {
    const cell = { failed: 0, crits: 0, normal_damage: 1, max_normal: 1, crit_damage: 0, max_crit: 0 };
    const offense = { melee_missile: { fire: { ...cell, attacks: 4_000 } } };
    const deltas = [
      { ...minute("20:30:00", 2e6), offense },
      minute("20:49:00", 600),
      minute("20:50:00", 600),
    ];
    const spans = historySpans(deltas, session("20:48:30", "20:50:30", 1200));
    expect(spans.map(({ given }) => given)).toEqual([600, 600]);
  });

  test("a session that began in the minute of its first report stays there", () => {
    const [span] = historySpans([minute("20:45:00", 900)], session("20:45:10", "20:45:50", 900));
    expect(span?.fromMs).toBe(ms("20:45:00"));
  });
});

describe("snapshots of the stream", () => {
  const heard = (
    time: string,
    given: number,
    session_id = "a",
    started: string | null = null,
  ): HeardTotals => ({
    atMs: ms(time),
    session_id,
    startedMs: started === null ? null : ms(started),
    totals: totals(given),
  });

  test("count by what each adds to the one before; after a rest only the last minute was fought", () => {
    const spans = liveSpans([
      heard("20:50:00", 100),
      heard("20:50:30", 400),
      heard("20:50:40", 400),
      heard("20:59:00", 700),
    ]);
    expect(spans.map(({ fromMs, toMs, given }) => [fromMs, toMs, given])).toEqual([
      [ms("20:50:00"), ms("20:50:30"), 300],
      [ms("20:58:00"), ms("20:59:00"), 300],
    ]);
  });

  test("a new session counts from zero, since it began", () => {
    expect(liveSpans([heard("20:50:00", 9_000), heard("20:55:00", 500, "b", "20:51:00")])).toMatchObject([
      { fromMs: ms("20:51:00"), toMs: ms("20:55:00"), given: 500 },
    ]);
  });

  test("count on from what is known, and not once more what it has in it", () => {
    const known = session("18:00:00", "20:50:05", 1000);
    const points = [heard("20:49:05", 900), heard("20:50:05", 900), heard("20:51:05", 1600)];
    expect(
      heardSince({ ...known, totals: totals(1000) }, points).map(({ totals }) => totals.damage_given),
    ).toEqual([1000, 1600]);
    expect(heardSince(null, points)).toBe(points);
    const reset = [heard("20:49:05", 900), heard("20:51:05", 30, "b")];
    expect(liveSpans(heardSince(known, reset)).map(({ given }) => given)).toEqual([30]);
  });

  test("stand in the place of the minutes that they are newer than", () => {
    const known = session("18:00:00", "20:50:05", 1e6);
    const minutes = historySpans(
      [minute("20:49:00", 600), minute("20:50:00", 600), minute("20:51:00", 600)],
      known,
    );
    const { spans, untilMs } = historyOf(minutes, known, [
      heard("20:50:05", 1e6),
      heard("20:51:05", 1e6 + 600),
    ]);
    expect(spans.map(({ fromMs, toMs }) => [fromMs, toMs])).toEqual([
      [ms("20:49:00"), ms("20:50:00")],
      [ms("20:50:00"), ms("20:50:05")],
      [ms("20:50:05"), ms("20:51:05")],
    ]);
    expect(untilMs).toBe(ms("20:51:05"));
  });
});

describe("rates", () => {
  const known = session("18:00:00", "20:50:05", 1e6);
  const steady = historySpans(
    ["20:46:00", "20:47:00", "20:48:00", "20:49:00", "20:50:00"].map((time) => minute(time, 600, 2)),
    known,
  );

  test("of the last minutes are those of the full ones", () => {
    const history = historyOf(steady, known, []);
    expect(ratesOver(history, 60_000, ms("20:50:40"))).toEqual({ given: 10, received: 1, kills: 120 });
  });

  test("stay until two reports are overdue, then sink", () => {
    const history = historyOf(steady, known, []);
    expect(ratesOver(history, 60_000, ms("20:52:14")).given).toBe(10);
    expect(ratesOver(history, 60_000, ms("20:59:00")).given).toBe(0);
  });

  test("of an hour count the time before the first fight when the session is older, and not when it is not", () => {
    expect(ratesOver(historyOf(steady, known, []), 3_600_000, ms("20:50:40")).given).toBeCloseTo(2400 / 3600);
    const young = session("20:46:00", "20:50:05", 3000);
    expect(ratesOver(historyOf(steady, young, []), 3_600_000, ms("20:50:40")).given).toBeCloseTo(10);
  });

  test("of a session that has only just begun are those of its first report", () => {
    const young = session("20:50:00", "20:50:30", 600);
    const history = historyOf(historySpans([minute("20:50:00", 600)], young), young, []);
    expect(ratesOver(history, 60_000, ms("20:50:35")).given).toBe(20);
  });

  test("of nothing are zero", () => {
    expect(ratesOver(historyOf([], null, []), 60_000, ms("20:50:00"))).toEqual({
      given: 0,
      received: 0,
      kills: 0,
    });
  });
});
