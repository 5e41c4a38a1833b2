import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBatch } from "@/db/queries/write-batch";
import { characterInput } from "@/server/contract/http/characters";
import { combatDeltasInput } from "@/server/contract/http/combat";
import { questStatusInput } from "@/server/contract/http/quests";
import { dungeonMapInput } from "@/server/contract/http/world";
import { NotFound } from "@/server/errors";
import { fakeClock, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  cantripsEvent,
  characterStatsEvent,
  dungeonMapEvent,
  eventTime,
  questEvent,
  rareEvent,
  secondsLater,
  telemetryEvent,
} from "@/server/test/events";
import { getCharacterStats } from "./character-stats/get";
import { getCombatStats } from "./combat/get-stats";
import { listCombatDeltas } from "./combat/list-deltas";
import { getDungeonMap } from "./dungeon-maps/get";
import { getEquipmentCantrips } from "./equipment/get-cantrips";
import { listQuests } from "./quests/list";
import { getStats } from "./stats/get";

/* What is known of one character: its reports, its quests, its sessions. */

let test: TestDatabase;
const clock = fakeClock(secondsLater(15));
const ctx = () => testContext(test.db, userActor("viewer"), clock);
const larsson = { character: "Larsson" };
const silent = { character: "Silent" };

beforeAll(async () => {
  test = await createTestDatabase();
  await writeBatch(test.db, {
    telemetry: [telemetryEvent({ session_id: "one", timestamp: secondsLater(-9000), kills: 40, deaths: 2 })],
  });
  await writeBatch(test.db, {
    departures: [{ character_name: "Larsson", received_at: secondsLater(-8990) }],
  });
  await writeBatch(test.db, {
    seen: [{ character_name: "Silent", received_at: eventTime }],
    telemetry: [
      telemetryEvent({ session_id: "two", online_seconds: 600, kills: 12, deaths: 1 }),
      telemetryEvent({
        session_id: "two",
        online_seconds: 602,
        timestamp: secondsLater(2),
        kills: 13,
        deaths: 1,
        prismatic_taper_count: 1820,
      }),
    ],
    rares: [rareEvent()],
    characterStats: [characterStatsEvent()],
    cantrips: [cantripsEvent()],
    quests: [
      questEvent({
        key: "a_timer",
        completed_at: Date.parse(eventTime) / 1000,
        repeat_s: 60,
        max_solves: -1,
      }),
      questEvent({ key: "b_killtask", solves: 3, max_solves: 10, completed_at: null, repeat_s: null }),
      questEvent({
        character_name: "Ymir",
        key: "AbayarResearchNotes",
        completed_at: eventTime,
        name: null,
        max_solves: null,
        repeat_s: null,
      }),
      questEvent({ character_name: "+Ulf", key: "c_once", solves: 1, max_solves: 1, repeat_s: null }),
    ],
    dungeonMaps: [dungeonMapEvent()],
  });
});
afterAll(() => test.drop());

describe("reports", () => {
  it("are the newest, as normalised, with their time", async () => {
    const sheet = await getCharacterStats({ ctx: ctx(), input: larsson });
    expect(sheet).toMatchObject({
      character_name: "Larsson",
      updated_at: eventTime,
      stats: { level: 275, attributes: { strength: { base: 290 } } },
    });
    expect(sheet.stats).not.toHaveProperty("received_at");
    const { items, active_spells, updated_at } = await getEquipmentCantrips({ ctx: ctx(), input: larsson });
    expect([items.length, active_spells.length, updated_at]).toEqual([1, 1, eventTime]);
  });

  it("of somebody who never reported any are empty, not an error", async () => {
    expect(await getCharacterStats({ ctx: ctx(), input: silent })).toEqual({
      character_name: "Silent",
      updated_at: null,
      stats: null,
    });
    expect(await getEquipmentCantrips({ ctx: ctx(), input: silent })).toEqual({
      character_name: "Silent",
      updated_at: null,
      items: [],
      active_spells: [],
    });
  });

  it.each([
    ["01AF", { name: "Colier Mine", character_name: "Larsson", updated_at: eventTime }],
    ["0x01af", { landblock: "01AF" }],
    ["01AF0100", { landblock: "01AF" }],
  ])("the map of dungeon %s is the one that was shown last", async (landblock, expected) => {
    const input = dungeonMapInput.parse({ landblock });
    expect(await getDungeonMap({ ctx: ctx(), input })).toMatchObject(expected);
  });

  it("a dungeon that nobody showed is not found", async () => {
    await expect(getDungeonMap({ ctx: ctx(), input: { landblock: "FFFF" } })).rejects.toThrow(NotFound);
  });
});

describe("quests", () => {
  const read = (query: object = {}) => listQuests({ ctx: ctx(), input: questStatusInput.parse(query) });

  it("of everybody come by name and key, with the state at this moment", async () => {
    const states = async () => (await read()).quests.map(({ key, state }) => `${key} ${state}`);
    const later = ["b_killtask progress", "abayarresearchnotes waiting"];
    expect(await states()).toEqual(["c_once done", "a_timer waiting", ...later]);
    clock.pass(60_000);
    expect(await states()).toEqual(["c_once done", "a_timer ready", ...later]);
    clock.pass(-60_000);
  });

  it("say what the game's list knows where the plugin says nothing", async () => {
    const { quests } = await read();
    expect(quests.find(({ key }) => key === "abayarresearchnotes")).toMatchObject({
      name: "Abayar's Research Notes (Fiun Spell Casting Gloves)",
      max_solves: -1,
      completed_at: eventTime,
      ready_at: secondsLater(72_000),
    });
  });

  it("of one character, by pages", async () => {
    const first = await read({ ...larsson, limit: 1 });
    expect(first.quests).toMatchObject([
      { key: "a_timer", ready_at: secondsLater(60), updated_at: eventTime },
    ]);
    const rest = await read({ ...larsson, limit: 1, cursor: first.next_cursor });
    expect(rest).toMatchObject({
      quests: [{ key: "b_killtask", solves: 3, max_solves: 10 }],
      next_cursor: null,
    });
    expect(await read(silent)).toEqual({ quests: [], next_cursor: null });
  });
});

describe("figures", () => {
  it("are what all sessions counted, deaths as the game counts them, and the sessions with why they ended", async () => {
    const { sessions, ...figures } = await getStats({ ctx: ctx(), input: larsson });
    expect(figures).toEqual({
      character_name: "Larsson",
      total_kills: 53,
      total_deaths: 57,
      total_rares: 1,
      tapers_used: 10,
    });
    expect(sessions).toEqual([
      {
        session_id: "two",
        started_at: secondsLater(-600),
        ended_at: null,
        end_reason: null,
        kills: 13,
        deaths: 1,
        rares: 1,
        tapers_used: 10,
      },
      {
        session_id: "one",
        started_at: expect.any(String),
        ended_at: secondsLater(-9000),
        end_reason: "disconnected",
        kills: 40,
        deaths: 2,
        rares: 0,
        tapers_used: 0,
      },
    ]);
  });

  it("of somebody who never played are zero", async () => {
    expect(await getStats({ ctx: ctx(), input: silent })).toEqual({
      character_name: "Silent",
      total_kills: 0,
      total_deaths: 0,
      total_rares: 0,
      tapers_used: 0,
      sessions: [],
    });
  });
});

it("whoever never sent a valid frame is not found, to the letter", async () => {
  for (const character of ["larsson", "Ulf", "+Larsson"]) {
    const call = { ctx: ctx(), input: characterInput.parse({ character }) };
    for (const verb of [getStats, getCombatStats, getCharacterStats, getEquipmentCantrips])
      await expect(verb(call)).rejects.toThrow(NotFound);
    await expect(listQuests({ ...call, input: questStatusInput.parse({ character }) })).rejects.toThrow(
      NotFound,
    );
    await expect(
      listCombatDeltas({ ...call, input: combatDeltasInput.parse({ character }) }),
    ).rejects.toThrow(NotFound);
  }
});
