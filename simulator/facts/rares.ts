/** Some of the game's rare finds by tier (1–3 common, 4–6 great). */
export const raresByTier: Readonly<Record<number, readonly string[]>> = {
  1: [
    "Adherent's Crystal",
    "Alchemist's Crystal",
    "Berzerker's Crystal",
    "Dodger's Crystal",
    "Enchanter's Crystal",
    "Hunter's Crystal",
    "Imbuer's Crystal",
    "Lich's Pearl",
    "Lugian's Pearl",
    "Magus's Pearl",
    "Physician's Crystal",
    "Sprinter's Pearl",
    "T'ing's Crystal",
    "Thorsten's Crystal",
    "Ursuin's Pearl",
    "Wayfarer's Pearl",
    "Zefir's Crystal",
  ],
  2: [
    "Archer's Jewel",
    "Gelid's Jewel",
    "Invigorating Elixir",
    "Mage's Jewel",
    "Miraculous Elixir",
    "Pearl of Blood Drinking",
    "Pearl of Hermetic Linking",
    "Pearl of Impenetrability",
    "Tusker's Jewel",
  ],
  3: ["Medicated Health Kit", "Medicated Mana Kit", "Medicated Stamina Kit", "Shimmering Skeleton Key"],
  4: [
    "Band of Elemental Harmony",
    "Dread Marauder Shield",
    "Dusk Coat",
    "Gelidite Breastplate",
    "Golden Snake Choker",
    "Helm of Leikotha's Tears",
    "Patriarch's Twilight Coat",
    "Steel Wall Boots",
    "Valkeer's Helm",
    "Winter's Heart Ring",
  ],
  5: [
    "Eternal Mana Charge",
    "Foolproof Black Opal",
    "Foolproof Fire Opal",
    "Hieroglyph of Life Magic Mastery",
    "Ideograph of Armor",
    "Infinite Deadly Fire Arrowheads",
    "Infinite Ivory",
    "Limitless Lockpick",
    "Perennial Colban Dye",
    "Pictograph of Endurance",
    "Rune of Lifestone Recall",
  ],
  6: [
    "Bearded Axe of Souia-Vey",
    "Black Cloud Bow",
    "Count Renari's Equalizer",
    "Dripping Death",
    "Eye of Muramm",
    "Hevelio's Half-Moon",
    "Orb of the Ironsea",
    "Pillar of Fearlessness",
    "Staff of Fettered Souls",
    "Wings of Rakhil",
  ],
};

/**
 * How often each tier comes up among finds. The game's own odds would show a great rare once in years; the fleet
 * is meant to show every kind within an evening.
 */
export const tierWeights: readonly (readonly [number, number])[] = [
  [1, 78],
  [2, 12],
  [3, 3],
  [4, 3],
  [5, 3],
  [6, 1],
];

/** One find in this many kills. */
export const KILLS_PER_RARE = 1800;
