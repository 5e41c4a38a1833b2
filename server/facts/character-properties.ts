/**
 * What characters have as numbered properties of whole numbers, as plugins list them in `character_stats`. Names of
 * augmentations and auras are those players buy them by; what each does stands beside it.
 */
export type PropertyGroup =
  | "augmentation"
  | "aura"
  | "rating"
  | "gear"
  | "society"
  | "mastery"
  | "general"
  | "other";

export interface CharacterProperty {
  id: number;
  group: PropertyGroup;
  name: string;
  /** What it does, where the name does not say. */
  effect?: string;
}

type Entry = readonly [id: number, name: string, effect?: string];

const groups: Readonly<Record<PropertyGroup, readonly Entry[]>> = {
  augmentation: [
    [218, "Reinforcement of the Lugians", "strength +5"],
    [219, "Bleeargh's Fortitude", "endurance +5"],
    [220, "Oswald's Enhancement", "coordination +5"],
    [221, "Siraluun's Blessing", "quickness +5"],
    [222, "Enduring Calm", "focus +5"],
    [223, "Steadfast Will", "self +5"],
    [224, "Ciandra's Essence", "salvaging specialized"],
    [225, "Yoshi's Essence", "item tinkering specialized"],
    [226, "Jibril's Essence", "armor tinkering specialized"],
    [227, "Celdiseth's Essence", "magic item tinkering specialized"],
    [228, "Koga's Essence", "weapon tinkering specialized"],
    [229, "Shadow of the Seventh Mule", "one more pack"],
    [230, "Might of the Seventh Mule", "carries more"],
    [231, "Clutch of the Miser", "drops fewer items at death"],
    [232, "Enduring Enchantment", "spells stay after death"],
    [233, "Critical Protection", "fewer critical hits taken"],
    [234, "Quick Learner", "more experience"],
    [235, "Ciandra's Fortune", "more salvage"],
    [236, "Charmed Smith", "imbues succeed more often"],
    [237, "Innate Renewal", "heals faster"],
    [238, "Archmage's Endurance", "spells last longer"],
    [239, "Innate resistances", "how many were bought"],
    [240, "Enhancement of the Blade Turner", "resists slashing"],
    [241, "Enhancement of the Arrow Turner", "resists piercing"],
    [242, "Enhancement of the Mace Turner", "resists bludgeoning"],
    [243, "Caustic Enhancement", "resists acid"],
    [244, "Fiery Enhancement", "resists fire"],
    [245, "Icy Enhancement", "resists cold"],
    [246, "Storm's Enhancement", "resists lightning"],
    [294, "Infused Creature Magic", "no foci needed"],
    [295, "Infused Item Magic", "no foci needed"],
    [296, "Infused Life Magic", "no foci needed"],
    [297, "Infused War Magic", "no foci needed"],
    [298, "Eye of the Remorseless", "critical chance"],
    [299, "Hand of the Remorseless", "critical damage"],
    [300, "Master of the Steel Circle", "melee skills +10"],
    [301, "Master of the Focused Eye", "missile skills +10"],
    [302, "Master of the Five Fold Path", "magic skills +10"],
    [309, "Frenzy of the Slayer", "damage +3"],
    [310, "Iron Skin of the Invincible", "damage taken −3"],
    [326, "Jack of All Trades", "all skills +5"],
    [327, "Nether Enhancement", "resists nether"],
    [328, "Infused Void Magic", "no foci needed"],
  ],
  aura: [
    [333, "Aura of Valor", "damage"],
    [334, "Aura of Protection", "damage taken"],
    [335, "Aura of Glory", "critical damage"],
    [336, "Aura of Temperance", "critical damage taken"],
    [338, "Aura of Aetheric Vision", "surges of aetheria"],
    [339, "Aura of Mana Flow", "items burn less mana"],
    [340, "Aura of Mana Infusion", "items gain more mana"],
    [342, "Aura of Purity", "healing"],
    [343, "Aura of the Craftsman", "crafting skills"],
    [344, "Aura of Specialization", "specialized skills"],
    [365, "Aura of the World", "all skills"],
  ],
  rating: [
    [307, "Damage"],
    [308, "Damage resistance"],
    [313, "Critical hit"],
    [314, "Critical damage"],
    [315, "Critical resistance"],
    [316, "Critical damage resistance"],
    [317, "Healing resistance"],
    [323, "Healing boost"],
    [331, "Nether resistance"],
    [350, "Damage over time resistance"],
    [351, "Life resistance"],
    [356, "Sneak attack"],
    [357, "Recklessness"],
    [358, "Deception"],
    [381, "Damage to player killers"],
    [382, "Resistance to player killers"],
    [386, "Overpower"],
    [387, "Overpower resistance"],
  ],
  gear: [
    [370, "Damage"],
    [371, "Damage resistance"],
    [372, "Critical hit"],
    [373, "Critical resistance"],
    [374, "Critical damage"],
    [375, "Critical damage resistance"],
    [376, "Healing boost"],
    [377, "Nether resistance"],
    [378, "Life resistance"],
    [379, "Vitality"],
    [383, "Damage to player killers"],
    [384, "Resistance to player killers"],
    [388, "Overpower"],
    [389, "Overpower resistance"],
  ],
  society: [
    [287, "Celestial Hand"],
    [288, "Eldrytch Web"],
    [289, "Radiant Blood"],
  ],
  mastery: [
    [354, "Melee mastery"],
    [355, "Ranged mastery"],
    [362, "Summoning mastery"],
  ],
  general: [
    [5, "Burden"],
    [390, "Enlightenments"],
    [322, "Aetheria slots"],
    [181, "Chess rank"],
    [192, "Fishing skill"],
    [199, "House bought"],
    [125, "Time in the game"],
    [129, "Experience missing to be rid of vitae"],
  ],
  other: [
    [2, "Creature type"],
    [7, "Packs it can carry"],
    [19, "Value of what it carries"],
    [20, "Pyreals"],
    [24, "Skill credits"],
    [25, "Level"],
    [30, "Allegiance rank"],
    [35, "Followers"],
    [40, "Combat mode"],
    [43, "Deaths"],
    [47, "Kind of attack"],
    [96, "Burden it can carry"],
    [98, "Created at"],
    [113, "Gender"],
    [132, "Broken allegiances"],
    [134, "Player killer status"],
    [139, "Level at the last death"],
    [188, "Heritage"],
    [261, "Title"],
    [262, "Titles"],
    [281, "Society"],
    [312, "Healing over time"],
    [318, "Damage over time"],
    [329, "Weakness"],
    [330, "Nether over time"],
    [337, "Surge strength"],
    [341, "Vitality by luminance"],
    [347, "Last loot as an Olthoi"],
    [360, "Damage aura of the weapon"],
    [361, "Speed aura of the weapon"],
  ],
};

const all: ReadonlyMap<number, CharacterProperty> = new Map(
  propertyGroups().flatMap((group) =>
    groups[group].map(([id, name, effect]) => [
      id,
      { id, group, name, ...(effect === undefined ? {} : { effect }) },
    ]),
  ),
);

/** Every property that has a name, in the order in which its group lists it. */
export const characterProperties: readonly CharacterProperty[] = [...all.values()];

/** What a numbered property of a character is; null where it has no name here. */
export function characterProperty(id: number): CharacterProperty | null {
  return all.get(id) ?? null;
}

function propertyGroups(): readonly PropertyGroup[] {
  return ["augmentation", "aura", "rating", "gear", "society", "mastery", "general", "other"];
}

/** From how many rank points on a society calls its member so. */
const societyRanks: readonly (readonly [from: number, name: string])[] = [
  [995, "Master"],
  [595, "Lord"],
  [295, "Knight"],
  [95, "Adept"],
  [1, "Initiate"],
];

/** What a society calls a member with so many points; null for nobody's member. */
export function societyRank(points: number): string | null {
  return societyRanks.find(([from]) => points >= from)?.[1] ?? null;
}

const masteries: Readonly<Record<number, Readonly<Record<number, string>>>> = {
  354: {
    1: "Unarmed",
    2: "Swords",
    3: "Axes",
    4: "Maces",
    5: "Spears",
    6: "Daggers",
    7: "Staves",
    11: "Two-handed",
  },
  355: { 8: "Bows", 9: "Crossbows", 10: "Thrown weapons", 12: "Magical spells" },
  362: { 1: "Primalist", 2: "Necromancer", 3: "Naturalist" },
};

/** What a mastery (354, 355 or 362) is of; null where it is of nothing known. */
export function masteryName(id: number, value: number): string | null {
  return masteries[id]?.[value] ?? null;
}

/** How many slots for aetheria the bits of property 322 open: blue, yellow, red. */
export function aetheriaSlots(bits: number): number {
  return [1, 2, 4].filter((bit) => (bits & bit) !== 0).length;
}
