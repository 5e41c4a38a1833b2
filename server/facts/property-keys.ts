/**
 * Keys of what the game calls properties, by which plugins list what they know of an item: for every fact the keys
 * that may hold it, in the order they are read. DECAL has keys of its own for what a client hears when an object
 * appears (they begin with 218103808 for whole numbers, 167772160 for others); the game's number comes after them.
 */

/** Of whole numbers. */
export const INT_KEYS = {
  wcid: [218103808],
  icon: [218103809],
  iconOverlay: [218103849],
  iconUnderlay: [218103850],
  container: [218103810],
  slot: [231735296, 218103817],
  itemsCapacity: [218103812, 6],
  containersCapacity: [218103813, 7],
  stackCount: [218103814, 12],
  stackMax: [218103815, 11],
  wielder: [218103818],
  wieldedLocation: [10],
  coverage: [218103821, 4],
  equipSlots: [218103822, 9],
  burden: [5],
  value: [19],
  rareId: [17],
  bonded: [33],
  attuned: [114],
  structure: [92],
  maxStructure: [91],

  armorLevel: [28],
  maxDamage: [218103842, 44],
  damageType: [218103841, 45],
  weaponSkill: [218103840, 48],
  weaponSpeed: [218103839, 49],
  weaponMastery: [353],
  elementalDamageBonus: [204],
  slayerType: [166],
  cleaving: [292],

  wieldType: [158],
  wieldSkill: [159],
  wieldLevel: [160],
  wieldType2: [270],
  wieldSkill2: [271],
  wieldLevel2: [272],
  wieldType3: [273],
  wieldSkill3: [274],
  wieldLevel3: [275],
  wieldType4: [276],
  wieldSkill4: [277],
  wieldLevel4: [278],
  loreRequirement: [109],
  activationSkill: [176],
  activationLevel: [115],
  allegianceRank: [110],
  heritage: [188],
  useSkill: [366],
  useLevel: [367],

  material: [131],
  workmanship: [105],
  tinks: [171],
  itemSet: [265],
  spellcraft: [106],
  manaCurrent: [107],
  manaMax: [108],
  manaCost: [117],
  itemLevelMax: [319],
  itemsInMaterial: [170],
  cloakProc: [352],

  damageRating: [370],
  damageResistRating: [371],
  critRating: [372],
  critResistRating: [373],
  critDamageRating: [374],
  critDamageResistRating: [375],
  healBoostRating: [376],
  netherResistRating: [377],
  lifeResistRating: [378],
  vitalityRating: [379],
  pkDamageRating: [383],
  pkDamageResistRating: [384],
  overpowerRating: [388],
  overpowerResistRating: [389],
} as const;

/** Imbues are spread over several properties, which count together. */
export const IMBUE_KEYS = [179, 303, 304, 305, 306] as const;

/** Of other numbers. */
export const DOUBLE_KEYS = {
  manaRate: [5],
  meleeDefenseBonus: [29],
  missileDefenseBonus: [149],
  magicDefenseBonus: [150],
  manaConversionBonus: [144],
  critMultiplier: [136],
  critFrequency: [147],
  elementalDamageVersusMonsters: [152],
  protSlash: [167772160, 13],
  protPierce: [167772161, 14],
  protBludgeon: [167772162, 15],
  protAcid: [167772163, 18],
  protLightning: [167772164, 19],
  protFire: [167772165, 17],
  protCold: [167772166, 16],
  protNether: [165],
  workmanship: [167772169, 8004],
  variance: [167772171, 22],
  attackBonus: [167772172, 62],
  damageBonus: [167772174, 63],
} as const;

/** Of texts. */
export const STRING_KEYS = { name: [1] } as const;
