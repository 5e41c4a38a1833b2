import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/server/test/database";
import {
  characterStatsEvent,
  combatEvent,
  questEvent,
  secondsLater,
  telemetryEvent,
} from "@/server/test/events";
import { connect } from "../client";
import { combatStats } from "./combat-stats";
import { type WriteBatch, writeBatch } from "./write-batch";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const write = (batch: WriteBatch) => writeBatch(database.db, batch);

test("a quest's short form keeps what the long one said of it", async () => {
  await write({ quests: [questEvent({ key: "stipend", name: "Stipend", solves: 12, max_solves: -1 })] });
  await write({
    quests: [
      questEvent({
        timestamp: secondsLater(60),
        key: "stipend",
        name: null,
        solves: null,
        max_solves: null,
        completed_at: null,
        countdown: "1h",
      }),
    ],
  });
  const [row] = await database.db.sql`select name, solves, max_solves, ready_at from quest_status`;
  expect(row).toEqual({ name: "Stipend", solves: 12, max_solves: -1, ready_at: secondsLater(3660) });
});

describe("after the clock was set back by an hour", () => {
  const at = (seconds: number, backBy = 0) => ({
    timestamp: secondsLater(seconds - backBy),
    received_at: secondsLater(seconds),
  });
  const heard = (seconds: number, backBy: number, session_id = "a") =>
    telemetryEvent({ session_id, online_seconds: seconds, ...at(seconds, backBy) });
  const solved = (solves: number, seconds: number, backBy = 0) =>
    Object.assign(questEvent({ key: "stipend", solves }), at(seconds, backBy));
  const stats = (level: number, seconds: number, backBy = 0) =>
    Object.assign(characterStatsEvent({ level }), at(seconds, backBy));
  const kept = async () => [
    ...(await database.db.sql`
      select solves, level from quest_status join character_stats using (character_name)`),
  ];
  const before = {
    telemetry: [heard(0, 0)],
    quests: [solved(1, 10)],
    characterStats: [stats(1, 10)],
  };
  const after = { quests: [solved(2, 700, 3600)], characterStats: [stats(2, 700, 3600)] };

  test("reports are the newest that came, in one batch and in several", async () => {
    await write(before);
    await write({ telemetry: [heard(600, 3600)] });
    await write(after);
    expect(await kept()).toEqual([{ solves: 2, level: 2 }]);
    await database.db.sql`truncate character_latest, quest_status, character_stats`;
    const fresh = connect(database.url, { name: "fresh", max: 1 });
    await writeBatch(fresh, {
      telemetry: [...before.telemetry, heard(600, 3600)],
      quests: [...after.quests, ...before.quests],
      characterStats: [...after.characterStats, ...before.characterStats],
    });
    await fresh.close();
    expect(await kept()).toEqual([{ solves: 2, level: 2 }]);
  });

  test("what was received before it and is written later changes nothing", async () => {
    await write({ telemetry: [heard(0, 0), heard(600, 3600)], ...after });
    await write({ ...before, telemetry: [] });
    expect(await kept()).toEqual([{ solves: 2, level: 2 }]);
  });

  test("combat is that of the session that is played now", async () => {
    const fought = (kills: number, session_id: string, seconds: number, backBy = 0) =>
      Object.assign(combatEvent({ session_id, session: { totals: { kills } } }), at(seconds, backBy));
    await write({ telemetry: [heard(0, 0)], combat: [fought(5, "a", 10)] });
    await write({ telemetry: [heard(200, 3600, "b")] });
    expect((await combatStats(database.db, "Larsson")).session?.session_id).toBe("a");
    await write({ combat: [fought(1, "b", 300, 3600)] });
    expect((await combatStats(database.db, "Larsson")).session?.session_id).toBe("b");
  });
});

test("a quest's two forms in one batch say together what they say apart", async () => {
  const long = questEvent({ key: "stipend", name: "Stipend", solves: 12, max_solves: -1 });
  const short = questEvent({
    timestamp: secondsLater(1),
    key: "stipend",
    name: null,
    solves: null,
    max_solves: null,
    completed_at: null,
    countdown: "1h",
  });
  await write({ quests: [long, short] });
  const [row] = await database.db.sql`select name, solves, ready_at from quest_status`;
  expect(row).toEqual({ name: "Stipend", solves: 12, ready_at: secondsLater(3601) });
});

test("a quest by its name is the row of its key, where the name belongs to one key alone", async () => {
  const said = { solves: null, max_solves: null, completed_at: null, repeat_s: null };
  await write({ quests: [questEvent({ key: "AbayarResearchNotes", name: null, solves: 3 })] });
  await write({
    quests: [
      questEvent({
        ...said,
        key: null,
        name: "Abayar's Research Notes (Fiun Spell Casting Gloves)",
        countdown: "1h",
        timestamp: secondsLater(60),
      }),
      questEvent({ ...said, key: null, name: "You have opened this chest already.", countdown: "1h" }),
    ],
  });
  const rows = await database.db.sql`select key, solves, ready_at from quest_status order by key`;
  expect(rows).toEqual([
    { key: "abayarresearchnotes", solves: 3, ready_at: secondsLater(3660) },
    { key: "you have opened this chest already.", solves: null, ready_at: secondsLater(3600) },
  ]);
});

describe("the waiting time of a quest", () => {
  const completed_at = Date.parse(secondsLater(0)) / 1000;
  const unsaid = { name: null, max_solves: null, completed_at: null, repeat_s: null, countdown: null };
  const said = (seconds: number, fields: object) =>
    questEvent({ ...unsaid, key: "stipend", timestamp: secondsLater(seconds), ...fields });
  const waiting = said(0, { solves: 12, completed_at, repeat_s: 3600 });

  test.each([
    ["stays when a frame counts the solves alone", { solves: 13 }, secondsLater(0), secondsLater(3600)],
    ["ends when a frame says so", { countdown: "READY" }, secondsLater(0), secondsLater(60)],
    ["is another with another countdown", { countdown: "2h" }, secondsLater(0), secondsLater(7260)],
    [
      "is another with another completion",
      { completed_at: completed_at + 60, repeat_s: 60 },
      secondsLater(60),
      secondsLater(120),
    ],
    ["ends with a completion that names none", { completed_at: completed_at + 60 }, secondsLater(60), null],
  ])("%s, alone and in one batch", async (_, fields, completed, ready) => {
    const later = said(60, fields);
    const times = async () => (await database.db.sql`select completed_at, ready_at from quest_status`)[0];
    await write({ quests: [waiting] });
    await write({ quests: [later] });
    expect(await times()).toEqual({ completed_at: completed, ready_at: ready });
    await database.db.sql`truncate quest_status`;
    await write({ quests: [waiting, later] });
    expect(await times()).toEqual({ completed_at: completed, ready_at: ready });
    await database.db.sql`truncate quest_status`;
    await write({ quests: [later, waiting] });
    expect(await times()).toEqual({ completed_at: completed, ready_at: ready });
  });
});
