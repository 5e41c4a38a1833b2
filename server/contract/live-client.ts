import { z } from "zod";
import { cleanJson, isJsonObject, type JsonObject } from "./clean";
import { described } from "./described";
import type { LIVE_ERROR_CODES } from "./error-codes";
import * as field from "./fields";
import { parseInWords } from "./in-words";
import {
  COMMAND_CHARS_MAX,
  COMMAND_TARGETS_MAX,
  ID_CHARS_MAX,
  NAME_CHARS_MAX,
  SHORT_TEXT_CHARS_MAX,
  SUBSCRIBE_NAMES_MAX,
  TYPE_CHARS_MAX,
} from "./limits";

const names = (charsMax: number, about: string) =>
  z.array(z.string().max(charsMax)).max(SUBSCRIBE_NAMES_MAX).nullable().optional().describe(about);

const KEEPS = "Absent keeps what is set; null is everything, `[]` nothing.";

const subscribe = described(
  z.object({
    type: z.literal("subscribe"),
    message_types: names(
      TYPE_CHARS_MAX,
      `Types of events, also ones that are not known yet; \`share_*\` is that family. ${KEEPS}`,
    ),
    characters: names(
      NAME_CHARS_MAX,
      `Names as the game spells them. Events of no character pass every list but an empty one. ${KEEPS}`,
    ),
  }),
  "Says what you want to hear from now on; answered with `subscribed`, behind everything that was on its way.",
  { type: "subscribe", message_types: ["rare_classified", "chat"], characters: null },
);

const resume = described(
  z.object({
    type: z.literal("resume"),
    epoch: z.string().max(64).describe("Of the `hello` of the connection that was lost."),
    after: z.number().int().min(0).describe("The highest `seq` you have had."),
  }),
  "Asks for what was missed. Best sent as the first frame of the new connection.",
  { type: "resume", epoch: "0d5f4f0e-6a0b-4c55-9a43-0c8d3c1f7f3e", after: 48210 },
);

const requestDungeonMap = described(
  z.object({ type: z.literal("request_dungeon_map"), landblock: field.landblock() }),
  "Asks for the floor plan of a dungeon; answered with its `dungeon_map`, without `seq`; a plugin may have sent it long ago.",
  { type: "request_dungeon_map", landblock: "01AF" },
);

const commandFields = {
  type: z.literal("command").optional().describe("May be left out."),
  /** Any length and any characters here: the verb refuses and logs what may not be sent. */
  command: z
    .string()
    .min(1)
    .describe(
      `What to type into the game, up to ${COMMAND_CHARS_MAX} characters, without control characters.`,
    ),
  id: z
    .union(
      [z.string().max(ID_CHARS_MAX), z.number()],
      `is no id: send text of up to ${ID_CHARS_MAX} characters, or a number`,
    )
    .nullish()
    .describe(
      `Comes back in each \`command_status\`: a number, or text of up to ${ID_CHARS_MAX} characters.`,
    ),
};
const playerName = z.string().min(1).max(NAME_CHARS_MAX);

/** For whom a command is: one character, several, or all that are there with a tag. */
const commandTo = {
  player_name: described(
    z.object({ player_name: playerName.describe("The character."), ...commandFields }),
    "A command for one character; answered with one `command_status`.",
    { player_name: "Larsson", command: "/radar start", id: "c1" },
  ),
  player_names: described(
    z.object({
      player_names: z
        .array(playerName)
        .min(1, "is empty: name a character")
        .max(COMMAND_TARGETS_MAX)
        .describe(`The characters, ${COMMAND_TARGETS_MAX} at most; each once, however often it is named.`),
      ...commandFields,
    }),
    "A command for several; answered with a `command_status` for each, in their order.",
    { player_names: ["Larsson", "Erik"], command: "/vt stop", id: 7 },
  ),
  char_tag: described(
    z.object({
      char_tag: z
        .string()
        .trim()
        .min(1)
        .max(SHORT_TEXT_CHARS_MAX)
        .describe("The tag, in any letter case, that plugins give in `register` or `telemetry`."),
      ...commandFields,
    }),
    "A command for every character with that tag that is online or whose plugin is connected, by name.",
    { char_tag: "hunters", command: "/radar stop" },
  ),
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
  code: Exclude<keyof typeof LIVE_ERROR_CODES, "rate_limited">;
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
