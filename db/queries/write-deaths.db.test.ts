import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { secondsLater, telemetryEvent, vitalsEvent } from "@/server/test/events";
import { connect } from "../client";
import { type WriteBatch, writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const write = (batch: WriteBatch, alertChannels: string[] = []) =>
  writeBatch(database.db, batch, { alertChannels });

describe("deaths", () => {
  const vitae = (seconds: number, percent: number) =>
    vitalsEvent({ timestamp: secondsLater(seconds), vitae: percent });

  test("are news once, with an alert and its entry in the outbox, however often they are written", async () => {
    const recent = (secondsAgo: number, percent: number) =>
      vitalsEvent({ timestamp: new Date(Date.now() - secondsAgo * 1000).toISOString(), vitae: percent });
    const timestamp = new Date(Date.now() - 12_000).toISOString();
    const later = telemetryEvent({ timestamp: new Date(Date.now() - 5_000).toISOString(), ew: 1, ns: 1 });
    const batch = {
      telemetry: [telemetryEvent({ timestamp }), later],
      vitals: [recent(20, 0), recent(10, 5)],
    };
    const { news } = await write(batch, ["aclog"]);
    expect(news.deaths).toMatchObject([{ character_name: "Larsson", vitae: 5, ew: 33.62, ns: 42.11 }]);
    expect(news.alerts).toMatchObject([{ kind: "death", text: "Larsson died at 42.1N, 33.6E (vitae 5 %)" }]);
    expect((await write(batch, ["aclog"])).news).toEqual({ rares: [], deaths: [], alerts: [] });
    const outbox = await database.db.sql`select channel, state, attempts from alert_outbox`;
    expect([...outbox]).toEqual([{ channel: "aclog", state: "pending", attempts: 0 }]);
  });

  test("are found across batches and by a writer that has just started", async () => {
    await write({ vitals: [vitae(0, 0)] });
    const restarted = await reconnected();
    const { news } = await writeBatch(restarted, { vitals: [vitae(2, 5)] });
    await restarted.close();
    expect(news.deaths).toHaveLength(1);
    const second = await write({ vitals: [vitae(60, 10)] });
    expect(second.news).toMatchObject({ deaths: [{ vitae: 10 }], alerts: [] });
  });

  test("are found by plugins that tell the time in whole seconds, and between frames that do not speak of vitae", async () => {
    const silent = (seconds: number) => vitalsEvent({ timestamp: secondsLater(seconds), vitae: null });
    const died = () => database.db.sql`select timestamp, vitae from death_events order by timestamp`;
    await write({ vitals: [vitae(0, 0), vitae(10, 0)] });
    await write({ vitals: [vitae(10, 5)] });
    await write({ vitals: [vitae(10, 0), vitae(12, 5)] });
    expect([...(await died())]).toEqual([{ timestamp: secondsLater(10), vitae: 5 }]);
    await write({ vitals: [vitae(20, 0), silent(30)] });
    // Late, and older than a frame that said nothing of it.
    await write({ vitals: [vitae(28, 7)] });
    await write({ vitals: [vitae(8, 0), silent(32)] });
    await write({ vitals: [vitae(34, 7)] });
    expect([...(await died())].slice(1)).toEqual([{ timestamp: secondsLater(28), vitae: 7 }]);
  });

  test("are over when the penalty is worked off", async () => {
    await write({ vitals: [vitae(0, 0), vitae(2, 5)] });
    const open = () => database.db.sql`select ended_at from alerts`;
    expect([...(await open())]).toEqual([{ ended_at: null }]);
    await write({ vitals: [vitae(90, 0)] });
    expect([...(await open())]).toEqual([{ ended_at: secondsLater(90) }]);
  });

  test("are over also after a frame that came late", async () => {
    await write({ vitals: [vitae(0, 0)] });
    await write({ vitals: [vitae(10, 5)] });
    await write({ vitals: [vitae(5, 0)] });
    await write({ vitals: [vitae(90, 0)] });
    expect([...(await database.db.sql`select ended_at from alerts`)]).toEqual([
      { ended_at: secondsLater(90) },
    ]);
  });

  test("of an old recording are kept, and nobody is told", async () => {
    await write({ vitals: [vitae(-900_000, 0), vitae(-899_000, 5)] }, ["aclog"]);
    expect(await database.db.sql`select * from death_events`).toHaveLength(1);
    expect(await database.db.sql`select * from alert_outbox`).toHaveLength(0);
  });
});

test("vitals that do not speak of vitae hide no death, whether they come alone or together", async () => {
  const readings = (name: string) =>
    [0, null, 5].map((vitae, i) =>
      vitalsEvent({ character_name: name, timestamp: secondsLater(2 * i), vitae }),
    );
  for (const reading of readings("Alone")) await write({ vitals: [reading] });
  await write({ vitals: readings("Together") });
  const deaths = await database.db.sql`select character_name from death_events order by 1`;
  expect(deaths.map(({ character_name }) => character_name)).toEqual(["Alone", "Together"]);
});

test("where one happened does not depend on how the events were divided", async () => {
  const of = (name: string) => ({
    seen: telemetryEvent({ character_name: name, timestamp: secondsLater(0) }),
    well: vitalsEvent({ character_name: name, timestamp: secondsLater(1) }),
    dead: vitalsEvent({ character_name: name, timestamp: secondsLater(1_800), vitae: 5 }),
  });
  const [alone, together] = [of("Alone"), of("Together")];
  await write({ telemetry: [alone.seen], vitals: [alone.well, together.well] });
  await write({ vitals: [alone.dead] });
  await write({ telemetry: [together.seen], vitals: [together.dead] });
  const places = await database.db.sql`select ew, ns from death_events`;
  expect([...places]).toEqual([
    { ew: null, ns: null },
    { ew: null, ns: null },
  ]);
});

test("one at another server is over when the penalty is", async () => {
  const other = await reconnected();
  const vitae = (seconds: number, percent: number) =>
    vitalsEvent({ timestamp: secondsLater(seconds), vitae: percent });
  await write({ telemetry: [telemetryEvent()], vitals: [vitae(0, 0)] });
  await write({ departures: [{ character_name: "Larsson", received_at: secondsLater(1) }] });
  await writeBatch(other, { vitals: [vitae(2, 5)] });
  await other.close();
  await write({ vitals: [vitae(20, 0)] });
  expect([...(await database.db.sql`select ended_at from alerts`)]).toEqual([{ ended_at: secondsLater(20) }]);
});

/** Another process on the same database, which remembers nothing. */
async function reconnected() {
  return connect(database.url, { name: "restarted", max: 1 });
}
