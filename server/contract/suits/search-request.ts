import { z } from "zod";
import { BODY_SLOTS, SUIT_SLOTS } from "./slots";
import { spellTable, suitItem, suitTier } from "./suit-item";

/** Most items of an inventory that a request brings itself. */
export const SUIT_ITEMS_MAX = 20_000;

/** Most bytes of a request's body: an inventory of as many items. */
export const SUIT_BODY_BYTES_MAX = 16 * 1024 * 1024;

/** Most bytes of a request without an inventory. */
export const SUIT_RUN_BYTES_MAX = 1024 * 1024;

/** The game has 54. */
const SKILLS_MAX = 200;

const weight = z.int().min(0).max(100_000);
const slots = z
  .array(z.enum(SUIT_SLOTS))
  .max(SUIT_SLOTS.length)
  .refine((all) => new Set(all).size === all.length, "names a slot twice");
const pieces = z.int().min(0).max(19);

export const setDemand = z
  .strictObject({
    id: z.int(),
    min: pieces.optional().describe("Pieces that every suit has; default 0."),
    target: pieces.optional().describe("Pieces that count in the score; default `min`."),
  })
  .refine(({ min = 0, target }) => target === undefined || target >= min, {
    path: ["target"],
    message: "target is less than min",
  });
export type SetDemand = z.infer<typeof setDemand>;

export const cantripDemand = z.strictObject({
  family: z.string().min(1).max(100),
  minTier: suitTier.optional().describe("Lower ones do not count; default 1, Minor."),
  required: z.boolean().optional().describe("Every suit has it; default false."),
  weight: z.int().min(0).max(100).optional().describe("Times the points of its tier; default 1."),
});
export type CantripDemand = z.infer<typeof cantripDemand>;

const tierPoints = z
  .tuple([weight, weight, weight, weight])
  .refine(([minor, major, epic, legendary]) => minor <= major && major <= epic && epic <= legendary, {
    message: "a better tier has fewer points than a lower one",
  });

export const suitWeights = z.strictObject({
  armorLevel: weight.optional().describe("A point of armor level in one slot; default 10."),
  shieldLevel: weight.optional().describe("A point of a shield's armor level; default 2."),
  setPiece: weight.optional().describe("A piece of a named set, up to its target; default 500."),
  item: weight.optional().describe("Taken off for each item; default 1."),
  reduction: weight.optional().describe("Taken off for each piece to be reduced; default 20."),
  owner: weight.optional().describe("Taken off for each other character to fetch from; default 0."),
  overlap: weight.optional().describe("Taken off for each further carrier of a family; default 0."),
  tierPoints: tierPoints.optional().describe("Minor, Major, Epic, Legendary; default 100, 400, 1000, 1600."),
  ratings: z
    .strictObject({
      damage: weight.optional(),
      damageResist: weight.optional(),
      crit: weight.optional(),
      critResist: weight.optional(),
      critDamage: weight.optional(),
      critDamageResist: weight.optional(),
      healBoost: weight.optional(),
      vitality: weight.optional(),
    })
    .optional()
    .describe(
      "A point of each rating; default 200, of the resistances of critical hits and of their damage 150, of heal boost and vitality 50.",
    ),
});

export const suitLimits = z.strictObject({
  timeMs: z.int().min(100).max(120_000).optional().describe("Milliseconds; default 10,000."),
  nodes: z.int().min(1).nullish().describe("Branches of the search, for results that repeat; default none."),
  topK: z.int().min(1).max(50).optional().describe("Suits to list; default 10."),
  distinct: z
    .enum(["armor", "items"])
    .optional()
    .describe("What makes two suits different: their armor (default), or any item."),
});

/** What is searched for. */
export const suitRequest = z.strictObject({
  wearer: z
    .strictObject({
      name: z.string().max(200).nullish(),
      level: z.int().min(0).nullish(),
      skills: z
        .record(z.string().max(100), z.number())
        .refine((skills) => Object.keys(skills).length <= SKILLS_MAX, `more than ${SKILLS_MAX} skills`)
        .optional(),
    })
    .optional(),
  characters: z.array(z.string()).max(10_000).nullish().describe("Whose items; null: everybody's."),
  slots: slots.optional().describe("Slots to fill; default: all but the shield's."),
  fill: slots.optional().describe("Slots that no suit leaves empty."),
  sets: z
    .strictObject({
      primary: setDemand.nullish(),
      secondary: setDemand.nullish(),
      others: z
        .enum(["allow", "forbid", "onlyNamed"])
        .optional()
        .describe("Armor of other sets: default allow; forbid; onlyNamed forbids armor without a set, too."),
    })
    .optional(),
  cantrips: z.array(cantripDemand).max(64).optional().describe("Each family once."),
  locked: z
    .array(
      z.strictObject({
        item: z.string(),
        coverage: z.array(z.enum(BODY_SLOTS)).max(BODY_SLOTS.length).optional(),
      }),
    )
    .max(100)
    .optional()
    .describe("Items that every suit has, in this form if one is given."),
  excluded: z.array(z.string()).max(100_000).optional().describe("Ids of items that no suit has."),
  maxWieldLevel: z.int().min(0).nullish(),
  minArmorLevel: z.int().min(0).max(5000).optional(),
  equipped: z
    .enum(["any", "wearer", "none"])
    .optional()
    .describe("Items that somebody wears: all, only the wearer's (default), none."),
  attuned: z
    .enum(["any", "wearer", "none"])
    .optional()
    .describe("Attuned items: all, only the wearer's (default), none."),
  reductions: z.enum(["allow", "forbid"]).optional(),
  weights: suitWeights.optional(),
  limits: suitLimits.optional(),
  inventory: z
    .strictObject({ items: z.array(suitItem).max(SUIT_ITEMS_MAX), spells: spellTable })
    .optional()
    .describe("Searched instead of what is stored."),
});
export type SuitRequest = z.infer<typeof suitRequest>;
