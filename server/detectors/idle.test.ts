import { describe, expect, it } from "vitest";
import { type IdleReading, type IdleState, idleAlert, resumeIdle, stepIdle } from "./idle";

const startMs = Date.parse("2026-11-22T12:00:00.000Z");
const at = (seconds: number) => new Date(startMs + seconds * 1000).toISOString();
const states = new Set(["idle", "waiting for portal"]);

const idle = (seconds: number, fields: Partial<IdleReading> = {}): IdleReading => ({
  timestamp: at(seconds),
  session_id: "a",
  online_seconds: 1_000 + seconds,
  vt_state: "Idle",
  kills: 10,
  ew: 33.6,
  ns: 42.1,
  ...fields,
});
/** Readings every two seconds, both ends included. */
const span = (from: number, to: number, fields: Partial<IdleReading> = {}) =>
  Array.from({ length: (to - from) / 2 + 1 }, (_, i) => idle(from + 2 * i, fields));

/** Seconds at which alerts were made and at which idle episodes ended. */
function watch(readings: readonly IdleReading[], begin: IdleState | null = null) {
  let state = begin;
  const found = { alerts: [] as number[], ends: [] as number[] };
  for (const reading of readings) {
    const step = stepIdle(state, reading, states);
    const seconds = (time: string) => (Date.parse(time) - startMs) / 1000;
    if (step.idle) found.alerts.push(seconds(reading.timestamp));
    if (step.ended) found.ends.push(seconds(step.ended));
    state = step.state;
  }
  return { ...found, state };
}

describe("idle", () => {
  it.each<[string, IdleReading[], number[], number[]]>([
    ["five minutes without a break make one alert, whatever follows", span(0, 900), [300], []],
    ["a moment less makes none", span(0, 298), [], []],
    [
      "the state is known in any letter case and with blanks",
      span(0, 300, { vt_state: " iDLE " }),
      [300],
      [],
    ],
    [
      "a state of several words counts where it is listed",
      span(0, 300, { vt_state: "Waiting for Portal" }),
      [300],
      [],
    ],
    ["a busy state is never idle", span(0, 900, { vt_state: "Combat" }), [], []],
    ["no state is never idle", span(0, 900, { vt_state: null }), [], []],
    [
      "a blip of another state begins the five minutes anew",
      [...span(0, 200), idle(202, { vt_state: "Combat" }), ...span(204, 504)],
      [504],
      [],
    ],
    ["a step begins them anew", [...span(0, 200), ...span(202, 502, { ew: 33.65 })], [502], []],
    [
      "so does a slow walk, however small its steps",
      span(0, 600).map((r, i) => ({ ...r, ns: i * 0.004 })),
      [],
      [],
    ],
    ["less than a step does not", [...span(0, 200), ...span(202, 300, { ew: 33.649 })], [300], []],
    ["a kill begins them anew", [...span(0, 200), ...span(202, 502, { kills: 11 })], [502], []],
    [
      "counters of a new session begin them anew",
      [...span(0, 200), ...span(202, 502, { kills: 0 })],
      [502],
      [],
    ],
    [
      "a reading without a count of kills is no kill",
      [...span(0, 200), ...span(202, 300, { kills: null })],
      [300],
      [],
    ],
    ["a minute that nobody saw begins them anew", [...span(0, 200), ...span(262, 562)], [562], []],
    ["a shorter silence does not", [...span(0, 200), ...span(260, 300)], [300], []],
    [
      "one alert for each episode, and its end",
      [...span(0, 400), idle(402, { vt_state: "Combat" }), ...span(404, 800)],
      [300, 704],
      [402],
    ],
    ["a kill ends an episode", [...span(0, 400), idle(402, { kills: 11 })], [300], [402]],
    ["an episode is not told again after a silence", [...span(0, 400), ...span(600, 1200)], [300], []],
  ])("%s", (_, readings, alerts, ends) => {
    expect(watch(readings)).toMatchObject({ alerts, ends });
  });

  it("readings that come late, twice or out of order say nothing", () => {
    const late = idle(100, { vt_state: "Combat", kills: 5, ew: 0 });
    const readings = span(0, 300).flatMap((reading) => [reading, reading, late]);
    // The late one is early at first: the rest begins behind it.
    expect(watch(readings)).toMatchObject({ alerts: [], ends: [] });
    expect(watch([...readings, ...span(302, 402)])).toMatchObject({ alerts: [402], ends: [] });
  });

  /** As `idle`, by a clock that was set back by an hour. */
  const setBack = (from: number, to: number, fields: Partial<IdleReading> = {}) =>
    span(from, to, fields).map((reading, i) => ({ ...reading, timestamp: at(from + 2 * i - 3600) }));

  it("goes on through a clock that is set back, and is told once", () => {
    expect(watch([...span(0, 200), ...setBack(202, 302)])).toMatchObject({ alerts: [300 - 3600], ends: [] });
    expect(watch([...span(0, 400), ...setBack(402, 1000)])).toMatchObject({ alerts: [300], ends: [] });
  });

  it("an alert is over no earlier than it was made, whatever the clock says then", () => {
    const busy = setBack(402, 404, { vt_state: "Combat" });
    expect(watch([...span(0, 400), ...busy])).toMatchObject({ alerts: [300], ends: [300] });
  });

  it("the same recording names the same alert", () => {
    const rest = { since: at(0), ew: 33.6, ns: 42.1, alertedAt: at(0) };
    const alert = idleAlert("Larsson", rest, idle(300));
    expect(idleAlert("Larsson", rest, idle(302)).id).toBe(alert.id);
    expect(idleAlert("Larsson", { ...rest, since: at(2) }, idle(302)).id).not.toBe(alert.id);
    expect(alert).toMatchObject({
      text: "Larsson has been idle for 5 minutes at 42.1N, 33.6E",
      created_at: at(300),
      details: { since: at(0), vt_state: "Idle", ew: 33.6, ns: 42.1 },
    });
  });
});

describe("an episode that was told before a restart", () => {
  const told = { since: at(0), ew: 33.6, ns: 42.1, alertedAt: at(0) };

  it("is not told again while the character has not moved", () => {
    expect(watch(span(500, 1500), resumeIdle(null, told, at(300)).state)).toMatchObject({
      alerts: [],
      ends: [],
    });
  });

  it("ends when it moves", () => {
    const readings = span(500, 900, { ew: 40 });
    expect(watch(readings, resumeIdle(null, told, at(300)).state)).toMatchObject({
      alerts: [800],
      ends: [500],
    });
  });

  it("is found over when the character is elsewhere or busy by now", () => {
    const busy = watch([idle(500, { vt_state: "Combat" })]).state;
    expect(resumeIdle(busy, told, at(300)).ended).toBe(at(500));
    const elsewhere = watch([idle(500, { ns: 1 })]).state;
    expect(resumeIdle(elsewhere, told, at(300))).toEqual({ state: elsewhere, ended: at(500) });
  });

  it("goes on when the character was seen resting there meanwhile", () => {
    const resumed = resumeIdle(watch(span(500, 600)).state, told, at(300));
    expect(resumed.ended).toBeNull();
    expect(watch(span(602, 1500), resumed.state).alerts).toEqual([]);
  });
});
