/** Equipment sets: several pieces worn together give more than each alone. */
export type ItemSetKind =
  | "quest"
  | "loot_armor"
  | "society"
  | "aetheria"
  | "rare"
  | "cloak"
  | "rynthid_essence"
  | "paragon";

export interface ItemSet {
  id: number;
  name: string;
  kind: ItemSetKind;
}

/** In the order of the game's ids, which have no gaps from 1 on. Several weaves have one name: their skills were merged. */
const inOrder: readonly (readonly [ItemSetKind, readonly string[]])[] = [
  [
    "quest",
    [
      "Test 1",
      "Test 2",
      "Unknown 3",
      "Carraida's Benediction",
      "Noble Relic Set",
      "Ancient Relic Set",
      "Relic Alduressa Set",
      "Shou-jen Shozoku Set",
      "Empyrean Rings Set",
      "Arm, Mind, Heart Set",
      "Coat of the Perfect Light Set",
      "Leggings of Perfect Light Set",
    ],
  ],
  [
    "loot_armor",
    [
      "Soldier's Set",
      "Adept's Set",
      "Archer's Set",
      "Defender's Set",
      "Tinker's Set",
      "Crafter's Set",
      "Hearty Set",
      "Dexterous Set",
      "Wise Set",
      "Swift Set",
      "Hardened Set",
      "Reinforced Set",
      "Interlocking Set",
      "Flame Proof Set",
      "Acid Proof Set",
      "Cold Proof Set",
      "Lightning Proof Set",
    ],
  ],
  ["society", ["Dedication Set"]],
  ["quest", ["Gladiatorial Clothing Set", "Ceremonial Clothing", "Protective Clothing", "Noobie Armor"]],
  [
    "aetheria",
    ["Sigil of Defense", "Sigil of Destruction", "Sigil of Fury", "Sigil of Growth", "Sigil of Vigor"],
  ],
  ["rare", ["Heroic Protector Set", "Heroic Destroyer Set"]],
  [
    "quest",
    [
      "Olthoi Armor (Damage Reduction)",
      "Olthoi Armor (Crit Rating)",
      "Olthoi Armor (Crit Reduction)",
      "Olthoi Armor (Damage Rating)",
      "Upgraded Relic Alduressa Set",
      "Upgraded Ancient Relic Set",
      "Upgraded Noble Relic Set",
    ],
  ],
  [
    "cloak",
    [
      "Weave of Alchemy",
      "Weave of Arcane Lore",
      "Weave of Armor Tinkering",
      "Weave of Assess Person",
      "Weave of Light Weapons",
      "Weave of Missile Weapons",
      "Weave of Cooking",
      "Weave of Creature Enchantment",
      "Weave of Missile Weapons",
      "Weave of Finesse",
      "Weave of Deception",
      "Weave of Fletching",
      "Weave of Healing",
      "Weave of Item Enchantment",
      "Weave of Item Tinkering",
      "Weave of Leadership",
      "Weave of Life Magic",
      "Weave of Loyalty",
      "Weave of Light Weapons",
      "Weave of Magic Defense",
      "Weave of Magic Item Tinkering",
      "Weave of Mana Conversion",
      "Weave of Melee Defense",
      "Weave of Missile Defense",
      "Weave of Salvaging",
      "Weave of Light Weapons",
      "Weave of Light Weapons",
      "Weave of Heavy Weapons",
      "Weave of Missile Weapons",
      "Weave of Two Handed Combat",
      "Weave of Light Weapons",
      "Weave of Void Magic",
      "Weave of War Magic",
      "Weave of Weapon Tinkering",
      "Weave of Assess Creature",
      "Weave of Dirty Fighting",
      "Weave of Dual Wield",
      "Weave of Recklessness",
      "Weave of Shield",
      "Weave of Sneak Attack",
    ],
  ],
  ["quest", ["Shou-jen Shozoku Set (loot)"]],
  ["cloak", ["Weave of Summoning"]],
  [
    "rynthid_essence",
    [
      "Shrouded Soul",
      "Darkened Mind",
      "Clouded Spirit",
      "Minor Stinging Shrouded Soul",
      "Minor Sparking Shrouded Soul",
      "Minor Smoldering Shrouded Soul",
      "Minor Shivering Shrouded Soul",
      "Minor Stinging Darkened Mind",
      "Minor Sparking Darkened Mind",
      "Minor Smoldering Darkened Mind",
      "Minor Shivering Darkened Mind",
      "Minor Stinging Clouded Spirit",
      "Minor Sparking Clouded Spirit",
      "Minor Smoldering Clouded Spirit",
      "Minor Shivering Clouded Spirit",
      "Major Stinging Shrouded Soul",
      "Major Sparking Shrouded Soul",
      "Major Smoldering Shrouded Soul",
      "Major Shivering Shrouded Soul",
      "Major Stinging Darkened Mind",
      "Major Sparking Darkened Mind",
      "Major Smoldering Darkened Mind",
      "Major Shivering Darkened Mind",
      "Major Stinging Clouded Spirit",
      "Major Sparking Clouded Spirit",
      "Major Smoldering Clouded Spirit",
      "Major Shivering Clouded Spirit",
      "Blackfire Stinging Shrouded Soul",
      "Blackfire Sparking Shrouded Soul",
      "Blackfire Smoldering Shrouded Soul",
      "Blackfire Shivering Shrouded Soul",
      "Blackfire Stinging Darkened Mind",
      "Blackfire Sparking Darkened Mind",
      "Blackfire Smoldering Darkened Mind",
      "Blackfire Shivering Darkened Mind",
      "Blackfire Stinging Clouded Spirit",
      "Blackfire Sparking Clouded Spirit",
      "Blackfire Smoldering Clouded Spirit",
      "Blackfire Shivering Clouded Spirit",
    ],
  ],
  ["quest", ["Shimmering Shadows"]],
  [
    "society",
    [
      "Brown Society Locket",
      "Yellow Society Locket",
      "Red Society Band",
      "Green Society Band",
      "Purple Society Band",
      "Blue Society Band",
    ],
  ],
  ["quest", ["Gauntlet Garb"]],
  ["paragon", ["Paragon Missile Weapons", "Paragon Casters", "Paragon Melee Weapons"]],
];

/** Every set. */
export const itemSets: readonly ItemSet[] = inOrder
  .flatMap(([kind, names]) => names.map((name) => ({ name, kind })))
  .map((set, index) => ({ id: index + 1, ...set }));

/** What a set is called; null for 0, which is none, and for unknown ones. */
export function itemSetName(id: number): string | null {
  return itemSets[id - 1]?.name ?? null;
}
