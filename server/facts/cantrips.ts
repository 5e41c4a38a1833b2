/**
 * Cantrips: lasting enchantments of items, in families of several tiers. These families are the authority on which
 * spells are cantrips (`spells.ts` says which): quests have spells with the same words in their names that are none.
 */
export type CantripGroup = "attribute" | "skill" | "ward" | "vital" | "armor" | "bane" | "weapon";

export interface CantripFamily {
  /** As players type it: short, lower case, without spaces. */
  key: string;
  name: string;
  /** Banes and Impenetrability are of the piece that has them; all others but a weapon's are of whoever wears it. */
  group: CantripGroup;
}

/** Tiers of cantrips that loot has. Below them is Feeble, which a few old quest items have. */
export const CANTRIP_TIERS = { minor: 12, moderate: 14, major: 16, epic: 17, legendary: 18 } as const;

/** The tier of Feeble cantrips. */
export const FEEBLE_TIER = 11;

/** Keys and the names that the spells have behind the word of their tier. */
const byGroup: readonly (readonly [CantripGroup, Readonly<Record<string, string>>])[] = [
  [
    "attribute",
    {
      strength: "Strength",
      endurance: "Endurance",
      quickness: "Quickness",
      coordination: "Coordination",
      focus: "Focus",
      willpower: "Willpower",
    },
  ],
  [
    "skill",
    {
      alchemy: "Alchemical Prowess",
      arcanelore: "Arcane Prowess",
      armortinkering: "Armor Tinkering Expertise",
      cooking: "Cooking Prowess",
      creatureenchantment: "Creature Enchantment Aptitude",
      deception: "Deception Prowess",
      dirtyfighting: "Dirty Fighting Prowess",
      dualwield: "Dual Wield Aptitude",
      fealty: "Fealty",
      finesseweapons: "Finesse Weapon Aptitude",
      fletching: "Fletching Prowess",
      healing: "Healing Prowess",
      heavyweapons: "Heavy Weapon Aptitude",
      impregnability: "Impregnability",
      invulnerability: "Invulnerability",
      itemenchantment: "Item Enchantment Aptitude",
      itemtinkering: "Item Tinkering Expertise",
      jumping: "Jumping Prowess",
      leadership: "Leadership",
      lifemagic: "Life Magic Aptitude",
      lightweapons: "Light Weapon Aptitude",
      lockpick: "Lockpick Prowess",
      magicitemtinkering: "Magic Item Tinkering Expertise",
      magicresistance: "Magic Resistance",
      manaconversion: "Mana Conversion Prowess",
      missileweapons: "Missile Weapon Aptitude",
      monsterattunement: "Monster Attunement",
      personattunement: "Person Attunement",
      recklessness: "Recklessness Prowess",
      salvaging: "Salvaging Aptitude",
      shield: "Shield Aptitude",
      sneakattack: "Sneak Attack Prowess",
      sprint: "Sprint",
      summoning: "Summoning Prowess",
      twohandedcombat: "Two Handed Combat Aptitude",
      voidmagic: "Void Magic Aptitude",
      warmagic: "War Magic Aptitude",
      weapontinkering: "Weapon Tinkering Expertise",
    },
  ],
  [
    "ward",
    {
      acidward: "Acid Ward",
      bludgeoningward: "Bludgeoning Ward",
      flameward: "Flame Ward",
      frostward: "Frost Ward",
      piercingward: "Piercing Ward",
      slashingward: "Slashing Ward",
      stormward: "Storm Ward",
    },
  ],
  [
    "vital",
    {
      healthgain: "Health Gain",
      managain: "Mana Gain",
      staminagain: "Stamina Gain",
    },
  ],
  [
    "armor",
    {
      armor: "Armor",
      impenetrability: "Impenetrability",
    },
  ],
  [
    "bane",
    {
      acidbane: "Acid Bane",
      bludgeoningbane: "Bludgeoning Bane",
      flamebane: "Flame Bane",
      frostbane: "Frost Bane",
      piercingbane: "Piercing Bane",
      slashingbane: "Slashing Bane",
      stormbane: "Storm Bane",
    },
  ],
  [
    "weapon",
    {
      bloodthirst: "Blood Thirst",
      defender: "Defender",
      heartthirst: "Heart Thirst",
      hermeticlink: "Hermetic Link",
      spiritthirst: "Spirit Thirst",
      swifthunter: "Swift Hunter",
    },
  ],
];

/**
 * Every family. Spells of levels 1 to 8 that do the same have the same key: Impenetrability I to VIII are
 * `impenetrability`, the protections are the wards, Blood Drinker is `bloodthirst`.
 */
export const cantripFamilies: readonly CantripFamily[] = byGroup.flatMap(([group, names]) =>
  Object.entries(names).map(([key, name]) => ({ key, name, group })),
);

const tierNames: ReadonlyMap<number, string> = new Map([
  [FEEBLE_TIER, "Feeble"],
  [CANTRIP_TIERS.minor, "Minor"],
  [CANTRIP_TIERS.moderate, "Moderate"],
  [CANTRIP_TIERS.major, "Major"],
  [CANTRIP_TIERS.epic, "Epic"],
  [CANTRIP_TIERS.legendary, "Legendary"],
]);

/** Whether a tier is a cantrip's. Cantrips add to what spells of levels 1 to 8 do, and never replace them. */
export function isCantripTier(tier: number | null): boolean {
  return tier !== null && tier >= FEEBLE_TIER;
}

/** What a tier of cantrips is called; null where it is none, such as a spell's level. */
export function cantripTierName(tier: number): string | null {
  return tierNames.get(tier) ?? null;
}
