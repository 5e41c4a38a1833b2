import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveServerStatus } from "@/db/queries/server-status";
import { writeBatch } from "@/db/queries/write-batch";
import { historyInput } from "@/server/contract/http/live";
import { InvalidInput, NotAllowed, NotFound } from "@/server/errors";
import { fakeClock, serviceActor, testContext, userActor } from "@/server/test/context";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  chatEvent,
  eventTime,
  portalEvent,
  secondsLater,
  spawnEvent,
  telemetryEvent,
  vitalsEvent,
} from "@/server/test/events";
import { listCharacters } from "./characters/list";
import { recentChat } from "./chat/recent";
import type { Context } from "./context";
import { listHistory } from "./history/list";
import { listPlayers } from "./live/list-players";
import { listVitals } from "./live/list-vitals";
import { listPortals } from "./portals/list";
import { getServerHealth } from "./server-health/get";
import { listCreatures } from "./spawns/creatures";
import { heatmap } from "./spawns/heatmap";
import { listTrails } from "./trails/list";

let test: TestDatabase;
/** A quarter of a minute after the events. */
const clock = fakeClock(secondsLater(15));
const ctxOf = (actor = userActor("viewer")) => testContext(test.db, actor, clock);

beforeAll(async () => {
  test = await createTestDatabase();
  await writeBatch(test.db, {
    telemetry: [
      telemetryEvent({ timestamp: secondsLater(-7200), received_at: secondsLater(-7200) }),
      telemetryEvent({ timestamp: secondsLater(-2) }),
      telemetryEvent(),
      telemetryEvent({ character_name: "+Admin", timestamp: secondsLater(-600) }),
    ],
    spawns: [spawnEvent(), spawnEvent({ mob: "Drudge Skulker", ns: 10, ew: 10 })],
    vitals: [vitalsEvent()],
    portals: [portalEvent()],
    chats: [
      chatEvent({ text: "[General] hello", color: 5 }),
      chatEvent({ text: "Someone tells you, secret", color: 3, timestamp: secondsLater(1) }),
    ],
  });
});
afterAll(() => test.drop());

describe("reading", () => {
  it("the live list holds who was heard of in the last 30 s", async () => {
    const { players } = await listPlayers({ ctx: ctxOf() });
    expect(players.map((player) => player.character_name)).toEqual(["Larsson"]);
    expect(players[0]).toMatchObject({
      timestamp: eventTime,
      kills_per_hour: 683.21,
      onlinetime: "01:00:00",
    });
    const later = testContext(test.db, serviceActor, fakeClock(secondsLater(31)));
    expect(await listPlayers({ ctx: later })).toEqual({ players: [] });
    expect(await listVitals({ ctx: ctxOf() })).toMatchObject({ vitals: [{ character_name: "Larsson" }] });
    expect(await listVitals({ ctx: later })).toEqual({ vitals: [] });
  });

  it("history is the last hour unless asked otherwise, oldest first, by pages", async () => {
    const read = (query: object) => listHistory({ ctx: ctxOf(), input: historyInput.parse(query) });
    const hour = await read({ character: "Larsson" });
    expect(hour.data.map((row) => row.timestamp)).toEqual([secondsLater(-2), eventTime]);
    const first = await read({ from: secondsLater(-7200), to: eventTime, limit: 3 });
    expect(first.data.map((row) => row.timestamp)).toEqual([
      secondsLater(-7200),
      secondsLater(-600),
      secondsLater(-2),
    ]);
    const rest = await read({
      from: secondsLater(-7200),
      to: eventTime,
      limit: 3,
      cursor: first.next_cursor ?? "",
    });
    expect(rest).toMatchObject({ data: [{ timestamp: eventTime }], next_cursor: null });
  });

  it.each([
    [{ from: secondsLater(0), to: secondsLater(-1) }, "from"],
    [{ cursor: "nonsense" }, "cursor"],
    [{ cursor: Buffer.from('["now","x"]').toString("base64url") }, "cursor"],
  ])("history refuses %j, naming %s", async (query, field) => {
    const attempt = listHistory({ ctx: ctxOf(), input: historyInput.parse(query) });
    await expect(attempt).rejects.toThrow(InvalidInput);
    await expect(attempt).rejects.toMatchObject({ details: { field } });
  });

  it("names that never reported are not found, to the letter", async () => {
    const ctx = ctxOf();
    for (const character of ["larsson", "Admin", "Nobody"]) {
      await expect(listTrails({ ctx, input: { seconds: 600, character } })).rejects.toThrow(NotFound);
      await expect(listHistory({ ctx, input: { limit: 1, character } })).rejects.toThrow(NotFound);
      await expect(recentChat({ ctx, input: { limit: 1, character }, shareTells: false })).rejects.toThrow(
        NotFound,
      );
    }
    const { trails } = await listTrails({ ctx, input: { seconds: 3600, character: "+Admin" } });
    expect(trails).toHaveLength(1);
  });

  it("everybody's trails are read once a second, however many ask; one character's each time", async () => {
    const at = (ms: number) =>
      testContext(test.db, userActor("viewer"), fakeClock(secondsLater(15 + ms / 1000)));
    const of = (ms: number, input: { seconds: number; character?: string }) =>
      listTrails({ ctx: at(ms), input });
    const everybody = await of(0, { seconds: 60 });
    expect(everybody.trails).not.toEqual([]);
    expect(await of(999, { seconds: 60 })).toBe(everybody);
    expect(await of(1000, { seconds: 60 })).not.toBe(everybody);
    expect(await of(1000, { seconds: 61 })).not.toBe(everybody);
    const one = { seconds: 60, character: "Larsson" };
    expect(await of(1000, one)).not.toBe(await of(1000, one));
  });

  it("heat counts by cell, for one creature or all; an unseen one is no error", async () => {
    const ctx = ctxOf();
    expect(await heatmap({ ctx, input: { hours: 24 } })).toMatchObject({ hours: 24, total: 2 });
    expect(await heatmap({ ctx, input: { hours: 1, mob: "drudge skulker" } })).toEqual({
      spawn_points: [{ ew: 10, ns: 10, intensity: 1 }],
      hours: 1,
      total: 1,
    });
    expect(await heatmap({ ctx, input: { hours: 1, mob: "Unicorn" } })).toMatchObject({
      spawn_points: [],
      total: 0,
    });
  });

  it("creatures are listed with how many were seen, and found by a part of their name", async () => {
    const ctx = ctxOf();
    const all = await listCreatures({ ctx, input: { hours: 24, limit: 100 } });
    expect(all).toEqual({
      creatures: [
        { mob: "Drudge Skulker", seen: 1 },
        { mob: "Ruschk Sadist", seen: 1 },
      ],
      hours: 24,
      total: 2,
    });
    expect(await listCreatures({ ctx, input: { hours: 24, q: "SKULK", limit: 100 } })).toMatchObject({
      creatures: [{ mob: "Drudge Skulker" }],
      total: 1,
    });
    expect(await listCreatures({ ctx, input: { hours: 24, limit: 1 } })).toMatchObject({
      creatures: [{ mob: "Drudge Skulker" }],
      total: 2,
    });
  });

  it("portals come with their coordinates together", async () => {
    const { portals, portal_count } = await listPortals({ ctx: ctxOf() });
    const { ns, ew, z, portal_name } = portalEvent();
    expect(portals).toMatchObject([{ portal_name, coordinates: { ns, ew, z }, discovered_by: "Larsson" }]);
    expect(portal_count).toBe(1);
  });

  it("the roster holds everybody and knows who is online", async () => {
    const { characters } = await listCharacters({ ctx: ctxOf() });
    expect(characters.map(({ character_name, online }) => [character_name, online])).toEqual([
      ["+Admin", false],
      ["Larsson", true],
    ]);
  });
});

describe("the game server", () => {
  it("is unknown before it was ever checked, and judged by the time of the question after", async () => {
    const read = (clock: ReturnType<typeof fakeClock>) =>
      getServerHealth({ ctx: testContext(test.db, serviceActor, clock), serverName: "Coldeve" });
    expect(await read(clock)).toMatchObject({ server_name: "Coldeve", status: "unknown", last_check: null });
    await saveServerStatus(test.db, {
      server_name: "Harvestgain",
      latency_ms: 42.5,
      player_count: 312,
      count_at: secondsLater(-2 * 3600),
      last_check: eventTime,
      last_answer_at: eventTime,
      up_since: secondsLater(-60),
      consecutive_failures: 0,
      unanswered_since: null,
    });
    expect(await read(clock)).toEqual({
      server_name: "Harvestgain",
      status: "up",
      latency_ms: 42.5,
      player_count: 312,
      count_at: secondsLater(-2 * 3600),
      last_check: eventTime,
      last_answer_at: eventTime,
      unknown_since: null,
      uptime_seconds: 75,
    });
    expect(await read(fakeClock(secondsLater(3600)))).toMatchObject({
      status: "unknown",
      latency_ms: null,
      uptime_seconds: null,
      last_check: eventTime,
      unknown_since: eventTime,
    });
  });
});

describe("tells", () => {
  const textsFor = async (actor = userActor("viewer"), shareTells = false) => {
    const { messages } = await recentChat({ ctx: ctxOf(actor), input: { limit: 10 }, shareTells });
    return messages.length;
  };

  it.each([
    ["viewers", userActor("viewer"), false, 1],
    ["officers", userActor("officer"), false, 2],
    ["admins", userActor("admin"), false, 2],
    ["viewers where tells are shared", userActor("viewer"), true, 2],
    ["the service token", serviceActor, false, 1],
    ["the service token, shared or not", serviceActor, true, 1],
  ] as const)("%s", async (_, actor, shareTells, lines) => {
    expect(await textsFor(actor, shareTells)).toBe(lines);
  });
});

describe("plugins may send, never read", () => {
  it.each([
    ["live", () => listPlayers],
    ["vitals", () => listVitals],
    ["characters", () => listCharacters],
    ["portals", () => listPortals],
    [
      "server health",
      () =>
        ({ ctx }: { ctx: Context }) =>
          getServerHealth({ ctx, serverName: "Coldeve" }),
    ],
  ])("%s", async (_, verb) => {
    const ctx = ctxOf({ kind: "plugin", connection: "1" });
    await expect(verb()({ ctx })).rejects.toThrow(NotAllowed);
  });
});
