import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBatch } from "@/db/queries/write-batch";
import { characterInput } from "@/server/contract/http/characters";
import { combatDeltasInput } from "@/server/contract/http/combat";
import { questStatusInput } from "@/server/contract/http/quests";
import { dungeonMapInput } from "@/server/contract/http/world";
import { InvalidInput, NotFound } from "@/server/errors";
import { fakeClock, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  cantripsEvent,
  characterStatsEvent,
  combatEvent,
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
import { listFighters } from "./combat/list-fighters";
import { getDungeonMap } from "./dungeon-maps/get";
import { getEquipmentCantrips } from "./equipment/get-cantrips";
import { listQuests } from "./quests/list";
import { getStats } from "./stats/get";

/* What is known of one character: its reports, its combat, its sessions. */

let test: TestDatabase;
const clock = fakeClock(secondsLater(15));
const ctx = () => testContext(test.db, userActor("viewer"), clock);
const larsson = { character: "Larsson" };
const silent = { character: "Silent" };

const cell = {
  attacks: 10,
  failed: 1,
  crits: 2,
  normal_damage: 500,
  max_normal: 90,
  crit_damage: 300,
  max_crit: 180,
};
const session = (started: number, kills: number, attacks: number) => ({
  started_at: secondsLater(started),
  totals: { damage_given: 800, damage_received: 0, kills, aetheria_surges: 0, cloak_surges: 0 },
  monsters: {
    "Ruschk Sadist": { kills, offense: { melee_missile: { fire: { ...cell, attacks } } }, defense: {} },
  },
});

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
    combat: [
      combatEvent({ session_id: "one", timestamp: secondsLater(-9000), session: session(-9600, 31, 140) }),
      combatEvent({ session_id: "two", timestamp: secondsLater(-130), session: session(-600, 5, 20) }),
      combatEvent({ session_id: "two", timestamp: secondsLater(-10), session: session(-600, 7, 26) }),
    ],
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

describe("combat", () => {
  it("is that of the newest session, and of all", async () => {
    const { session, lifetime } = await getCombatStats({ ctx: ctx(), input: larsson });
    expect(session).toMatchObject({
      session_id: "two",
      started_at: secondsLater(-600),
      updated_at: secondsLater(-10),
      totals: { kills: 7 },
      monsters: { "Ruschk Sadist": { offense: { melee_missile: { fire: { attacks: 26 } } } } },
    });
    expect(lifetime).toMatchObject({
      updated_at: secondsLater(-10),
      totals: { kills: 38, damage_given: 1600 },
      monsters: {
        "Ruschk Sadist": { kills: 38, offense: { melee_missile: { fire: { attacks: 166, max_crit: 180 } } } },
      },
    });
  });

  it("of somebody who never fought is nothing, with nothing in all", async () => {
    const { session, lifetime } = await getCombatStats({ ctx: ctx(), input: silent });
    expect(session).toBeNull();
    expect(lifetime).toEqual({
      updated_at: null,
      totals: { damage_given: 0, damage_received: 0, kills: 0, aetheria_surges: 0, cloak_surges: 0 },
      monsters: {},
    });
  });

  it("of everybody who ever fought is in one list, by name, with what the last minutes added", async () => {
    await writeBatch(test.db, {
      combat: [
        combatEvent({ character_name: "Aged", session_id: "x", timestamp: secondsLater(-7200) }),
        // The session that is played has the older clock: it is the one all the same.
        combatEvent({ session_id: "three", timestamp: secondsLater(-5), session: session(-60, 0, 0) }),
      ],
    });
    const { lately_since, fighters } = await listFighters({ ctx: ctx() });
    expect(lately_since).toBe(`${secondsLater(15 - 300).slice(0, 16)}:00.000Z`);
    expect(fighters.map(({ character_name }) => character_name)).toEqual(["Aged", "Larsson"]);
    const [aged, larsson] = fighters;
    expect(aged).toMatchObject({
      online: false,
      last_fight_at: secondsLater(-7200),
      session: { session_id: "x", totals: { kills: 412 } },
      lately: { kills: 0, damage_given: 0, damage_received: 0 },
      lifetime: { damage_given: 1843220 },
    });
    expect(larsson).toMatchObject({
      online: true,
      session: { session_id: "two", started_at: secondsLater(-600), totals: { kills: 7 } },
      lately: { kills: 7, damage_received: 0 },
      lifetime: { kills: 38 },
    });
  });

  it("counts as lately what happened lately, whatever the plugin's clock says", async () => {
    const fightsBy = (name: string, aheadS: number) => ({
      telemetry: [
        telemetryEvent({
          character_name: name,
          session_id: "off",
          timestamp: secondsLater(aheadS),
          received_at: secondsLater(0),
        }),
      ],
      combat: [
        ...[-400, -20].map((at, index) =>
          combatEvent({
            character_name: name,
            session_id: "off",
            timestamp: secondsLater(at + aheadS),
            session: session(-600 + aheadS, 4 + 3 * index, 20),
          }),
        ),
      ],
    });
    for (const [name, aheadS] of [
      ["Ahead", 480],
      ["Behind", -480],
    ] as const)
      await writeBatch(test.db, fightsBy(name, aheadS));
    const { fighters } = await listFighters({ ctx: ctx() });
    for (const name of ["Ahead", "Behind"])
      expect(fighters.find(({ character_name }) => character_name === name)).toMatchObject({
        last_fight_at: secondsLater(-20),
        lately: { kills: 3 },
      });
  });

  it("of a session without a name has none", async () => {
    await writeBatch(test.db, {
      combat: [combatEvent({ character_name: "Nameless", session_id: null, session: session(-60, 1, 2) })],
    });
    const { session: newest } = await getCombatStats({ ctx: ctx(), input: { character: "Nameless" } });
    expect(newest).toMatchObject({ session_id: null, totals: { kills: 1 } });
  });

  it("by the minute is what each added, oldest first, within the last hour or a span", async () => {
    const read = (query: object) =>
      listCombatDeltas({ ctx: ctx(), input: combatDeltasInput.parse({ ...larsson, ...query }) });
    const { deltas } = await read({});
    expect(deltas.map(({ timestamp, kills }) => [timestamp, kills])).toEqual([
      [secondsLater(-180), 5],
      [secondsLater(-60), 2],
    ]);
    expect(deltas[1]).toMatchObject({
      monster: "Ruschk Sadist",
      offense: { melee_missile: { fire: { attacks: 6 } } },
      defense: {},
    });
    const span = { from: secondsLater(-9001), to: secondsLater(-170) };
    expect((await read(span)).deltas.map(({ kills }) => kills)).toEqual([31, 5]);
    const first = await read({ ...span, limit: 1 });
    expect(first.deltas.map(({ kills }) => kills)).toEqual([31]);
    const rest = await read({ ...span, limit: 1, cursor: first.next_cursor });
    expect([rest.deltas.map(({ kills }) => kills), rest.next_cursor]).toEqual([[5], null]);
    await expect(read({ from: eventTime, to: secondsLater(-1) })).rejects.toThrow(InvalidInput);
    await expect(read({ cursor: "abc" })).rejects.toMatchObject({ details: { field: "cursor" } });
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
