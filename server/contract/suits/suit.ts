import { z } from "zod";
import { SUIT_RATINGS } from "./names";
import { SUIT_SLOTS } from "./slots";

const count = z.int().min(0);
const points = z.number();

export const suitPiece = z.object({
  item: z.string(),
  name: z.string(),
  character: z.string(),
  slots: z.array(z.enum(SUIT_SLOTS)).describe("Of the form it is worn in."),
  reduced: z.boolean().describe("To be tailored first."),
  armorLevel: count,
  setId: z.int().nullable(),
});
export type SuitPiece = z.infer<typeof suitPiece>;

/** A suit with all that follows from its pieces. */
export const suit = z.object({
  score: points,
  breakdown: z
    .object({
      armor: points,
      shield: points,
      cantrips: points,
      ratings: points,
      sets: points,
      items: points,
      reductions: points,
      owners: points,
      overlap: points,
    })
    .describe("They add up to the score; what is taken off is negative."),
  pieces: z.array(suitPiece).describe("By their first slot, from the head down."),
  armorTotal: count.describe("Armor level times slots, of all armor."),
  sets: z.array(
    z.object({
      role: z.enum(["primary", "secondary"]),
      id: z.int(),
      pieces: count,
      min: count,
      target: count,
    }),
  ),
  cantrips: z
    .array(
      z.object({
        family: z.string(),
        tier: z.literal([0, 1, 2, 3, 4]),
        required: z.boolean(),
        items: z.array(z.string()),
      }),
    )
    .describe("Every wanted family; tier 0: no piece has it. `items`: who has it, best tier first."),
  waste: z
    .object({ count, families: z.array(z.object({ family: z.string(), items: z.array(z.string()) })) })
    .describe("Carriers beyond the first of a family."),
  owners: z.array(
    z.object({
      character: z.string(),
      items: count,
      fetch: z.boolean().describe("Not the wearer: it has to be fetched."),
    }),
  ),
  ratings: z.record(z.enum(SUIT_RATINGS), count),
});
export type Suit = z.infer<typeof suit>;
