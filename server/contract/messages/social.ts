import { z } from "zod";
import { isJsonObject, type JsonObject } from "../clean";
import * as field from "../fields";
import { CHAT_CHARS_MAX } from "../limits";
import { readInt, readText } from "../read";
import { tellColorOf } from "../tell-line";
import { defineMessage, envelope, message, rename, withAliases } from "./define";

const TIME = "2026-11-22T20:50:54Z";
const CLICKABLE_NAME = /<Tell:IIDString:[^>]*>(.*?)<\\Tell>/g;

/** Sent right after connecting: this socket speaks for the character. */
export const register = defineMessage({
  type: "register",
  about: "Announces a character on this socket; commands for it are routed here.",
  schema: message("register", { char_tag: field.text(), version: field.text(64) }),
  sample: {
    type: "register",
    player_name: "Larsson",
    character_name: "Larsson",
    char_tag: "main",
    version: "4.1.0",
  },
});
export type RegisterEvent = z.output<typeof register.schema>;

/** One chat line. `color` is the client's chat type; 3, 4 and 31 are tells. */
export const chat = defineMessage({
  type: "chat",
  about:
    "One in-game chat line of any channel; color is the client's chat type. 3, 4 and 31 are tells, which only officers " +
    "and admins read; a line without a color that reads like a tell is taken for one.",
  schema: message("chat", { text: field.requiredText(CHAT_CHARS_MAX), color: field.int() }),
  aliases: { text: ["message"], color: ["chat_type"] },
  prepare(frame) {
    const { text } = frame;
    // A line far beyond the limit is refused anyway; looking for names in it would only take time.
    if (typeof text !== "string" || text.length > 2 * CHAT_CHARS_MAX) return;
    const line = text.replace(CLICKABLE_NAME, "$1");
    frame.text = line;
    if (readInt(frame.color) === null) frame.color = tellColorOf(line);
  },
  sample: {
    type: "chat",
    character_name: "Larsson",
    timestamp: TIME,
    text: '[General] Someone says, "hi"',
    color: 5,
  },
});
export type ChatEvent = z.output<typeof chat.schema>;

const QUEST_NAMES = { name: ["quest_name"] };
const questFields = {
  key: field.accepting(field.text(), {
    description: "the flag as the game names it, in any letter case; needed where no name is",
  }),
  name: field.accepting(field.text(), {
    description:
      "as players know it; without key, a name that the game's list has for one flag alone means that flag",
  }),
  solves: field.accepting(field.bigCount(), {
    description: "whole, 0 or more: how often it was done; of a kill task the progress",
  }),
  max_solves: field.accepting(field.int(), {
    description: "whole: how often it can be done, -1 without limit; where absent, as the game's list says",
  }),
  completed_at: field.epochSeconds(),
  repeat_s: field.accepting(field.number(), {
    description:
      "seconds from completed_at until it may be done again; where absent, as the game's list says",
  }),
  countdown: field.countdown(),
};
const questFlag = withAliases(z.looseObject(questFields), QUEST_NAMES);

/** Quest timers: one flag, a list of flags, or the display form `{quest_name, countdown}`. */
export const quest = defineMessage({
  type: "quest",
  about:
    "Quest timer or progress: one flag, several in `quests`, or the display form with `countdown`. A frame that " +
    "names no flag is refused, unless it says with an empty `quests` that there are none.",
  nameIsPayload: true,
  bulk: true,
  schema: message("quest", { ...questFields, quests: field.list(questFlag) }),
  aliases: QUEST_NAMES,
  prepare(frame) {
    lowerKey(frame);
    if (!Array.isArray(frame.quests)) return;
    for (const entry of frame.quests) {
      if (!isJsonObject(entry)) continue;
      rename(entry, QUEST_NAMES);
      lowerKey(entry);
    }
  },
  refuse(frame) {
    const { quests } = frame;
    const named =
      namesFlag(frame) || (Array.isArray(quests) && (quests.length === 0 || quests.some(namesFlag)));
    return named ? null : { field: "key", problem: "is missing: send the key of a quest flag, or its name" };
  },
  sample: {
    type: "quest",
    character_name: "Larsson",
    timestamp: TIME,
    key: "stipendtimer_0812",
    name: "Stipend Collection Timer",
    solves: 12,
    max_solves: -1,
    completed_at: 1795332000,
    repeat_s: 82800,
  },
});
export type QuestEvent = z.output<typeof quest.schema>;

/** The game itself writes keys in lower case; older plugins write them as the quest's author did. */
function lowerKey(flag: JsonObject): void {
  const key = readText(flag.key);
  if (typeof key === "string") flag.key = key.toLowerCase();
}

/** What cannot be read, or is no flag at all, is left to the schema to refuse. */
function namesFlag(flag: unknown): boolean {
  return !isJsonObject(flag) || readText(flag.key) !== null || readText(flag.name) !== null;
}

/**
 * Vital-sharing envelopes between plugins. The body is the plugins' own business: the relay reads `type`,
 * `character_name`, `server` and the ids, and what the list of peers shows.
 */
export const share = defineMessage({
  type: "share_*",
  about:
    "Vital-sharing envelope: forwarded whole to the plugins of every other character that shares on the same " +
    "`server` (letter case aside; absent: the configured one), never back to its sender, and not stored. " +
    "Whoever sends one shares; who sends none for 30 seconds, unregisters or disconnects does so no more, and the " +
    "others get its `share_unregister`. So send `share_register` again every few seconds when there is nothing " +
    "else to say. Vitals, positions and items reach the others at most five times a second each, the newest wins; " +
    "every other type is passed on frame by frame, in order.",
  nameIsPayload: true,
  schema: z.looseObject({
    type: z.string().regex(/^share_/),
    ...envelope,
    server: field.text(),
    player_id: field.objectId(),
  }),
  family: [
    {
      type: "share_register",
      body: "{tags, heartbeat_s}",
      about: "begins to share; answered with `share_peers`. Live clients do not hear it",
    },
    { type: "share_unregister", body: "{}", about: "stops sharing" },
    {
      type: "share_vital",
      body: "{health:{cur,max}, stamina:{cur,max}, mana:{cur,max}, vitae}",
      about: "points; `current_health`, `max_health` and so on are read too. On change",
    },
    { type: "share_position", body: "{ns, ew, z, landcell, heading}", about: "map units. On change" },
    { type: "share_items", body: "{items:[{icon,name,count}]}", about: "what the plugin keeps count of" },
    { type: "share_cast_attempt", body: "{spell_id, target, skill}", about: "begins to cast a debuff" },
    { type: "share_cast_success", body: "{spell_id, target, duration_ms}", about: "the debuff is on" },
    {
      type: "share_debuff",
      body: "{target, spell_id, expires_at, caster}",
      about: "a debuff that somebody keeps track of",
    },
  ],
  sample: {
    type: "share_vital",
    character_name: "Larsson",
    player_id: 1342177281,
    server: "Coldeve",
    timestamp: 1795380654123,
    health: { cur: 410, max: 410 },
    stamina: { cur: 381, max: 405 },
    mana: { cur: 402, max: 566 },
    vitae: 0,
  },
});
export type ShareEvent = z.output<typeof share.schema> & { type: `share_${string}` };
