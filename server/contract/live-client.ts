import { z } from "zod";
import { cleanJson, isJsonObject, type JsonObject } from "./clean";
import * as field from "./fields";
import { parseInWords } from "./in-words";
import {
  COMMAND_TARGETS_MAX,
  ID_CHARS_MAX,
  NAME_CHARS_MAX,
  SHORT_TEXT_CHARS_MAX,
  SUBSCRIBE_NAMES_MAX,
  TYPE_CHARS_MAX,
} from "./limits";

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
  landblock: field.landblock(),
});

const commandFields = {
  /** Any length and any characters here: the verb refuses and logs what may not be sent. */
  command: z.string().min(1),
  /** Comes back in each `command_status` as it is. */
  id: z
    .union(
      [z.string().max(ID_CHARS_MAX), z.number()],
      `is no id: send text of up to ${ID_CHARS_MAX} characters, or a number`,
    )
    .nullish(),
};
const playerName = z.string().min(1).max(NAME_CHARS_MAX);

/** For whom a command is: one character, several, or all that are online with a tag. */
const commandTo = {
  player_name: z.object({ player_name: playerName, ...commandFields }),
  player_names: z.object({
    player_names: z.array(playerName).min(1, "is empty: name a character").max(COMMAND_TARGETS_MAX),
    ...commandFields,
  }),
  char_tag: z.object({ char_tag: z.string().trim().min(1).max(SHORT_TEXT_CHARS_MAX), ...commandFields }),
};
const command = z.union([commandTo.player_name, commandTo.player_names, commandTo.char_tag]);
const TARGETS = ["player_name", "player_names", "char_tag"] as const;

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
  const words = frame.command;
  const dirt = cleanJson(frame);
  if (dirt) return { ok: false, code: "bad_request", message: dirt.message };
  // Judged as it was written: without its NUL it would be another command, and allowed.
  if (typeof words === "string") frame.command = words.toWellFormed();
  switch (frame.type) {
    case "subscribe":
      return read(subscribe, frame, "bad_subscribe");
    case "resume":
      return read(resume, frame, "bad_resume");
    case "request_dungeon_map":
      return read(requestDungeonMap, frame, "bad_request");
    case undefined:
    case "command":
      return readCommand(frame);
    default:
      return {
        ok: false,
        code: "unknown_type",
        message: "send subscribe, resume, request_dungeon_map or a command",
      };
  }
}

function readCommand(frame: JsonObject): { ok: true; message: CommandMessage } | LiveClientRefusal {
  const [target = "player_name", other] = TARGETS.filter(
    (name) => frame[name] !== undefined && frame[name] !== null,
  );
  if (other !== undefined) {
    const message = `"${other}" stands beside "${target}": send one of ${TARGETS.join(", ")}`;
    return { ok: false, code: "bad_command", message, field: other };
  }
  const parsed = read(commandTo[target], frame, "bad_command");
  return parsed.ok ? { ok: true, message: { ...parsed.message, type: "command" } } : parsed;
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  frame: unknown,
  code: LiveClientRefusal["code"],
): { ok: true; message: z.output<Schema> } | LiveClientRefusal {
  const result = parseInWords(schema, frame);
  if (result.success) return { ok: true, message: result.data };
  const issue = result.error.issues[0];
  const path = issue?.path.join(".") ?? "";
  return {
    ok: false,
    code,
    message: `"${path}" ${issue?.message ?? "is not valid"}`.slice(0, 200),
    field: path,
  };
}
