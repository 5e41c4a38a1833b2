import { z } from "zod";
import { ITEM_KINDS } from "./names";
import { BODY_SLOTS } from "./slots";

const bodySlots = z
  .array(z.enum(BODY_SLOTS))
  .max(BODY_SLOTS.length)
  .refine((slots) => new Set(slots).size === slots.length, "names a slot twice");

const rating = z.int().min(0).max(1000).optional();

/** An item that can be part of a suit. */
export const suitItem = z
  .object({
    id: z.string().min(1).max(200),
    name: z.string().max(500),
    character: z.string().max(200).describe("Whose pack or body it is on."),
    kind: z.enum(ITEM_KINDS),
    coverage: bodySlots.describe("Of armor: the slots it covers as it is now. Of anything else: none."),
    alternatives: z
      .array(bodySlots.min(1))
      .max(20)
      .describe("Of armor: the forms it can be tailored (reduced) to. Of anything else: none."),
    armorLevel: z.int().min(0).max(5000),
    setId: z.int().nullable(),
    spells: z
      .array(z.int())
      .max(200)
      .describe("Ids of spells; the ones that are not in the table are ignored."),
    ratings: z
      .object({
        damage: rating,
        damageResist: rating,
        crit: rating,
        critResist: rating,
        critDamage: rating,
        critDamageResist: rating,
        healBoost: rating,
        vitality: rating,
      })
      .describe("One that is missing is 0."),
    wield: z
      .array(
        z.object({
          kind: z.enum(["level", "skill", "attribute"]),
          name: z.string().optional().describe("Of the skill or attribute."),
          value: z.number(),
        }),
      )
      .max(20),
    workmanship: z.number().nullable().describe("Null: not generated as loot."),
    attuned: z.boolean().describe("It cannot change its owner."),
    bonded: z.boolean(),
    equippedBy: z.string().nullable().describe("Who wears it now."),
  })
  .refine(({ kind, coverage }) => kind !== "armor" || coverage.length > 0, {
    path: ["coverage"],
    message: "armor covers at least one slot",
  });
export type SuitItem = z.infer<typeof suitItem>;

export const suitTier = z.literal([1, 2, 3, 4]);
export type SuitTier = z.infer<typeof suitTier>;

/** Which spells are cantrips that whoever wears them has, by spell id. */
export const spellTable = z.record(
  z.string(),
  z.object({ family: z.string().min(1).max(100), tier: suitTier, name: z.string().max(200) }),
);
export type SpellTable = z.infer<typeof spellTable>;
