import { z } from "zod";
import { characterField, cursorField, limitField, shortTextField } from "./fields";

export const FOUND_ITEMS_MAX = 500;

/** Owners, spells and the like in one search. */
const REPEATED_MAX = 50;
const QUERY_CHARS_MAX = 2_000;
const FIGURE_MAX = 999_999_999;

/** Figures that have a `min_` and a `max_` parameter, and what they are. Percentages: 15 is 15 %. */
export const SEARCH_FIGURES = {
  armor: "armor level",
  starting_armor: "armor level without buffs and tinkers",
  workmanship: "workmanship, 1 to 10",
  tinks: "tinkers",
  wield_level: "level that it takes to wield it",
  lore: "arcane lore that it asks for",
  value: "value in pyreals",
  burden: "burden",
  mana: "mana in it now",
  spellcraft: "spellcraft",
  damage: "maximum damage",
  variance: "variance, 0 to 1",
  calculated_damage: "melee or missile damage worked out, buffed",
  melee_defense: "melee defense bonus in percent",
  missile_defense: "missile defense bonus in percent",
  magic_defense: "magic defense bonus in percent",
  attack: "attack bonus in percent",
  mana_conversion: "mana conversion bonus in percent",
  elemental_vs_monsters: "elemental damage bonus against monsters in percent",
  damage_modifier: "damage modifier in percent",
  elemental_bonus: "elemental damage bonus in points",
  stack: "count in the stack",
  uses: "uses left",
  item_level: "level that it can reach",
  rating: "eight gear ratings together",
  damage_rating: "damage rating",
  damage_resist_rating: "damage resist rating",
  crit_rating: "crit rating",
  crit_resist_rating: "crit resist rating",
  crit_damage_rating: "crit damage rating",
  crit_damage_resist_rating: "crit damage resist rating",
  heal_boost_rating: "healing boost rating",
  vitality_rating: "vitality rating",
  cantrips: "different cantrips",
  minor_cantrips: "minor cantrips",
  moderate_cantrips: "moderate cantrips",
  major_cantrips: "major cantrips",
  epic_cantrips: "epic cantrips",
  legendary_cantrips: "legendary cantrips",
} as const;
export type SearchFigure = keyof typeof SEARCH_FIGURES;

/** Words of the query language that results can be sorted by. */
export const ITEM_SORTS = [
  "name",
  "owner",
  "place",
  "class",
  "slot",
  "reduces",
  "seen",
  "moved",
  "material",
  "work",
  "tinks",
  "imbue",
  "set",
  "al",
  "start",
  "skill",
  "element",
  "slayer",
  "dmg",
  "variance",
  "od",
  "mdb",
  "misd",
  "magd",
  "atk",
  "mcb",
  "edm",
  "mod",
  "eb",
  "wield",
  "lore",
  "level",
  "value",
  "burden",
  "stack",
  "uses",
  "rating",
  "r.d",
  "r.dr",
  "r.c",
  "r.cr",
  "r.cd",
  "r.cdr",
  "r.hb",
  "r.v",
  "spell",
  "cantrip",
  "cantrips",
  "minor",
  "moderate",
  "major",
  "epic",
  "legendary",
  "spellcraft",
  "mana",
] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

const repeated = (field: z.ZodString, about: string) =>
  z.array(field).max(REPEATED_MAX, `may be given ${REPEATED_MAX} times`).optional().describe(about);

const text = (about: string, example: string) =>
  shortTextField.optional().meta({ description: about, examples: [example] });

const figure = (about: string) =>
  z
    .number("must be a number")
    .min(-FIGURE_MAX, "must have 9 digits at most")
    .max(FIGURE_MAX, "must have 9 digits at most")
    .optional()
    .describe(about);

/** Both ends are included; what has no such figure is not found. */
const figureBounds = Object.fromEntries(
  Object.entries(SEARCH_FIGURES).flatMap(([name, about]) => [
    [`min_${name}`, figure(`Least ${about}.`)],
    [`max_${name}`, figure(`Most ${about}.`)],
  ]),
) as Record<`${"min" | "max"}_${SearchFigure}`, ReturnType<typeof figure>>;

/** What a search of items is asked with. All that is given has to fit. */
export const searchItemsInput = z.strictObject({
  q: z
    .string()
    .max(QUERY_CHARS_MAX, `must have ${QUERY_CHARS_MAX} characters at most`)
    .optional()
    .meta({ description: "A query of the item language.", examples: ["is:armor set:soldier al:>=400"] }),
  text: text("Part of the name, its material included.", "celdon breastplate"),
  owner: repeated(characterField, "Who has it; one of these where there are several."),
  tag: text("Tag of the character who has it.", "hunters"),
  kind: repeated(
    shortTextField,
    "What it is, as behind is: in the language, such as armor or attuned; all of these.",
  ),
  class: text("Class of objects, such as key or scroll.", "armor"),
  material: text("Material or family of materials, by name or number; any, none.", "steel"),
  set: text("Equipment set, by name or number; any, none.", "soldier"),
  imbue: text("Imbue, by name or abbreviation; any, none.", "crit"),
  skill: text("Skill that a weapon is wielded by; any, none.", "heavy"),
  element: text("Kind of damage; any, none.", "fire"),
  slayer: text("Kind of creature that a weapon slays; any, none.", "undead"),
  slot: text("Where it can be worn, as it is or reduced.", "chest"),
  reduces: text("Slot that it can be reduced to.", "chest"),
  spell: repeated(shortTextField, "Part of a spell's name, or its number; carries all of these."),
  cantrip: repeated(
    shortTextField,
    "Cantrip, with or without a tier: strength, strength>=epic; all of these.",
  ),
  equipped: z.boolean("must be true or false").optional().describe("Worn or wielded now, or not."),
  seen: text("How long ago it was last told of.", "<2d"),
  moved: text("How long ago it last changed hands.", "<1h"),
  ...figureBounds,
  sort: z
    .enum(ITEM_SORTS, "is no sort order")
    .default("name")
    .describe(
      "What has no value there comes last. By spell and cantrip: by the best of those that the query names.",
    ),
  order: z.enum(["asc", "desc"], "must be asc or desc").default("asc"),
  limit: limitField(FOUND_ITEMS_MAX, 50),
  cursor: cursorField.optional(),
});
export type SearchItemsInput = z.output<typeof searchItemsInput>;
