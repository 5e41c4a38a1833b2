import { z } from "zod";
import { cleanJson, isJsonObject } from "./clean";
import { NAME_CHARS_MAX, SUBSCRIBE_NAMES_MAX, TYPE_CHARS_MAX } from "./limits";
import { readLandblock } from "./read";

const names = (charsMax: number) =>
  z.array(z.string().max(charsMax)).max(SUBSCRIBE_NAMES_MAX).nullable().optional();

const subscribe = z.object({
  type: z.literal("subscribe"),
  /** Absent keeps what is set; null means everything, [] nothing. */
  message_types: names(TYPE_CHARS_MAX),
  characters: names(NAME_CHARS_MAX),
});

const resume = z.object({
  type: z.literal("resume"),
  epoch: z.string().max(64),
  after: z.number().int().min(0),
});

const requestDungeonMap = z.object({
  type: z.literal("request_dungeon_map"),
  landblock: z
    .unknown()
    .transform((raw) => readLandblock(raw))
    .pipe(z.string().regex(/^[0-9A-F]{4}$/)),
});

const command = z.object({
  player_name: z.string().min(1).max(NAME_CHARS_MAX),
  /** Any length here: the verb refuses and logs one beyond `COMMAND_CHARS_MAX`. */
  command: z.string().min(1),
  id: z
    .union([z.string().max(64), z.number()])
    .transform(String)
    .nullish(),
});

/** The four things a live client may say. */
export const liveClientMessages = { subscribe, resume, request_dungeon_map: requestDungeonMap, command };

export type SubscribeMessage = z.output<typeof subscribe>;
export type ResumeMessage = z.output<typeof resume>;
export type RequestDungeonMapMessage = z.output<typeof requestDungeonMap>;
export type CommandMessage = z.output<typeof command> & { type: "command" };
export type LiveClientMessage = SubscribeMessage | ResumeMessage | RequestDungeonMapMessage | CommandMessage;

export type LiveClientRefusal = {
  ok: false;
  code:
    | "bad_json"
    | "not_an_object"
    | "unknown_type"
    | "bad_subscribe"
    | "bad_resume"
    | "bad_request"
    | "bad_command";
  message: string;
  field?: string;
};

/** Parses one frame of a browser, bot or script. Never throws. */
export function parseLiveClientMessage(
  text: string,
): { ok: true; message: LiveClientMessage } | LiveClientRefusal {
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return { ok: false, code: "bad_json", message: "not valid JSON" };
  }
  if (!isJsonObject(frame))
    return { ok: false, code: "not_an_object", message: "send one JSON object per frame" };
  const dirt = cleanJson(frame);
  if (dirt) return { ok: false, code: "bad_request", message: dirt.message };
  switch (frame.type) {
    case "subscribe":
      return read(subscribe, frame, "bad_subscribe");
    case "resume":
      return read(resume, frame, "bad_resume");
    case "request_dungeon_map":
      return read(requestDungeonMap, frame, "bad_request");
    case undefined:
    case "command": {
      const parsed = read(command, frame, "bad_command");
      return parsed.ok ? { ok: true, message: { ...parsed.message, type: "command" } } : parsed;
    }
    default:
      return {
        ok: false,
        code: "unknown_type",
        message: "send subscribe, resume, request_dungeon_map or a command",
      };
  }
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  frame: unknown,
  code: LiveClientRefusal["code"],
): { ok: true; message: z.output<Schema> } | LiveClientRefusal {
  const result = schema.safeParse(frame);
  if (result.success) return { ok: true, message: result.data };
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  return { ok: false, code, message: `"${field}" ${issue?.message ?? "is not valid"}`.slice(0, 200), field };
}
