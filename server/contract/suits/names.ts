/** What an item is to the suit builder; it says which slots it goes in, of armor together with its coverage. */
export const ITEM_KINDS = [
  "armor",
  "shield",
  "shirt",
  "pants",
  "necklace",
  "bracelet",
  "ring",
  "trinket",
  "cloak",
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const SUIT_RATINGS = [
  "damage",
  "damageResist",
  "crit",
  "critResist",
  "critDamage",
  "critDamageResist",
  "healBoost",
  "vitality",
] as const;
export type SuitRating = (typeof SUIT_RATINGS)[number];

/** Tiers of cantrips, from 1: Minor, Major, Epic, Legendary. */
export const SUIT_TIERS = ["Minor", "Major", "Epic", "Legendary"] as const;

/** Rules that keep an item out of a search, in the order they are tried. */
export const FILTER_RULES = [
  "excluded",
  "characters",
  "maxWieldLevel",
  "wearerLevel",
  "wearerSkill",
  "minArmorLevel",
  "equipped",
  "attuned",
  "otherSets",
] as const;
export type FilterRule = (typeof FILTER_RULES)[number];
