import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { rareEvent, secondsLater, telemetryEvent } from "@/server/test/events";
import { connect } from "../client";
import { endSilentSessions } from "./end-sessions";
import { type WriteBatch, writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const write = (batch: WriteBatch) => writeBatch(database.db, batch);

/** Readings of one session, two seconds apart. */
function readings(
  session_id: string | null,
  startSeconds: number,
  rows: { kills?: number; tapers?: number; deaths?: number }[],
) {
  return rows.map(({ kills = 0, tapers = 1000, deaths = 0 }, i) =>
    telemetryEvent({
      session_id,
      timestamp: secondsLater(startSeconds + 2 * i),
      online_seconds: 2 * i,
      kills,
      deaths,
      prismatic_taper_count: tapers,
    }),
  );
}

async function lifetime(name = "Larsson") {
  const [row] = await database.db.sql`
    select total_kills, total_deaths, tapers_used, coalesce(total_rares, 0) as total_rares
    from char_stats left join rare_stats using (character_name) where character_name = ${name}`;
  return row;
}

async function sessions() {
  const rows = await database.db.sql`
    select session_id, started_at, ended_at, end_reason, kills, deaths, rares, tapers_used
    from play_sessions order by started_at`;
  return [...rows];
}

describe("sessions and lifetime figures", () => {
  const first = readings("a", 0, [
    { kills: 1, tapers: 100 },
    { kills: 4, tapers: 90 },
    { kills: 4, tapers: 500, deaths: 1 },
  ]);
  const second = readings("b", 600, [
    { kills: 2, tapers: 500 },
    { kills: 3, tapers: 480 },
  ]);

  test("a plugin's restart begins a session, ends the one before and loses no figure", async () => {
    await write({ telemetry: first });
    await write({ telemetry: second });
    expect(await sessions()).toEqual([
      {
        session_id: "a",
        started_at: secondsLater(0),
        ended_at: secondsLater(4),
        end_reason: "new_session",
        kills: 4,
        deaths: 1,
        rares: 0,
        tapers_used: 10,
      },
      {
        session_id: "b",
        started_at: secondsLater(600),
        ended_at: null,
        end_reason: null,
        kills: 3,
        deaths: 0,
        rares: 0,
        tapers_used: 20,
      },
    ]);
    expect(await lifetime()).toEqual({ total_kills: 7, total_deaths: 1, tapers_used: 30, total_rares: 0 });
  });

  test("one frame at a time, in batches, twice, or by a writer that has just started: the figures are the same", async () => {
    for (const frame of [...first, ...second]) await write({ telemetry: [frame] });
    const figures = await lifetime();
    expect(figures).toMatchObject({ total_kills: 7, tapers_used: 30 });
    await write({ telemetry: [...first, ...second] });
    const restarted = await reconnected();
    await writeBatch(restarted, { telemetry: first });
    await writeBatch(restarted, { telemetry: [...second, ...first] });
    await restarted.close();
    expect(await lifetime()).toEqual(figures);
  });

  test("frames of two sockets that overtake each other change nothing in the sum", async () => {
    const [a, b, c] = first;
    if (!a || !b || !c) throw new Error("three readings");
    for (const frame of [c, a, b, a]) await write({ telemetry: [frame] });
    await write({ telemetry: [...second].reverse() });
    expect(await lifetime()).toMatchObject({ total_kills: 7, total_deaths: 1, tapers_used: 30 });
  });

  test("a clock that is set back or forward in the middle of a session changes no figure", async () => {
    const shifted = (session_id: string | null) => [
      ...readings(session_id, 0, [
        { kills: 5, tapers: 100 },
        { kills: 6, tapers: 95 },
      ]),
      ...readings(session_id, -3600, [
        { kills: 7, tapers: 90 },
        { kills: 8, tapers: 85 },
      ]).map((frame, i) => ({
        ...frame,
        online_seconds: 4 + 2 * i,
      })),
      ...readings(session_id, 400, [{ kills: 9, tapers: 80 }]).map((frame) => ({
        ...frame,
        online_seconds: 8,
      })),
    ];
    await write({ telemetry: shifted("a") });
    expect(await lifetime()).toMatchObject({ total_kills: 9, tapers_used: 20 });
    const nameless = shifted(null).map((frame) => ({ ...frame, character_name: "Nameless" }));
    for (const frame of nameless) await write({ telemetry: [frame] });
    expect(await lifetime("Nameless")).toMatchObject({ total_kills: 9, tapers_used: 20 });
  });

  test("a plugin without session ids begins a new one when its time online falls", async () => {
    await write({ telemetry: readings(null, 0, [{ kills: 5 }, { kills: 9 }]) });
    await write({ telemetry: readings(null, 900, [{ kills: 1 }, { kills: 2 }]) });
    await write({ telemetry: readings(null, 0, [{ kills: 5 }, { kills: 9 }]) });
    expect(await lifetime()).toMatchObject({ total_kills: 11 });
    expect(await sessions()).toHaveLength(2);
  });

  test("nothing heard, or a closed socket, ends a session; its next reading opens it again", async () => {
    await write({ telemetry: first });
    await write({ departures: [{ character_name: "Larsson", received_at: secondsLater(10) }] });
    expect(await sessions()).toMatchObject([{ ended_at: secondsLater(4), end_reason: "disconnected" }]);
    await write({ telemetry: readings("a", 20, [{ kills: 4 }]) });
    expect(await sessions()).toMatchObject([{ ended_at: null, end_reason: null }]);
    expect(await endSilentSessions(database.db, secondsLater(20))).toBe(0);
    expect(await endSilentSessions(database.db, secondsLater(21))).toBe(1);
    expect(await sessions()).toMatchObject([{ ended_at: secondsLater(20), end_reason: "silent" }]);
  });

  test("a find counts for its finder, once, and in the session it was made in", async () => {
    await write({ telemetry: first, rares: [rareEvent({ timestamp: secondsLater(3) })] });
    await write({
      telemetry: second,
      rares: [rareEvent({ timestamp: secondsLater(601) }), rareEvent({ timestamp: secondsLater(640) })],
    });
    const { news } = await write({ rares: [rareEvent({ timestamp: secondsLater(3) })] });
    expect(news.rares).toEqual([]);
    expect(await sessions()).toMatchObject([{ rares: 1 }, { rares: 1 }]);
    expect(await lifetime()).toMatchObject({ total_rares: 2 });
    const [inSession] = await database.db
      .sql`select session_rares from rare_stats_sessions where session_id = 'b'`;
    expect(inSession).toEqual({ session_rares: 1 });
  });

  test("a find counts in its session whichever of the two was heard of first", async () => {
    const finds = [3, 601, 640].map((at) => rareEvent({ timestamp: secondsLater(at) }));
    const inSessions = () =>
      database.db.sql`select session_id, session_rares from rare_stats_sessions order by session_id`;
    // Nothing is known of any session.
    await write({ rares: finds });
    expect(await inSessions()).toEqual([]);
    await write({ telemetry: first });
    expect(await sessions()).toMatchObject([{ session_id: "a", rares: 2 }]);
    // The session that the second find was made in begins, for us, after it.
    await write({ telemetry: second });
    expect(await sessions()).toMatchObject([
      { session_id: "a", rares: 1 },
      { session_id: "b", rares: 1 },
    ]);
    expect(await inSessions()).toEqual([
      { session_id: "a", session_rares: 1 },
      { session_id: "b", session_rares: 1 },
    ]);
    await write({ telemetry: [...first, ...second], rares: finds });
    expect(await sessions()).toMatchObject([{ rares: 1 }, { rares: 1 }]);
    expect(await lifetime()).toMatchObject({ total_rares: 2 });
  });
});

test("a plugin that starts anew within one login begins a session after the one before", async () => {
  // Its time online counts on from the login, so both imply the same start, give or take a second.
  const atLogin = (session_id: string, seconds: number[], drift: number) =>
    seconds.map((at) =>
      telemetryEvent({ session_id, timestamp: secondsLater(at), online_seconds: at + drift, kills: 1 }),
    );
  await write({
    telemetry: atLogin("a", [0, 2, 1800], 0),
    rares: [rareEvent({ timestamp: secondsLater(900) })],
  });
  await write({ telemetry: atLogin("b", [3600, 3602], 1) });
  await write({ telemetry: atLogin("b", [3640], 1) });
  expect(
    await database.db.sql`select session_id, ended_at, end_reason, rares from play_sessions order by 1`,
  ).toEqual([
    { session_id: "a", ended_at: secondsLater(1800), end_reason: "new_session", rares: 1 },
    { session_id: "b", ended_at: null, end_reason: null, rares: 0 },
  ]);
});

test("a session ends with its last reading, also when that brought nothing new", async () => {
  const reading = (session_id: string, seconds: number, online_seconds: number) =>
    telemetryEvent({
      session_id,
      timestamp: secondsLater(seconds),
      received_at: secondsLater(seconds),
      online_seconds,
    });
  for (const seconds of [0, 2, 28]) await write({ telemetry: [reading("a", seconds, seconds)] });
  await write({ telemetry: [reading("a", 29, 29), reading("b", 60, 0)] });
  expect(await sessions()).toMatchObject([
    { session_id: "a", ended_at: secondsLater(29), end_reason: "new_session" },
    { session_id: "b", ended_at: null },
  ]);
});

describe("a plugin without session ids", () => {
  const played = (startSeconds: number, kills: number, count = 5) =>
    Array.from({ length: count }, (_, i) =>
      telemetryEvent({
        session_id: null,
        timestamp: secondsLater(startSeconds + 2 * i),
        received_at: secondsLater(0),
        online_seconds: 2 * i,
        kills: Math.round((kills * (i + 1)) / count),
      }),
    );

  test("has old sessions counted once, however many came after them", async () => {
    const all = Array.from({ length: 7 }, (_, i) => played(i * 7200, 100));
    for (const session of all) await write({ telemetry: session });
    expect(await lifetime()).toMatchObject({ total_kills: 700 });
    const before = await sessions();
    const restarted = await reconnected();
    await writeBatch(restarted, { telemetry: all[0]?.slice(0, 2) });
    await writeBatch(restarted, { telemetry: all.flat() });
    await restarted.close();
    expect(await lifetime()).toMatchObject({ total_kills: 700 });
    expect(await sessions()).toEqual(before);
  });

  test("has all of its sessions counted, however fast they are replayed", async () => {
    for (const [start, kills] of [
      [0, 399],
      [900, 299],
      [1800, 99],
    ] as const)
      for (const frame of played(start, kills)) await write({ telemetry: [frame] });
    expect(await lifetime()).toMatchObject({ total_kills: 797 });
    expect(await sessions()).toHaveLength(3);
  });

  test("adds nothing by a replay, although its clock was set in the middle of a session", async () => {
    const first = played(0, 500).map((frame, i) =>
      i < 2 ? frame : { ...frame, timestamp: secondsLater(600 + 2 * i) },
    );
    const second = played(3000, 20, 10);
    await write({ telemetry: first });
    await write({ telemetry: second });
    expect(await lifetime()).toMatchObject({ total_kills: 520 });
    for (const frame of [...first, ...second]) await write({ telemetry: [frame] });
    const restarted = await reconnected();
    await writeBatch(restarted, { telemetry: [...first, ...second] });
    await restarted.close();
    expect(await lifetime()).toMatchObject({ total_kills: 520 });
  });
});

/** Another process on the same database, which remembers nothing. */
async function reconnected() {
  return connect(database.url, { name: "restarted", max: 1 });
}
