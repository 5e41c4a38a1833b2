import { z } from "zod";
import { described } from "../described";
import { knownText, name, place, time } from "./define";

const CHARACTER = "Larsson";
const NOW = "2026-11-22T20:50:54.000Z";

/** What the server finds out by itself and tells everybody. On the wire each has its `seq`. */
export const happenings = {
  player_online: described(
    z.object({ type: z.literal("player_online"), character_name: name, timestamp: time }),
    "The first telemetry of a character, or the first after it was offline.",
    { type: "player_online", character_name: CHARACTER, timestamp: NOW },
  ),
  player_offline: described(
    z.object({ type: z.literal("player_offline"), character_name: name, timestamp: time }),
    "No telemetry of a character for 30 seconds.",
    { type: "player_offline", character_name: CHARACTER, timestamp: NOW },
  ),
  death: described(
    z.object({
      type: z.literal("death"),
      character_name: name,
      timestamp: time,
      vitae: z.number().describe("Penalty in percent."),
      ...place,
    }),
    "A character died: its vitae rose. Told once it is stored. An `alert` follows, but not within five minutes of the last.",
    { type: "death", character_name: CHARACTER, timestamp: NOW, vitae: 5, ew: 33.6, ns: 42.1 },
  ),
  idle: described(
    z.object({
      type: z.literal("idle"),
      character_name: name,
      timestamp: time,
      since: time.describe("When it began to do nothing."),
      vt_state: z.string().nullable().describe("State of its macro."),
      ...place,
    }),
    "A character has stood still for five minutes with its macro idle. Once for each episode; an `alert` follows.",
    {
      type: "idle",
      character_name: CHARACTER,
      timestamp: NOW,
      since: "2026-11-22T20:45:54.000Z",
      vt_state: "Idle",
      ew: 33.6,
      ns: 42.1,
    },
  ),
  rare_classified: described(
    z.object({
      type: z.literal("rare_classified"),
      character_name: name,
      timestamp: time,
      name: z.string().describe("Of the item."),
      tier: z.number().int().nullable().describe("Its tier, where it is known."),
      class: z.enum(["common", "great"]).describe("Unlisted ones count as great."),
      listed: z.boolean().describe("Whether the list of rares knows it."),
      ...place,
    }),
    "A find, told once for all who report it, once it is stored. The plugin's own `rare` comes through before it.",
    {
      type: "rare_classified",
      character_name: CHARACTER,
      timestamp: NOW,
      name: "Black Cloud Bow",
      tier: 6,
      class: "great",
      listed: true,
      ew: 33.6,
      ns: 42.1,
    },
  ),
  server_status: described(
    z.object({
      type: z.literal("server_status"),
      server_name: z.string(),
      status: z
        .enum(["up", "down", "unknown"])
        .describe("Down is told on evidence only; without any it is unknown."),
      latency_ms: z.number().nullable(),
      player_count: z.number().int().nullable(),
      count_at: time.nullable().describe("When the players were counted."),
      last_check: time.nullable(),
      last_answer_at: time.nullable().describe("When the server itself last answered us."),
      unknown_since: time
        .nullable()
        .describe(
          "Since when there has been no answer, while the status is unknown: the last one, or the first check where there never was one. Null while the status is known, and before any check.",
        ),
      uptime_seconds: z.number().nullable(),
    }),
    "Whether the game server is up, at every check; the body of `GET /server-health`. It is of no character.",
    {
      type: "server_status",
      server_name: "Coldeve",
      status: "up",
      latency_ms: 48,
      player_count: 312,
      count_at: "2026-11-22T20:48:00.000Z",
      last_check: NOW,
      last_answer_at: NOW,
      unknown_since: null,
      uptime_seconds: 86400,
    },
  ),
  alert: described(
    z.object({
      type: z.literal("alert"),
      id: z.uuid().describe("The same in `GET /alerts`; the same alert never gets another."),
      kind: knownText(
        ["death", "idle", "low_supplies", "full_packs"],
        "What it is about; more kinds may come.",
      ),
      character_name: name,
      text: z.string().describe("Plain text for people: escape it for where you show it."),
      created_at: time.describe("By the clock of what it is about."),
    }),
    "Something an officer should know. Told once, once it is stored.",
    {
      type: "alert",
      id: "3f0c6a52-8d1e-8b7a-9c41-5e2f7a90b6d3",
      kind: "death",
      character_name: CHARACTER,
      text: "Larsson died at 42.1N, 33.6E (vitae 5 %)",
      created_at: NOW,
    },
  ),
} as const;
