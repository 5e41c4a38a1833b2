import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, rareEvent, secondsLater, telemetryEvent } from "@/server/test/events";
import { leaderboard } from "./leaderboard";
import { makeRollUps } from "./make-roll-ups";
import { runRetention } from "./retention";
import { type StatsBucket, statsSeries } from "./stats-series";
import { writeBatch } from "./write-batch";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const startMs = Date.parse(eventTime);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

/** What a character did, counted here one by one: the queries are to come to the same. */
type Played = {
  name: string;
  seconds: number;
  kills: number;
  tapers: number;
  mem_mb: number;
  latency_ms: number | null;
};

/** Four hours of three characters, a reading every 20 s, each with a pause of its own. */
function play(): Played[] {
  return ["Anna", "Bert", "+Ulf"].flatMap((name, at) => {
    const backS = 7_000 + 1_500 * at;
    const isAway = (seconds: number) => seconds >= backS - 3_000 && seconds < backS;
    const times = Array.from({ length: 720 }, (_, step) => 20 * step).filter((seconds) => !isAway(seconds));
    let kills = 100 * at;
    let tapers = 5_000;
    return times.map((seconds) => {
      // The first reading, and the first after a long silence, tell no rise.
      const isFirst = seconds === 0 || seconds === backS;
      // Tapers are bought now and then: that is no use of them.
      const buys = (seconds / 20) % 50 === 7;
      const killed = isFirst ? 0 : (seconds / 20) % (at + 3);
      const used = isFirst || buys ? 0 : (seconds / 20 + at) % 3;
      kills += killed;
      tapers += buys ? 500 : -used;
      // Changes with the five minutes; how far Bert's server is away nobody knows.
      const mem_mb = 500 + 100 * at + 10 * Math.floor(seconds / 300);
      const latency_ms = at === 1 ? null : 40 + at + Math.floor(seconds / 300) ** 2;
      readings.push(
        telemetryEvent({
          character_name: name,
          timestamp: secondsLater(seconds),
          session_id: `s${at}`,
          kills,
          prismatic_taper_count: tapers,
          mem_mb,
          latency_ms,
          cpu_pct: null,
        }),
      );
      return { name, seconds, kills: killed, tapers: used, mem_mb, latency_ms };
    });
  });
}

const readings: ReturnType<typeof telemetryEvent>[] = [];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const total = (buckets: readonly StatsBucket[], figure: "kills" | "tapers_used" | "rares" | "deaths") =>
  sum(buckets.map((bucket) => bucket[figure]));

describe("what happened over time", () => {
  let played: Played[];
  beforeAll(async () => {
    played = play();
    await writeBatch(database.db, {
      telemetry: readings,
      rares: [
        rareEvent({ character_name: "Anna", timestamp: secondsLater(100) }),
        rareEvent({ character_name: "Bert", timestamp: secondsLater(11_000), name: "Pearl of Frost" }),
        // Found where no reading is.
        rareEvent({ character_name: "Anna", timestamp: secondsLater(5_500), name: "Foolproof Opal" }),
      ],
    });
    await database.db.sql`
      insert into death_events (timestamp, character_name, vitae)
      values (${secondsLater(200)}, 'Anna', 5), (${secondsLater(12_000)}, 'Anna', 10), (${secondsLater(12_001)}, 'Bert', 5)`;
    await makeRollUps(database.db, new Date(secondsLater(86_400)), { bucketsMax: 1_000 });
  });

  const killsOf = (name: string | undefined, fromS: number, endS: number) =>
    sum(
      played
        .filter(
          (one) => (name === undefined || one.name === name) && one.seconds >= fromS && one.seconds < endS,
        )
        .map((one) => one.kills),
    );
  const tapersOf = (name: string | undefined, fromS: number, endS: number) =>
    sum(
      played
        .filter(
          (one) => (name === undefined || one.name === name) && one.seconds >= fromS && one.seconds < endS,
        )
        .map((one) => one.tapers),
    );

  /** Over characters and the five minutes they were heard in, each counting as much. */
  const meanOf = (figure: "mem_mb" | "latency_ms", name: string | undefined, fromS: number, endS: number) => {
    const known = played.filter(
      (one) => (name === undefined || one.name === name) && one.seconds >= fromS && one.seconds < endS,
    );
    const figures = new Map(
      known.map((one) => [`${one.name} ${Math.floor(one.seconds / 300)}`, one[figure]]),
    );
    const values = [...figures.values()].filter((value) => value !== null);
    return values.length === 0 ? null : expect.closeTo(sum(values) / values.length, 6);
  };

  const spans = [
    [5 * MINUTE_MS, 0, 14_400],
    [5 * MINUTE_MS, 3_600, 12_900],
    [HOUR_MS, 0, 14_400],
    [HOUR_MS, 0, 13_500],
    [3 * HOUR_MS, 0, 13_800],
    // The newest point is of two hours and the half of one, and of the first there is a half only.
    [3 * HOUR_MS, 0, 9_000],
    [3 * HOUR_MS, 1_800, 12_900],
  ] as const;

  test.each(
    [undefined, "Anna", "Bert", "+Ulf"].flatMap((character) =>
      spans.map((span) => [character, ...span] as const),
    ),
  )(
    "of %s by %d ms from %d s to %d s is what was counted one by one",
    async (character, bucketMs, fromS, endS) => {
      const buckets = await statsSeries(database.db, {
        fromMs: startMs + fromS * 1000,
        endMs: startMs + endS * 1000,
        bucketMs,
        character,
      });
      const heard = buckets.filter((bucket) => bucket.heard_seconds > 0);
      for (const bucket of heard) {
        const bucketS = (Date.parse(bucket.timestamp) - startMs) / 1000;
        const firstS = Math.max(fromS, bucketS);
        const bucketEndS = Math.min(endS, bucketS + bucketMs / 1000);
        expect([bucket.kills, bucket.tapers_used]).toEqual([
          killsOf(character, firstS, bucketEndS),
          tapersOf(character, firstS, bucketEndS),
        ]);
        expect([bucket.mem_mb, bucket.latency_ms, bucket.cpu_pct]).toEqual([
          meanOf("mem_mb", character, firstS, bucketEndS),
          meanOf("latency_ms", character, firstS, bucketEndS),
          null,
        ]);
      }
      expect(total(buckets, "kills")).toBe(killsOf(character, fromS, endS));
      expect(total(buckets, "tapers_used")).toBe(tapersOf(character, fromS, endS));
      expect(buckets.map(({ timestamp }) => timestamp)).toEqual(
        [...new Set(buckets.map(({ timestamp }) => timestamp))].sort(),
      );
    },
  );

  test("the minutes of a character are its five minutes", async () => {
    const of = { fromMs: startMs + 3_600_000, endMs: startMs + 7_200_000, character: "Anna" };
    const minutes = await statsSeries(database.db, { ...of, bucketMs: MINUTE_MS });
    const fives = await statsSeries(database.db, { ...of, bucketMs: 5 * MINUTE_MS });
    expect(minutes.length).toBeLessThan(60);
    expect(total(minutes, "kills")).toBe(total(fives, "kills"));
    expect(total(minutes, "tapers_used")).toBe(total(fives, "tapers_used"));
    expect(total(minutes, "kills")).toBe(killsOf("Anna", 3_600, 7_200));
    expect(minutes[0]).toMatchObject({ heard_seconds: 60, characters: 1, mem_mb: 620, cpu_pct: null });
  });

  test("what nobody was heard in has no figures, only what is known to have happened in it", async () => {
    const buckets = await statsSeries(database.db, {
      fromMs: startMs,
      endMs: startMs + 4 * HOUR_MS,
      bucketMs: 5 * MINUTE_MS,
      character: "Anna",
    });
    const silent = buckets.filter(
      ({ timestamp }) => timestamp > secondsLater(4_000) && timestamp < secondsLater(6_900),
    );
    expect(silent).toMatchObject([
      { timestamp: secondsLater(5_400), heard_seconds: 0, rares: 1, characters: null, mem_mb: null },
    ]);
    expect([total(buckets, "rares"), total(buckets, "deaths")]).toEqual([2, 2]);
  });

  test("characters are counted by the time they were heard, and client figures are means and the highest", async () => {
    const [, second] = await statsSeries(database.db, {
      fromMs: startMs,
      endMs: startMs + 4 * HOUR_MS,
      bucketMs: HOUR_MS,
    });
    // In the second hour Anna is away from the 4 000th to the 7 000th second, Bert from the 5 500th on.
    const fiveMinutesHeard = 3 + 7 + 12;
    expect(second).toMatchObject({ heard_seconds: 3_600, mem_mb_max: 930, cpu_pct: null });
    expect(second?.characters).toBeCloseTo(fiveMinutesHeard / 12, 1);
    expect(second?.mem_mb).toEqual(meanOf("mem_mb", undefined, 3_600, 7_200));
  });

  test("the leaderboard has the same sums, in the order that is asked for, and says how many there are", async () => {
    const now = new Date(secondsLater(14_400));
    const board = await leaderboard(database.db, { fromMs: startMs, now, by: "kills", limit: 2 });
    expect(board.total).toBe(3);
    const all = await leaderboard(database.db, { fromMs: startMs, now, by: "deaths", limit: 10 });
    expect(all.leaders.map((one) => one.character_name)).toEqual(["Anna", "Bert", "+Ulf"]);
    const kills = all.leaders.map((one) => one.kills).sort((a, b) => b - a);
    expect(board.leaders.map((one) => one.kills)).toEqual(kills.slice(0, 2));
    for (const leader of all.leaders) {
      const { character_name: name } = leader;
      expect([leader.kills, leader.tapers_used]).toEqual([
        killsOf(name, 0, 14_400),
        tapersOf(name, 0, 14_400),
      ]);
      expect(leader.online_seconds).toBeGreaterThanOrEqual(14_400 - 3_000);
      expect(leader.online_seconds).toBeLessThanOrEqual(14_400 - 3_000 + 600);
      expect(leader.kills_per_hour).toBeCloseTo((leader.kills * 3600) / leader.online_seconds, 0);
    }
    const part = await leaderboard(database.db, {
      fromMs: startMs + 600_000,
      now: new Date(secondsLater(2_400)),
      by: "kills",
      limit: 10,
    });
    expect(part.leaders.find((one) => one.character_name === "Anna")).toMatchObject({
      kills: killsOf("Anna", 600, 2_400),
      online_seconds: 1_800,
      rares: 0,
      deaths: 0,
    });
  });
});
