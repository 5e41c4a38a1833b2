import { z } from "zod";
import { isJsonObject, type JsonObject } from "../clean";
import * as field from "../fields";
import { defineMessage, message } from "./define";

const TRAINING = ["Unusable", "Untrained", "Trained", "Specialized"] as const;

const trainingName = z.preprocess((raw) => {
  const index =
    typeof raw === "number" ? raw : typeof raw === "string" && /^[0-3]$/.test(raw) ? Number(raw) : -1;
  if (TRAINING[index] !== undefined) return TRAINING[index];
  if (typeof raw !== "string") return raw ?? null;
  return TRAINING.find((name) => name.toLowerCase() === raw.trim().toLowerCase()) ?? null;
}, z.enum(TRAINING).nullable());
const training = field.accepting(trainingName, {
  anyOf: undefined,
  type: ["string", "number", "null"],
  description: `${TRAINING.join(", ")}, or 0 to 3`,
});

const attribute = z.looseObject({ base: field.int(), creation: field.int(), current: field.int() });
const vital = z.looseObject({ base: field.int(), current: field.int(), max: field.int() });
const skill = z.looseObject({ base: field.int(), current: field.int(), training });
const record = <T extends z.ZodType>(value: T) => field.orEmpty(z.record(z.string(), value));
const kin = z.looseObject({
  name: field.text(),
  rank: field.int(),
  followers: field.int(),
  race: field.nameOrNumber(),
  gender: field.nameOrNumber(),
});
const allegianceFields = z.looseObject({
  name: field.text(),
  rank: field.int(),
  followers: field.int(),
  monarch: field.optional(kin),
  patron: field.optional(kin),
  vassals: field.list(kin),
});

/** What TreeStats' uploads hold beside each other, and what it is called within `allegiance`. */
const ALLEGIANCE_NAMES = {
  allegiance_name: "name",
  rank: "rank",
  followers: "followers",
  monarch: "monarch",
  patron: "patron",
  vassals: "vassals",
};
const allegiance = field.accepting(field.optional(allegianceFields), {
  anyOf: undefined,
  type: ["object", "null"],
  description: `object; or its parts beside it, as TreeStats has them: ${Object.keys(ALLEGIANCE_NAMES).join(", ")}`,
});

/** Attributes, vitals, skills, allegiance and properties; every 10 minutes. */
export const characterStats = defineMessage({
  type: "character_stats",
  about: "Attributes, skills, allegiance and properties of the character; every 10 minutes.",
  bulk: true,
  schema: message("character_stats", {
    level: field.count(),
    race: field.nameOrNumber(),
    gender: field.nameOrNumber(),
    birth: field.text(),
    location: field.text(),
    server_population: field.count(),
    total_xp: field.bigCount(),
    unassigned_xp: field.bigCount(),
    luminance_earned: field.bigCount(),
    luminance_total: field.bigCount(),
    deaths: field.count(),
    skill_credits: field.count(),
    attributes: record(attribute),
    vitals: record(vital),
    skills: record(skill),
    allegiance,
    current_title: field.int(),
    titles: field.list(field.int()),
    properties: record(field.number()),
    augmentations: field.figures(),
  }),
  aliases: { attributes: ["attribs"] },
  prepare(frame) {
    // Half of a login: nobody here needs it, and everybody would see it.
    if (frame.account_name !== undefined) delete frame.account_name;
    gatherAllegiance(frame);
  },
  sample: {
    type: "character_stats",
    character_name: "Larsson",
    timestamp: "2026-11-22T20:50:54Z",
    level: 275,
    total_xp: 191226310247,
    unassigned_xp: 0,
    luminance_earned: 412000,
    luminance_total: 1500000,
    deaths: 57,
    skill_credits: 0,
    attributes: { strength: { base: 290, creation: 100, current: 340 } },
    vitals: { health: { base: 321, current: 410, max: 410 } },
    skills: { war_magic: { base: 430, current: 512, training: "Specialized" } },
    allegiance: {
      name: "Sawato Mosswarts",
      rank: 4,
      followers: 12,
      monarch: { name: "Erik" },
      patron: { name: "Ulf" },
    },
    properties: { "307": 3 },
  },
});
export type CharacterStatsEvent = z.output<typeof characterStats.schema>;

/** Brings the parts that stand beside each other into `allegiance`; what it says itself counts more. */
function gatherAllegiance(frame: JsonObject): void {
  const parts = Object.entries(ALLEGIANCE_NAMES).filter(([outside]) => frame[outside] !== undefined);
  if (parts.length === 0) return;
  const gathered: JsonObject = {};
  for (const [outside, inside] of parts) {
    gathered[inside] = frame[outside];
    delete frame[outside];
  }
  const told = frame.allegiance ?? {};
  // What is no object is left to the schema to refuse.
  if (isJsonObject(told)) frame.allegiance = { ...gathered, ...told };
}
