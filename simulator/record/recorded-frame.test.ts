import { expect, test } from "vitest";
import { moveTimes, readRecordedFrame } from "./recorded-frame";

const LIVE = { received_at: "2026-11-22T20:00:00.000Z" };

test("an event of the live socket becomes a plugin frame without its number", () => {
  const frame = {
    type: "spawn",
    character_name: "Brom",
    timestamp: "2026-11-22T20:00:00.000Z",
    mob: "Lich",
    seq: 9,
  };
  expect(readRecordedFrame(JSON.stringify({ ...LIVE, frame }))).toEqual({
    t: Date.UTC(2026, 10, 22, 20),
    character: "Brom",
    type: "spawn",
    frame: { type: "spawn", character_name: "Brom", timestamp: "2026-11-22T20:00:00.000Z", mob: "Lich" },
  });
});

test.each([
  ["server_made", { type: "hello", epoch: "e", seq: 1 }],
  ["server_made", { type: "rare_classified", character_name: "Brom" }],
  ["server_made", { type: "player_online", character_name: "Brom" }],
  ["server_made", { type: "dungeon_map", landblock: "01AF", missing: true }],
  ["items_omitted", { type: "full_inventory", character_name: "Brom", item_count: 3, items_omitted: true }],
  ["unreadable", { type: "telemetry" }],
] as const)("a line is left out as %s: %j", (reason, frame) => {
  expect(readRecordedFrame(JSON.stringify({ ...LIVE, frame }))).toBe(reason);
});

test.each(["", "{", "[]", "null", '{"t":1}', '{"frame":{"type":"chat"},"t":"now"}'])(
  "%j is unreadable",
  (line) => {
    expect(readRecordedFrame(line)).toBe("unreadable");
  },
);

test("times move by the same amount and stay written as they were", () => {
  const frame = {
    timestamp: "2026-11-22T20:00:00.1234567Z",
    session: { started_at: "2026-11-22T18:00:00.000Z" },
    completed_at: 1_795_332_000,
    quests: [{ completed_at: 1_795_332_000_000 }, { countdown: "READY" }],
  };
  moveTimes(frame, 3_600_000);
  expect(frame).toEqual({
    timestamp: "2026-11-22T21:00:00.123Z",
    session: { started_at: "2026-11-22T19:00:00.000Z" },
    completed_at: 1_795_335_600,
    quests: [{ completed_at: 1_795_335_600_000 }, { countdown: "READY" }],
  });
});
