import { describe, expect, it } from "vitest";
import type { ServerStatus } from "@/app/_live/server-status-store";
import { serverStatusText } from "./server-status-text";

const NOW = Date.parse("2026-11-22T21:00:00.000Z");
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();
const unknown: ServerStatus = {
  server_name: "Coldeve",
  status: "unknown",
  latency_ms: null,
  player_count: null,
  count_at: null,
  last_check: null,
  last_answer_at: null,
  unknown_since: null,
  uptime_seconds: null,
};
const up: ServerStatus = {
  ...unknown,
  status: "up",
  latency_ms: 41.6,
  last_check: ago(12),
  last_answer_at: ago(12),
};
const silent = { last_check: ago(12), last_answer_at: ago(3 * 3600) };

describe("the game server's state", () => {
  it.each<[string, ServerStatus | null, string]>([
    ["nothing heard yet", null, ": …"],
    ["nobody looks, as in the demo", unknown, " unknown · not checked"],
    [
      "never answered",
      { ...unknown, last_check: ago(5), unknown_since: ago(7200) },
      " unknown · no answer for 2 h · checked 5 s ago",
    ],
    ["up", up, " up · 42 ms · checked 12 s ago"],
    ["up by its count alone", { ...up, ...silent, latency_ms: null }, " up · checked 12 s ago"],
    ["up since", { ...up, uptime_seconds: 3 * 86_400 }, " up 3 d · 42 ms · checked 12 s ago"],
    [
      "down",
      { ...unknown, ...silent, status: "down", uptime_seconds: 60 },
      " down · no answer for 3 h · checked 12 s ago",
    ],
    ["unknown since", { ...unknown, ...silent }, " unknown · no answer for 3 h · checked 12 s ago"],
    ["nobody looks any more", { ...up, last_check: ago(600) }, " up · 42 ms · checked 10 min ago"],
  ])("%s", (_, status, text) => {
    expect(serverStatusText(status, NOW).state.replaceAll("\u00a0", " ")).toBe(`Server${text}`);
  });

  it("has players only with the age of their count", () => {
    const counted = { ...up, player_count: 1312, count_at: ago(780) };
    expect(serverStatusText(counted, NOW).players).toBe("1\u202f312 players, counted 13\u00a0min ago");
    expect(serverStatusText(up, NOW).players).toBeNull();
  });
});
