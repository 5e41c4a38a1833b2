/** What loot is made of, and salvage bags hold. */
export type MaterialFamily = "ceramic" | "cloth" | "gem" | "animal" | "metal" | "stone" | "wood";

export interface Material {
  id: number;
  name: string;
  family: MaterialFamily;
}

/** Families in the order of the game's ids, which have no gaps from 1 on. */
const byFamily: readonly (readonly [MaterialFamily, readonly string[]])[] = [
  ["ceramic", ["Ceramic", "Porcelain"]],
  ["cloth", ["Cloth", "Linen", "Satin", "Silk", "Velvet", "Wool"]],
  [
    "gem",
    [
      "Gem",
      "Agate",
      "Amber",
      "Amethyst",
      "Aquamarine",
      "Azurite",
      "Black Garnet",
      "Black Opal",
      "Bloodstone",
      "Carnelian",
      "Citrine",
      "Diamond",
      "Emerald",
      "Fire Opal",
      "Green Garnet",
      "Green Jade",
      "Hematite",
      "Imperial Topaz",
      "Jet",
      "Lapis Lazuli",
      "Lavender Jade",
      "Malachite",
      "Moonstone",
      "Onyx",
      "Opal",
      "Peridot",
      "Red Garnet",
      "Red Jade",
      "Rose Quartz",
      "Ruby",
      "Sapphire",
      "Smokey Quartz",
      "Sunstone",
      "Tiger Eye",
      "Tourmaline",
      "Turquoise",
      "White Jade",
      "White Quartz",
      "White Sapphire",
      "Yellow Garnet",
      "Yellow Topaz",
      "Zircon",
    ],
  ],
  ["animal", ["Ivory", "Leather", "Armoredillo Hide", "Gromnie Hide", "Reed Shark Hide"]],
  ["metal", ["Metal", "Brass", "Bronze", "Copper", "Gold", "Iron", "Pyreal", "Silver", "Steel"]],
  ["stone", ["Stone", "Alabaster", "Granite", "Marble", "Obsidian", "Sandstone", "Serpentine"]],
  ["wood", ["Wood", "Ebony", "Mahogany", "Oak", "Pine", "Teak"]],
];

/** Every material. Cloth, Gem, Metal, Stone and Wood stand for whole families and are on no finished loot. */
export const materials: readonly Material[] = byFamily
  .flatMap(([family, names]) => names.map((name) => ({ name, family })))
  .map((material, index) => ({ id: index + 1, ...material }));

/** What a material is called; null for 0, which is none, and for unknown ones. */
export function materialName(id: number): string | null {
  return materials[id - 1]?.name ?? null;
}
