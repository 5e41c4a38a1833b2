import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBatch } from "@/db/queries/write-batch";
import { combatDeltasInput } from "@/server/contract/http/combat";
import { InvalidInput } from "@/server/errors";
import { fakeClock, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import { combatEvent, eventTime, secondsLater, telemetryEvent } from "@/server/test/events";
import { getCombatStats } from "./get-stats";
import { listCombatDeltas } from "./list-deltas";
import { listFighters } from "./list-fighters";

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
    seen: [{ character_name: "Silent", received_at: eventTime }],
    telemetry: [telemetryEvent({ session_id: "two" })],
    combat: [
      combatEvent({ session_id: "one", timestamp: secondsLater(-9000), session: session(-9600, 31, 140) }),
      combatEvent({ session_id: "two", timestamp: secondsLater(-130), session: session(-600, 5, 20) }),
      combatEvent({ session_id: "two", timestamp: secondsLater(-10), session: session(-600, 7, 26) }),
    ],
  });
});
afterAll(() => test.drop());

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
