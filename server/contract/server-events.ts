import { z } from "zod";

const time = z.iso.datetime({ precision: 3 });
const name = z.string();

/** What the server says beside the plugins' events: on `/ws/live`, and to plugins `error`, `ack` and `share_peers`. */
export const serverEvents = {
  hello: z.object({
    type: z.literal("hello"),
    epoch: z.string(),
    seq: z.number().int(),
    version: z.string(),
    server_time: time,
  }),
  tick: z.object({ type: z.literal("tick"), server_time: time, seq: z.number().int() }),
  player_online: z.object({ type: z.literal("player_online"), character_name: name, timestamp: time }),
  player_offline: z.object({ type: z.literal("player_offline"), character_name: name, timestamp: time }),
  death: z.object({
    type: z.literal("death"),
    character_name: name,
    timestamp: time,
    vitae: z.number(),
    ew: z.number().nullable(),
    ns: z.number().nullable(),
  }),
  idle: z.object({
    type: z.literal("idle"),
    character_name: name,
    timestamp: time,
    since: time,
    vt_state: z.string().nullable(),
    ew: z.number().nullable(),
    ns: z.number().nullable(),
  }),
  rare_classified: z.object({
    type: z.literal("rare_classified"),
    character_name: name,
    timestamp: time,
    name: z.string(),
    tier: z.number().int().nullable(),
    class: z.enum(["common", "great"]),
    listed: z.boolean(),
  }),
  server_status: z.object({
    type: z.literal("server_status"),
    server_name: z.string(),
    status: z.enum(["up", "down", "unknown"]),
    latency_ms: z.number().nullable(),
    player_count: z.number().int().nullable(),
    count_at: time.nullable(),
    last_check: time.nullable(),
    last_answer_at: time.nullable().describe("When the server itself last answered us."),
    unknown_since: time
      .nullable()
      .describe(
        "Since when there has been no answer, while the status is unknown: the last one, or the first check where there never was one. Null while the status is known, and before any check.",
      ),
    uptime_seconds: z.number().nullable(),
  }),
  alert: z.object({
    type: z.literal("alert"),
    id: z.union([z.string(), z.number()]),
    kind: z.string(),
    character_name: name,
    text: z.string(),
    created_at: time,
  }),
  command_status: z.object({
    type: z.literal("command_status"),
    id: z.union([z.string(), z.number()]).nullable(),
    /** Null where the command was for a tag that nobody online has. */
    player_name: name.nullable(),
    status: z.enum(["delivered", "offline", "refused", "rate_limited"]),
    reason: z.string().optional(),
    /** How many characters a command for several reached out to: as many of these frames answer it. */
    targets: z.number().int().optional(),
  }),
  subscribed: z.object({
    type: z.literal("subscribed"),
    message_types: z.array(z.string()).nullable(),
    characters: z.array(z.string()).nullable(),
  }),
  resumed: z.object({ type: z.literal("resumed"), after: z.number().int(), to: z.number().int() }),
  resync: z.object({ type: z.literal("resync") }),
  error: z.object({
    type: z.literal("error"),
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
  }),
  ack: z.object({ type: z.literal("ack"), ack_id: z.number() }),
  share_peers: z.object({
    type: z.literal("share_peers"),
    peers: z.array(
      z.object({
        character_name: name,
        player_id: z.number().int().nullable(),
        server: z.string(),
        tags: z.array(z.string()),
        last_seen: time,
      }),
    ),
  }),
  dungeon_map_missing: z.object({
    type: z.literal("dungeon_map"),
    landblock: z.string(),
    missing: z.literal(true),
  }),
} as const;

type Schemas = typeof serverEvents;
export type ServerEvent = { [Kind in keyof Schemas]: z.infer<Schemas[Kind]> }[keyof Schemas];

/** Server events that travel on the firehose with a `seq`; the others answer one client. */
export type BroadcastServerEvent = Extract<
  ServerEvent,
  {
    type:
      | "player_online"
      | "player_offline"
      | "death"
      | "idle"
      | "rare_classified"
      | "server_status"
      | "alert";
  }
>;
export type CommandStatus = z.infer<typeof serverEvents.command_status>;
