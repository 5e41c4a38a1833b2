import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRollUps } from "@/db/queries/make-roll-ups";
import { writeBatch } from "@/db/queries/write-batch";
import { NotFound } from "@/server/errors";
import { fakeClock, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  characterStatsEvent,
  eventTime,
  rareEvent,
  secondsLater,
  telemetryEvent,
} from "@/server/test/events";
import { glanceAtCharacter } from "./glance";

let test: TestDatabase;
const clock = fakeClock(secondsLater(120));
const at = (character: string) =>
  glanceAtCharacter({ ctx: testContext(test.db, userActor("viewer"), clock), input: { character } });
const reading = (seconds: number, kills: number, tapers: number) =>
  telemetryEvent({
    timestamp: secondsLater(seconds),
    session_id: "one",
    kills,
    deaths: 0,
    prismatic_taper_count: tapers,
  });

beforeAll(async () => {
  test = await createTestDatabase();
  await writeBatch(test.db, {
    seen: [{ character_name: "Silent", received_at: eventTime }],
    telemetry: [reading(-620, 10, 500), reading(-600, 12, 498), reading(0, 15, 490)],
    rares: [rareEvent()],
    characterStats: [characterStatsEvent({ level: 180 })],
  });
  await makeRollUps(test.db, new Date(secondsLater(120)), { bucketsMax: 50 });
});
afterAll(() => test.drop());

describe("a glance at a character", () => {
  it("shows the newest reading and the hour before", async () => {
    const { level, player, vitals, hour } = await at("Larsson");
    expect([level, player?.kills, vitals]).toEqual([180, 15, null]);
    const kills = hour.five_minutes.map((part) => part.kills);
    expect(kills.reduce((sum, each) => sum + each, 0)).toBe(5);
    expect(hour.five_minutes.reduce((sum, part) => sum + part.tapers_used, 0)).toBe(10);
    expect(hour.rares).toBe(1);
  });

  it("ends the hour of somebody who left with the last reading", async () => {
    clock.pass(6 * 3_600_000);
    const { hour, player } = await at("Larsson");
    clock.pass(-6 * 3_600_000);
    expect(hour.to).toBe(player?.timestamp);
    expect(hour.five_minutes).not.toEqual([]);
  });

  it("has nothing to show of somebody whose plugin only said hello", async () => {
    expect(await at("Silent")).toMatchObject({
      level: null,
      player: null,
      vitals: null,
      hour: { five_minutes: [], rares: 0 },
    });
  });

  it("is refused for a name that never reported", async () => {
    await expect(at("Nobody")).rejects.toThrow(NotFound);
  });
});
