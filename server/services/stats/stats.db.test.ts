import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRollUps } from "@/db/queries/make-roll-ups";
import { runRetention } from "@/db/queries/retention";
import { writeBatch } from "@/db/queries/write-batch";
import { leaderboardInput, statsSeriesInput } from "@/server/contract/http/stats-series";
import { NotAllowed, NotFound } from "@/server/errors";
import { fakeClock, testCaller, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, rareEvent, secondsLater, telemetryEvent } from "@/server/test/events";
import { listLeaders } from "./leaders";
import { getStatsSeries } from "./series";

let test: TestDatabase;
/** Twenty-two minutes after the first event. */
const clock = fakeClock(secondsLater(1_320));
const ctxOf = (actor = userActor("viewer")) => testContext(test.db, actor, clock);

beforeAll(async () => {
  test = await createTestDatabase();
  await runRetention(test.db, new Date(eventTime));
  await writeBatch(test.db, {
    telemetry: Array.from({ length: 66 }, (_, at) =>
      ["Larsson", "+Ulf"].map((character_name) =>
        telemetryEvent({ character_name, timestamp: secondsLater(20 * at), kills: at }),
      ),
    ).flat(),
    rares: [rareEvent({ timestamp: secondsLater(400) })],
  });
  await makeRollUps(test.db, new Date(clock.now()), { bucketsMax: 100 });
});
afterAll(() => test.drop());

describe("charts", () => {
  it("of the guild end with the last five minutes that are over, and have a point for every stretch", async () => {
    const series = await getStatsSeries({ ctx: ctxOf(), input: statsSeriesInput.parse({ range: "1h" }) });
    expect(series).toMatchObject({ character_name: null, range: "1h", bucket_seconds: 300 });
    expect([series.from, series.to]).toEqual([secondsLater(-2_400), secondsLater(1_200)]);
    expect(series.points).toHaveLength(12);
    expect(series.points.map(({ kills }) => kills).slice(-5)).toEqual([null, 28, 30, 30, 30]);
    expect(series.points.at(-1)).toMatchObject({ characters: 2, kills_per_hour: 360, rares: 0 });
    expect(series.points.at(-3)).toMatchObject({ rares: 1, deaths: 0 });
  });

  it("of a character's last hour are by the minute, and end with the last one that is over", async () => {
    const input = statsSeriesInput.parse({ range: "1h", character: "+Ulf" });
    const series = await getStatsSeries({ ctx: ctxOf(), input });
    expect([series.character_name, series.bucket_seconds]).toEqual(["+Ulf", 60]);
    expect(series.to).toBe(secondsLater(1_260));
    expect(series.points).toHaveLength(60);
    expect(series.points.at(-1)).toMatchObject({ kills: 3, kills_per_hour: 180, characters: 1 });
  });

  it("of somebody who never reported there are none, and plugins get none", async () => {
    const input = statsSeriesInput.parse({ character: "Nobody" });
    await expect(getStatsSeries({ ctx: ctxOf(), input })).rejects.toThrow(NotFound);
    const ctx = { ...ctxOf(), actor: { kind: "plugin", connection: "1" } } as const;
    await expect(getStatsSeries({ ctx, input: { range: "1h" } })).rejects.toThrow(NotAllowed);
    await expect(listLeaders({ ctx, input: leaderboardInput.parse({}) })).rejects.toThrow(NotAllowed);
  });
});

describe("the leaderboard", () => {
  it("is up to now, in the order asked for, cut at the limit and says of how many", async () => {
    const board = await listLeaders({
      ctx: ctxOf(),
      input: leaderboardInput.parse({ range: "24h", by: "rares", limit: 1 }),
    });
    expect(board).toEqual({
      range: "24h",
      by: "rares",
      total: 2,
      leaders: [
        {
          character_name: "Larsson",
          kills: 65,
          kills_per_hour: 177.3,
          rares: 1,
          deaths: 0,
          tapers_used: 0,
          online_seconds: 1_320,
        },
      ],
    });
  });
});

describe("what is asked wrong", () => {
  it.each([
    ["range", { range: "2y" }],
    ["character", { character: "" }],
  ])("names %s", async (field, input) => {
    const api = testCaller(test.db, userActor("viewer"));
    // @ts-expect-error what the types refuse, a script may still send
    const refused = await api.stats.series(input).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "BAD_REQUEST", cause: { details: { field } } });
  });

  it.each([
    ["limit", { limit: 1_001 }],
    ["limit", { limit: 0 }],
  ])("names %s of a leaderboard", async (field, input) => {
    const api = testCaller(test.db, userActor("viewer"));
    const refused = await api.stats.leaders(input).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "BAD_REQUEST", cause: { details: { field } } });
  });

  it("nobody is told of a Grafana that is not there", async () => {
    expect(await testCaller(test.db, userActor("viewer")).stats.grafana()).toEqual({ url: null });
  });
});
