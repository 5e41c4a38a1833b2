import { z } from "zod";
import { dungeonMap as dungeonMapMessage } from "../messages/world";
import { asInEvent } from "./as-in-event";
import { defineEndpoint } from "./define";
import { count, landblockField, limitField, name, number, shortTextField, time, wholeField } from "./fields";

/** Spawns are kept for seven days. */
export const HEATMAP_HOURS_MAX = 168;

export const heatmapInput = z.strictObject({
  hours: wholeField(1, HEATMAP_HOURS_MAX).default(24).describe("How far back."),
  mob: shortTextField.optional().meta({
    description: "Name of a creature, in any letter case.",
    examples: ["Ruschk Sadist"],
  }),
});
export type HeatmapInput = z.output<typeof heatmapInput>;

export const heatmap = defineEndpoint({
  path: "/spawns/heatmap",
  summary: "How many creatures were seen where, in cells of 0.1 map units",
  about:
    "One creature seen by several characters, or again within ten minutes, counts once where its id is known.",
  access: "account",
  input: heatmapInput,
  answer: z.object({
    spawn_points: z.array(z.object({ ew: number, ns: number, intensity: count })),
    hours: count,
    total: count.describe("Creatures in all cells together."),
  }),
});

/** Kinds of creatures in one answer. */
export const CREATURES_MAX = 2_000;

export const creaturesInput = z.strictObject({
  hours: wholeField(1, HEATMAP_HOURS_MAX).default(24).describe("How far back."),
  q: shortTextField.optional().meta({
    description: "Part of a name, in any letter case.",
    examples: ["sad"],
  }),
  limit: limitField(CREATURES_MAX, 1_000),
});
export type CreaturesInput = z.output<typeof creaturesInput>;

export const creatures = defineEndpoint({
  path: "/spawns/creatures",
  summary: "Which creatures were seen, the most seen first",
  about: "Counted as in /spawns/heatmap, whose `mob` takes these names.",
  access: "account",
  input: creaturesInput,
  answer: z.object({
    creatures: z.array(z.object({ mob: z.string(), seen: count.describe("Creatures of this kind.") })),
    hours: count,
    total: count.describe("Kinds that fit, those beyond the limit too."),
  }),
});
export type Creatures = z.infer<typeof creatures.answer>;

export const portals = defineEndpoint({
  path: "/portals",
  summary: "Portals seen within the hour",
  about: "One per name and coordinates rounded to 0.1; a sighting renews the hour.",
  access: "account",
  input: z.strictObject({}),
  answer: z.object({
    portals: z.array(
      z.object({
        portal_name: name,
        coordinates: z.object({ ns: number, ew: number, z: number.nullable() }),
        discovered_by: name,
        discovered_at: time,
        last_seen_at: time,
      }),
    ),
    portal_count: count,
  }),
});

export const dungeonMapInput = z.strictObject({ landblock: landblockField });
export type DungeonMapInput = z.output<typeof dungeonMapInput>;

export const dungeonMap = defineEndpoint({
  path: "/dungeon-maps/{landblock}",
  summary: "The floor plan of a dungeon as a plugin last showed it",
  about: "404 where none has been shown.",
  access: "account",
  input: dungeonMapInput,
  answer: z.object({
    landblock: z.string().regex(/^[0-9A-F]{4}$/),
    name: name.nullable(),
    character_name: name.describe("Whose plugin showed it."),
    updated_at: time,
    z_levels: z.array(z.record(z.string(), z.unknown())).meta(asInEvent(dungeonMapMessage, "z_levels")),
  }),
});
export type DungeonMap = z.infer<typeof dungeonMap.answer>;
