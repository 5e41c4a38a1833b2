import { z } from "zod";
import { described } from "../described";
import { COMMAND_REFUSALS } from "../error-codes";
import { knownText, name, time } from "./define";

const NOW = "2026-11-22T20:50:54.000Z";

/** Answers to one live client, and to one plugin. */
export const replies = {
  command_status: described(
    z.object({
      type: z.literal("command_status"),
      id: z
        .union([z.string(), z.number()])
        .nullable()
        .describe("Of the command, as it was sent; null where it had none."),
      player_name: name.nullable().describe("Null where the command was for a tag that nobody present has."),
      status: z
        .enum(["delivered", "offline", "refused", "rate_limited"])
        .describe(
          "Delivered: its plugin was sent it, and types it into the game. Offline: no plugin speaks for it now.",
        ),
      reason: knownText(
        Object.keys(COMMAND_REFUSALS),
        "Why it was refused, as a code; of rate_limited the limit in words, such as `30 a minute`.",
      ).optional(),
      targets: z
        .number()
        .int()
        .min(0)
        .optional()
        .describe(
          "Of a command for several: for how many characters it was; as many of these frames answer it.",
        ),
    }),
    "How a command went, one frame for each character.",
    { type: "command_status", id: "c1", player_name: "Larsson", status: "delivered" },
    {
      type: "command_status",
      id: 7,
      player_name: "Erik",
      status: "refused",
      reason: "not_allowed",
      targets: 2,
    },
  ),
  dungeon_map_missing: described(
    z.object({
      type: z.literal("dungeon_map"),
      landblock: z.string().describe("Four upper-case hex digits."),
      missing: z.literal(true),
    }),
    "Answers request_dungeon_map where nobody has shown that dungeon yet.",
    { type: "dungeon_map", landblock: "01AF", missing: true },
  ),
  ack: described(
    z.object({ type: z.literal("ack"), ack_id: z.number().describe("Of the plugin's frame.") }),
    "To a plugin: the frame with that `ack_id` is safe, on the server's disk or in the database; of a type that is not stored: it was handled.",
    { type: "ack", ack_id: 4711 },
  ),
  share_peers: described(
    z.object({
      type: z.literal("share_peers"),
      peers: z.array(
        z.object({
          character_name: name,
          player_id: z.number().int().nullable().describe("Unsigned object id."),
          server: z.string().describe("As its plugin spells it."),
          tags: z.array(z.string()),
          last_seen: time,
        }),
      ),
    }),
    "To a plugin that begins to share: who else does on the same game server.",
    {
      type: "share_peers",
      peers: [
        {
          character_name: "Erik",
          player_id: 1342177282,
          server: "Coldeve",
          tags: ["healer"],
          last_seen: NOW,
        },
      ],
    },
  ),
} as const;
