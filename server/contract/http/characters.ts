import { z } from "zod";
import { equipmentCantripState } from "../messages/character";
import { characterStats as statsMessage } from "../messages/character-stats";
import { asEvent, asInEvent } from "./as-in-event";
import { defineEndpoint } from "./define";
import { characterField, count, name, time } from "./fields";

/** Sessions that `/stats/{character}` lists at most, newest first. */
export const SESSIONS_MAX = 1_000;

export const characterInput = z.strictObject({ character: characterField });
export type CharacterInput = z.output<typeof characterInput>;

const jsonObject = z.record(z.string(), z.unknown());

const character = z.object({
  character_name: name,
  char_tag: name.nullable(),
  online: z.boolean().describe("Telemetry came within the last 30 s."),
  last_seen: time.describe("Up to a minute behind for whoever is online."),
  level: count.nullable(),
  total_kills: count.describe("Over all sessions on record."),
  total_rares: count.describe("Finds on record."),
  total_deaths: count.describe(
    "As the game counts them, from the character's birth; what its sessions counted where that is more.",
  ),
  item_count: count.nullable(),
  plugin_version: name.nullable(),
});
export type Character = z.infer<typeof character>;

export const characters = defineEndpoint({
  path: "/characters",
  summary: "Everybody who ever reported, by name",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({ characters: z.array(character) }),
});

export const characterStats = defineEndpoint({
  path: "/character-stats/{character}",
  summary: "Attributes, skills, allegiance and properties as last reported",
  access: "account",
  input: characterInput,
  answer: z.object({
    character_name: name,
    updated_at: time.nullable().describe("Null where nothing was reported yet, as is stats."),
    stats: jsonObject.meta(asEvent(statsMessage)).nullable(),
  }),
});
export type CharacterStats = z.infer<typeof characterStats.answer>;

export const equipmentCantrips = defineEndpoint({
  path: "/equipment-cantrips/{character}",
  summary: "Mana and spells of worn items, and spells in force, as last reported",
  about: "Beside the id of each spell stand its name, family and tier, null where the id is not known.",
  access: "account",
  input: characterInput,
  answer: z.object({
    character_name: name,
    updated_at: time.nullable().describe("Null where nothing was reported yet."),
    items: z.array(jsonObject).meta(asInEvent(equipmentCantripState, "items")),
    active_spells: z.array(jsonObject).meta(asInEvent(equipmentCantripState, "active_spells")),
  }),
});
export type EquipmentCantrips = z.infer<typeof equipmentCantrips.answer>;

const playSession = z.object({
  session_id: name.describe("As the plugin names it; ~ and the time of its start where it names none."),
  started_at: time,
  ended_at: time.nullable().describe("Null while it lasts."),
  end_reason: z
    .enum(["new_session", "disconnected", "silent"])
    .nullable()
    .describe(
      "Why it is over: the plugin began another one, its socket closed, or nothing was heard of it any more. Null while it lasts.",
    ),
  kills: count,
  deaths: count,
  rares: count,
  tapers_used: count,
});

export const stats = defineEndpoint({
  path: "/stats/{character}",
  summary: "Lifetime figures and sessions of play, newest first",
  about: `The figures are what all sessions counted together; the newest ${SESSIONS_MAX.toLocaleString("en")} sessions are listed.`,
  access: "account",
  input: characterInput,
  answer: z.object({
    character_name: name,
    total_kills: count,
    total_deaths: count.describe(
      "As the game counts them, from the character's birth; what its sessions counted where that is more.",
    ),
    total_rares: count,
    tapers_used: count,
    sessions: z.array(playSession),
  }),
});
export type Stats = z.infer<typeof stats.answer>;
