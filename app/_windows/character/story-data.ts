import type { inferRouterOutputs } from "@trpc/server";
import type { StoryTime } from "@/app/stories/story";
import { xpAtLevel } from "@/server/facts/level-xp";
import type { AppRouter } from "@/server/routers";

type Outputs = inferRouterOutputs<AppRouter>["characters"];

export const HERO = "Larsson";

const trained =
  "arcane_lore item_enchantment creature_enchantment mana_conversion magic_defense healing jump run loyalty leadership dirty_fighting";
const specialized = "war_magic life_magic melee_defense summoning";
const untrained =
  "alchemy armor_tinkering assess_creature assess_person cooking deception dual_wield finesse_weapons fletching heavy_weapons item_tinkering light_weapons magic_item_tinkering missile_defense missile_weapons recklessness salvaging shield sneak_attack two_handed_combat weapon_tinkering";

/** A believable skill that depends on nothing but its name. */
function skillsOf(keys: string, training: string, base: number, bonus: number) {
  return Object.fromEntries(
    keys.split(" ").map((key, at) => {
      const own = base + ((key.length * 17 + at * 13) % 40);
      return [key, { base: own, current: own + bonus, training }];
    }),
  );
}

const stats = {
  level: 212,
  race: "Sho",
  gender: "Female",
  birth: "5/3/2019 3:23:08 AM",
  total_xp: Math.round(xpAtLevel(212) * 0.37 + xpAtLevel(213) * 0.63),
  unassigned_xp: 3_120_450,
  luminance_earned: 412_000,
  luminance_total: 1_500_000,
  deaths: 57,
  skill_credits: 2,
  attributes: {
    strength: { base: 100, creation: 10, current: 175 },
    endurance: { base: 180, creation: 10, current: 255 },
    coordination: { base: 100, creation: 10, current: 175 },
    quickness: { base: 200, creation: 60, current: 275 },
    focus: { base: 290, creation: 100, current: 365 },
    self: { base: 290, creation: 100, current: 365 },
  },
  vitals: {
    health: { base: 286, current: 377, max: 410 },
    stamina: { base: 376, current: 355, max: 500 },
    mana: { base: 486, current: 288, max: 600 },
  },
  skills: {
    ...skillsOf(specialized, "Specialized", 430, 92),
    ...skillsOf(trained, "Trained", 310, 80),
    ...skillsOf(untrained, "Untrained", 60, 15),
    lockpick: { base: 0, current: 0, training: "Unusable" },
    void_magic: { base: 0, current: 0, training: "Unusable" },
  },
  allegiance: {
    name: "Sawato Mosswarts",
    rank: 4,
    followers: 12,
    monarch: { name: "Old Grimshanks", rank: 10, followers: 214, race: "Aluvian" },
    patron: { name: "Velmora the Patient", rank: 7, race: "Sho" },
    vassals: [
      { name: "Ulf", rank: 2, race: "Viamontian" },
      { name: "Anna Lee", rank: 1, race: "Aluvian" },
    ],
  },
  current_title: 472,
  titles: [1, 63, 142, 409, 472, 489, 491, 517],
  properties: {
    "5": 12_480,
    "218": 2,
    "222": 1,
    "230": 1,
    "233": 1,
    "237": 2,
    "238": 5,
    "240": 1,
    "296": 1,
    "297": 1,
    "302": 1,
    "309": 1,
    "333": 5,
    "334": 3,
    "365": 4,
    "307": 11,
    "308": 8,
    "313": 4,
    "314": 9,
    "370": 14,
    "371": 9,
    "374": 6,
    "287": 620,
    "354": 2,
    "355": 12,
    "362": 2,
    "322": 7,
    "390": 1,
    "134": 2,
    "125": 14_320_800,
    "9015": 3,
    "412": 1,
  },
  server_population: 138,
  guild_note: "banker",
};

export function sheet(
  time: StoryTime,
  changes: { secondsAgo?: number; stats?: Record<string, unknown> } = {},
): Outputs["sheet"] {
  const { secondsAgo = 214, stats: changed = {} } = changes;
  return { character_name: HERO, updated_at: time.ago(secondsAgo), stats: { ...stats, ...changed } };
}

export const noSheet: Outputs["sheet"] = { character_name: HERO, updated_at: null, stats: null };

const spell = (id: number, name: string, tier: number, seconds?: number) => ({
  id,
  name,
  family: null,
  tier,
  active: true,
  ...(seconds === undefined ? {} : { seconds_remaining: seconds }),
});

export function cantrips(time: StoryTime, secondsAgo = 40): Outputs["cantrips"] {
  return {
    character_name: HERO,
    updated_at: time.ago(secondsAgo),
    active_spells: [
      spell(4325, "Incantation of War Magic Mastery Self", 8, 3_120),
      spell(4329, "Incantation of Willpower Self", 8, 3_116),
      spell(4305, "Incantation of Focus Self", 8, 3_112),
      spell(4418, "Incantation of Armor Self", 8, 48),
      spell(2067, "Robustification", 7, 3_108),
      spell(5978, "Rare Armor Damage Boost V", 0, 420),
    ],
    items: [
      {
        item_id: 1,
        name: "Celdon Breastplate",
        slot: 512,
        mana_current: 812,
        mana_max: 2_100,
        active: true,
        seconds_remaining: 18_420,
        spells: [spell(6105, "Legendary Strength", 18), spell(4407, "Incantation of Impenetrability", 8)],
      },
      {
        item_id: 2,
        name: "Yoroi Leggings",
        slot: 1_024,
        mana_current: 0,
        mana_max: 1_850,
        active: false,
        seconds_remaining: 0,
        spells: [{ ...spell(4696, "Epic Endurance", 17), active: false }],
      },
    ],
  };
}

export const noCantrips: Outputs["cantrips"] = {
  character_name: HERO,
  updated_at: null,
  items: [],
  active_spells: [],
};
