import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { eventTime, rareEvent, secondsLater, telemetryEvent, vitalsEvent } from "@/server/test/events";
import { livePlayers, liveVitals } from "./live-players";
import { runRetention } from "./retention";
import { writeBatch } from "./write-batch";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await runRetention(database.db, new Date(eventTime));
});
afterAll(() => database.drop());

describe("livePlayers", () => {
  beforeAll(async () => {
    await writeBatch(database.db, {
      telemetry: [
        telemetryEvent({
          character_name: "Live",
          kills: 10,
          session_id: "one",
          timestamp: secondsLater(-9000),
        }),
        telemetryEvent({
          character_name: "Live",
          kills: 0,
          session_id: "two",
          online_seconds: 0,
          timestamp: secondsLater(-3600),
        }),
        telemetryEvent({ character_name: "Live", kills: 7, session_id: "two", online_seconds: 3600 }),
        telemetryEvent({
          character_name: "Nameless",
          session_id: null,
          online_seconds: null,
          rares_found: 4,
        }),
        telemetryEvent({ character_name: "Gone", timestamp: secondsLater(-60) }),
      ],
      rares: [
        rareEvent({ character_name: "Live", name: "Before", timestamp: secondsLater(-3700) }),
        rareEvent({ character_name: "Live", name: "At the start", timestamp: secondsLater(-3600) }),
        rareEvent({ character_name: "Live", name: "After", timestamp: secondsLater(-5) }),
        rareEvent({ character_name: "Nameless", timestamp: secondsLater(1) }),
        rareEvent({ character_name: "Somebody else" }),
      ],
    });
  });

  test("are those heard of since then, with lifetime kills and the rares on record", async () => {
    const players = await livePlayers(database.db, { since: secondsLater(-30) });
    expect(players.map((player) => player.character_name)).toEqual(["Live", "Nameless"]);
    expect(players[0]).toEqual({
      character_name: "Live",
      char_tag: "hunters",
      session_id: "two",
      timestamp: eventTime,
      received_at: eventTime,
      ew: 33.62,
      ns: 42.11,
      z: 0.39,
      heading: 271.5,
      landcell: 2_847_145_993,
      kills: 7,
      kills_per_hour: 683.21,
      onlinetime: "01:00:00",
      online_seconds: 3600,
      deaths: 1,
      total_deaths: 57,
      total_kills: 17,
      total_rares: 3,
      session_rares: 2,
      prismatic_taper_count: 1830,
      vt_state: "Default",
      mem_mb: 812.4,
      cpu_pct: 7.1,
      mem_handles: 1422,
      latency_ms: 48,
    });
  });

  test("a session that the plugin gave no name has its rares, too, as they are on record", async () => {
    const [, player] = await livePlayers(database.db, { since: secondsLater(-30) });
    expect(player).toMatchObject({ total_rares: 1, session_rares: 1, total_kills: 412 });
  });
});

test("liveVitals are those of the characters online, from their present session", async () => {
  await writeBatch(database.db, {
    telemetry: ["Well", "Relogged"].map((character_name) =>
      telemetryEvent({ character_name, online_seconds: 300 }),
    ),
    vitals: [
      vitalsEvent({ character_name: "Well", health_percentage: 55, timestamp: secondsLater(-299) }),
      vitalsEvent({ character_name: "Relogged", timestamp: secondsLater(-301) }),
      vitalsEvent({ character_name: "Gone" }),
    ],
  });
  const vitals = await liveVitals(database.db, { since: secondsLater(-30) });
  expect(vitals).toEqual([expect.objectContaining({ character_name: "Well", health_percentage: 55 })]);
});
