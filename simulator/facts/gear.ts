/**
 * What characters wear and carry. Slots, coverage bits, material, set and spell ids are the game's; the choice and
 * the figures are ours.
 */

export interface ArmorPiece {
  readonly name: string;
  /** EquipMask bit (DECAL key 218103822). */
  readonly slot: number;
  /** Coverage bit (DECAL key 218103821). */
  readonly coverage: number;
  readonly wcid: number;
}

export const armorPieces: readonly ArmorPiece[] = [
  { name: "Haebrean Helm", slot: 1, coverage: 16384, wcid: 42755 },
  { name: "Celdon Breastplate", slot: 512, coverage: 1024, wcid: 6044 },
  { name: "Celdon Girth", slot: 1024, coverage: 2048, wcid: 6043 },
  { name: "Haebrean Pauldrons", slot: 2048, coverage: 4096, wcid: 42757 },
  { name: "Haebrean Vambraces", slot: 4096, coverage: 8192, wcid: 42759 },
  { name: "Olthoi Alduressa Gauntlets", slot: 32, coverage: 32768, wcid: 37187 },
  { name: "Haebrean Tassets", slot: 8192, coverage: 256, wcid: 42758 },
  { name: "Haebrean Greaves", slot: 16384, coverage: 512, wcid: 42753 },
  { name: "Olthoi Alduressa Boots", slot: 256, coverage: 65536, wcid: 37207 },
];

export interface Jewel {
  readonly name: string;
  readonly slot: number;
  readonly wcid: number;
}

export const jewels: readonly Jewel[] = [
  { name: "Necklace", slot: 32768, wcid: 294 },
  { name: "Bracelet", slot: 65536, wcid: 295 },
  { name: "Bracelet", slot: 131072, wcid: 295 },
  { name: "Ring", slot: 262144, wcid: 297 },
  { name: "Ring", slot: 524288, wcid: 297 },
];

export interface Weapon {
  readonly name: string;
  readonly style: "melee" | "missile" | "magic";
  readonly objectClass: number;
  readonly slot: number;
  /** Skill id (DECAL key 218103840). */
  readonly skill: number;
  readonly wcid: number;
}

export const weapons: readonly Weapon[] = [
  { name: "Spadone", style: "melee", objectClass: 1, slot: 33554432, skill: 41, wcid: 40618 },
  { name: "Tachi", style: "melee", objectClass: 1, slot: 1048576, skill: 44, wcid: 353 },
  { name: "Flanged Mace", style: "melee", objectClass: 1, slot: 1048576, skill: 44, wcid: 30581 },
  { name: "Compound Bow", style: "missile", objectClass: 9, slot: 4194304, skill: 47, wcid: 31805 },
  { name: "Compound Crossbow", style: "missile", objectClass: 9, slot: 4194304, skill: 47, wcid: 31806 },
  { name: "Sceptre", style: "magic", objectClass: 31, slot: 16777216, skill: 34, wcid: 2366 },
  { name: "Orb", style: "magic", objectClass: 31, slot: 16777216, skill: 34, wcid: 2547 },
];

/** Carried in stacks: name, object class, class id, largest stack, burden and value of one. */
export const supplies: readonly (readonly [string, number, number, number, number, number])[] = [
  ["Trade Note (250,000)", 15, 20630, 100, 5, 250_000],
  ["Massive Mana Charge", 16, 37364, 1, 50, 20_000],
  ["Stamina Elixir", 6, 27326, 100, 5, 500],
  ["Mana Elixir", 6, 27328, 100, 5, 500],
  ["Treated Healing Kit", 29, 9229, 1, 100, 1200],
  ["Deadly Prismatic Arrow", 9, 15432, 3000, 1, 8],
  ["Intricate Carving Tool", 8, 20646, 1, 10, 7500],
  ["Pyreal", 7, 273, 25_000, 0, 1],
  ["Legendary Key", 13, 48746, 1, 5, 0],
  ["Salvaged Steel", 39, 20993, 1, 100, 10_000],
];

/** What drops in the field: name, object class, class id. */
export const loot: readonly (readonly [string, number, number])[] = [
  ["Diforsa Leggings", 2, 28630],
  ["Amuli Coat", 2, 6046],
  ["Koujia Sleeves", 2, 6003],
  ["Covenant Girth", 2, 21157],
  ["Chiran Helm", 2, 27220],
  ["Nariyid Boots", 2, 27229],
  ["Crown", 4, 296],
  ["Gorget", 4, 624],
  ["Heavy Bracelet", 4, 295],
  ["Katar", 1, 314],
  ["Dericost Blade", 1, 31784],
  ["Yumi", 9, 363],
  ["Baton", 31, 2548],
  ["Ruby", 11, 2413],
  ["Scroll of Incantation of Imperil Other", 42, 44115],
];

/** Materials of armour and weapons: id and name. */
export const materials: readonly (readonly [number, string])[] = [
  [57, "Brass"],
  [58, "Bronze"],
  [60, "Gold"],
  [61, "Iron"],
  [63, "Silver"],
  [64, "Steel"],
  [54, "Gromnie Hide"],
  [73, "Ebony"],
  [77, "Teak"],
];

/** Equipment sets worn together: id. */
export const setIds: readonly number[] = [13, 14, 15, 16, 19, 20, 21, 22];

/** Cantrips on gear: epic and legendary spell ids. */
export const cantrips: readonly number[] = [
  6107, 6104, 6106, 6103, 6105, 6101, 6080, 6082, 6083, 6079, 6063, 6055, 6054, 6060, 6064, 3965, 4226, 4019,
  3963, 3964, 4227, 4673, 4675, 4676, 4679, 4704, 4696, 4695, 4700, 4705,
];

/** Self buffs a character keeps up, each 90 minutes: level 8 spell ids. */
export const selfBuffs: readonly number[] = [
  4325, 4299, 4297, 4319, 4305, 4329, 4560, 4291, 4496, 4616, 4638, 4624, 4522,
];

/** Debuffs that casters put on monsters: spell id and milliseconds it holds. */
export const debuffs: readonly (readonly [number, number])[] = [
  [4312, 300_000],
  [4481, 300_000],
  [4483, 300_000],
  [4479, 300_000],
  [4475, 300_000],
  [4485, 300_000],
  [4473, 300_000],
];

export const PRISMATIC_TAPER = {
  name: "Prismatic Taper",
  objectClass: 12,
  wcid: 20631,
  stackMax: 1000,
} as const;
